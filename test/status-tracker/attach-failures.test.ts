/** What a resident reads when a photo or paper cannot be sent as it is, or nobody knows whether it was. */
import { expect } from 'chai';
import { json, never } from '../backend/stubs.js';
import { until } from '../support/fixture.js';
import {
  choose,
  chooseLetter,
  headingComes,
  Municipality,
  openPaper,
  pdf,
  receipt,
  rows,
  rowSays,
  sendButton,
  texts,
} from './attach.support.js';
import type { StatusTracker } from './status-tracker.driver.js';

const warning = (tracker: StatusTracker): string => tracker.seen('.panel-warning')[0]?.innerText ?? '';
const keys = ({ contacts }: Municipality): (string | null)[] =>
  contacts.map(({ headers }) => headers.get('Idempotency-Key'));
const kept = 'Wat u koos en typte, staat hier nog.';
const again = 'Nog een keer versturen';

/** With a letter, pressed. */
async function press(municipality: Municipality): Promise<StatusTracker> {
  const { tracker } = await openPaper(municipality);
  await tracker.type(texts.words, 'De paal staat scheef.');
  await chooseLetter(tracker);
  await tracker.press(texts.send);
  return tracker;
}

/** Nothing typed or chosen is lost. */
function expectAllThere(tracker: StatusTracker): void {
  expect(tracker.field(texts.words).value).to.equal('De paal staat scheef.');
  expect(rows(tracker).join()).to.include('brief.pdf');
}

describe('before it is sent, a resident reads', () => {
  it('that a file is missing, at the field and in the summary, until there is one', async () => {
    const { tracker, municipality } = await openPaper();
    await tracker.press(texts.send);
    expect(tracker.focus).to.equal('Kijk nog even naar deze vragen:');
    expect(tracker.summary).to.deep.equal(['Kies een foto of bestand.']);
    const button = tracker.control(texts.choose);
    const ids = button.getAttribute('aria-describedby')!.split(' ');
    expect(ids.map((id) => tracker.all(`#${id}`)[0]!.innerText).join(' ')).to.include('Kies een foto of bestand.');
    expect(municipality.contacts).to.deep.equal([]);
    await tracker.press('Kies een foto of bestand.');
    expect(tracker.focus).to.equal(texts.choose);
    await chooseLetter(tracker);
    expect(tracker.summary).to.deep.equal([]);
  });

  it('that there is too much text, for what this backend takes', async () => {
    const municipality = new Municipality();
    municipality.capabilities = { message: { maxLength: 10 } };
    const { tracker } = await openPaper(municipality);
    await chooseLetter(tracker);
    await tracker.type(texts.words, 'elf letters');
    await tracker.press(texts.send);
    const error = 'Uw bericht is te lang. Maak het 1 letter korter.';
    expect(tracker.summary).to.deep.equal([error]);
    expect(tracker.errorAt(texts.words)).to.include(error);
    await tracker.type(texts.words, 'tien lette');
    expect(tracker.summary).to.deep.equal([]);
    expect(municipality.contacts).to.deep.equal([]);
  });

  for (const [what, file, error] of [
    [
      'that a file is of a kind that nobody can open',
      new File(['MZ a program'], 'foto.jpg', { type: 'image/jpeg' }),
      'Dit bestand kunnen wij niet openen. Kies een foto of een PDF.',
    ],
    ['that a file is too big', pdf('dik.pdf', 2_000_001), 'Dit bestand is te groot. Kies een bestand tot 2 MB.'],
    ['that a file is empty', new File([], 'leeg.pdf'), 'Er staat niets in dit bestand. Kies een ander bestand.'],
  ] as const)
    it(`${what}, in sight and in sound, and it must go before anything is sent`, async () => {
      const municipality = new Municipality();
      municipality.capabilities = { attachments: { maxCount: 5, maxSize: 2_000_000, types: ['application/pdf'] } };
      const { tracker } = await openPaper(municipality);
      await until(() => tracker.text.includes('Een bestand mag tot 2 MB groot zijn.'), 'the limits of the backend');
      await choose(tracker, file);
      await rowSays(tracker, error);
      expect(tracker.announcements).to.include(error);
      await chooseLetter(tracker);
      await tracker.press(texts.send);
      expect(tracker.summary).to.deep.equal([error]);
      await tracker.press(error);
      expect(tracker.focus).to.include(file.name);
      await tracker.press(`Haal ${file.name} weg`);
      expect(tracker.summary).to.deep.equal([]);
      await tracker.press(texts.send);
      await headingComes(tracker, texts.sent);
      expect(municipality.contacts[0]!.body['attachments']).to.deep.equal([{ id: 'file-1', name: 'brief.pdf' }]);
    });

  it('that a file did not arrive when the network was cut, and sends it again', async () => {
    const municipality = new Municipality();
    municipality.upload = (upload, count) =>
      count === 1 ? upload.onerror!() : upload.answer(201, { id: `file-${count}` });
    const { tracker } = await openPaper(municipality);
    await choose(tracker, pdf());
    const error = 'Dit bestand is nog niet verstuurd. Probeer het nog een keer. Of haal het weg.';
    await rowSays(tracker, error);
    expect(tracker.announcements).to.include(error);
    await tracker.press('Probeer brief.pdf nog een keer');
    await rowSays(tracker, 'Klaar');
  });

  it('that a file still does not arrive after one more try, and nothing was sent', async () => {
    const municipality = new Municipality();
    municipality.upload = (upload) => upload.onerror!();
    const { tracker } = await openPaper(municipality);
    await choose(tracker, pdf());
    await rowSays(tracker, 'nog niet verstuurd');
    await tracker.press(texts.send);
    await until(() => tracker.summary.length, 'the summary');
    await tracker.settle();
    expect(tracker.focus).to.equal('Kijk nog even naar deze vragen:');
    expect(municipality.uploads).to.have.length(2);
    expect(municipality.contacts).to.deep.equal([]);
    municipality.upload = (upload) => upload.answer(201, { id: 'there' });
    await tracker.press('Probeer brief.pdf nog een keer');
    await rowSays(tracker, 'Klaar');
    expect(tracker.summary).to.deep.equal([]);
  });

  it('that a file is missing when they took it away while it was waited for', async () => {
    const municipality = new Municipality();
    municipality.upload = () => {};
    const { tracker } = await openPaper(municipality);
    await choose(tracker, pdf());
    await rowSays(tracker, 'procent');
    await tracker.press(texts.send);
    expect(sendButton(tracker)).to.equal('Even wachten. Wij sturen uw foto of papier.');
    await tracker.press('Stop met brief.pdf');
    await until(() => tracker.summary.length, 'the summary');
    expect(tracker.summary).to.deep.equal(['Kies een foto of bestand.']);
    expect(municipality.contacts).to.deep.equal([]);
  });
});

describe('when it is sent', () => {
  it('a second press does not send it twice', async () => {
    const municipality = new Municipality();
    let answer!: (response: Response) => void;
    municipality.contact = () => new Promise((done) => (answer = done));
    const tracker = await press(municipality);
    await until(() => municipality.contacts.length, 'the message');
    await tracker.settle();
    expect(sendButton(tracker)).to.equal('Even wachten. Wij sturen uw foto of papier.');
    expect(tracker.announcements).to.include('Even wachten. Wij sturen uw foto of papier.');
    await tracker.press('Even wachten. Wij sturen uw foto of papier.');
    answer(json(receipt));
    await headingComes(tracker, texts.sent);
    expect(municipality.contacts).to.have.length(1);
    expect(tracker.announcements.filter((each) => each.startsWith('Even wachten.'))).to.have.length(1);
  });

  it('what is on its way cannot be changed any more', async () => {
    const municipality = new Municipality();
    municipality.contact = never;
    const tracker = await press(municipality);
    await until(() => municipality.contacts.length, 'the message');
    await tracker.settle();
    tracker.field(texts.words).focus();
    expect(tracker.focus).not.to.equal(texts.words);
  });

  it('and nobody knows whether it arrived, that is what it says; once more is safe', async () => {
    const municipality = new Municipality();
    municipality.contact = (_, count) => (count === 1 ? json({}, 500) : json(receipt));
    const tracker = await press(municipality);
    await headingComes(tracker, 'Wij weten niet zeker of wij uw foto of papier hebben');
    expect(tracker.focus).to.equal('Wij weten niet zeker of wij uw foto of papier hebben');
    expect(warning(tracker)).to.include('Verstuur het nog een keer. Wij krijgen het dan niet dubbel.');
    expect(warning(tracker)).to.include(kept);
    expect(tracker.text).to.include('Liever een mens?');
    expectAllThere(tracker);
    await tracker.press(again);
    await headingComes(tracker, texts.sent);
    const [first, second] = keys(municipality);
    expect(first).to.equal(second);
  });

  it('and the network is cut, it tries again by itself or at a press', async () => {
    const municipality = new Municipality();
    municipality.contact = (_, count) => {
      if (count === 1) throw new TypeError('cut');
      return json(receipt);
    };
    const tracker = await press(municipality);
    await headingComes(tracker, 'Het versturen lukt nog niet');
    expect(tracker.announcements.at(-1)).to.equal('Wij proberen het zo nog een keer. Laat deze pagina open.');
    expectAllThere(tracker);
    await tracker.press('Probeer het nu');
    await headingComes(tracker, texts.sent);
    const [first, second] = keys(municipality);
    expect(first).to.equal(second);
  });

  it('and the backend asks to wait a little, it waits, or tries at a press', async () => {
    const municipality = new Municipality();
    municipality.contact = (_, count) => (count === 1 ? json({}, 503, { 'Retry-After': '59' }) : json(receipt));
    const tracker = await press(municipality);
    await headingComes(tracker, 'Het versturen lukt nog niet');
    expect(municipality.contacts).to.have.length(1);
    await tracker.press('Probeer het nu');
    await headingComes(tracker, texts.sent);
  });

  it('and the backend asks to wait, it says how long', async () => {
    const municipality = new Municipality();
    municipality.contact = () => json({}, 503, { 'Retry-After': '540' });
    const tracker = await press(municipality);
    await headingComes(tracker, 'Uw foto of papier is nog niet verstuurd');
    expect(warning(tracker)).to.include('Probeer het over 9 minuten nog een keer.');
    expectAllThere(tracker);
  });

  it('and the backend says no, it is nothing that they could mend, and the contact form is there', async () => {
    const municipality = new Municipality();
    municipality.contact = () => json({}, 403);
    const tracker = await press(municipality);
    await headingComes(tracker, 'Wij kunnen uw foto of papier nu niet aannemen');
    expect(warning(tracker)).to.include('Dat ligt niet aan u.');
    expectAllThere(tracker);
    expect(tracker.buttons).to.include(again);
    expect(tracker.text).to.include('Lukt het hier niet? Stuur het met ons formulier');
  });

  it('and it is too large for the backend, it says so', async () => {
    const municipality = new Municipality();
    municipality.contact = () => json({}, 413);
    const tracker = await press(municipality);
    await headingComes(tracker, 'Wij kunnen uw foto of papier nu niet aannemen');
    expect(warning(tracker)).to.include('Stuur minder bestanden mee.');
  });

  for (const [field, code, error, at] of [
    ['message', 'not-accepted', 'Kijk nog een keer naar: Wilt u er iets bij vertellen?', texts.words],
    ['attachments.0', 'not-accepted', 'Kijk nog een keer naar: Foto of bestand', texts.choose],
    [
      'answerBy',
      'not-a-choice',
      'Wij kunnen uw bericht zo niet aannemen. Kijk nog een keer wat u heeft ingevuld.',
      undefined,
    ],
  ] as const)
    it(`and the backend finds something wrong with ${field}, that stands in the summary`, async () => {
      const municipality = new Municipality();
      municipality.contact = () => json({ issues: [{ field, code }] }, 422);
      const tracker = await press(municipality);
      await until(() => tracker.summary.length, 'the summary');
      await tracker.settle();
      expect(tracker.summary).to.deep.equal([error]);
      expect(tracker.focus).to.equal('Kijk nog even naar deze vragen:');
      expectAllThere(tracker);
      if (!at) return;
      await tracker.press(error);
      expect(tracker.focus).to.equal(at);
    });

  it('and it did arrive before they changed it, they choose whether to send that too', async () => {
    const municipality = new Municipality();
    municipality.contact = (_, count) =>
      count === 1
        ? json({}, 500)
        : count === 2
          ? json({ type: 'https://loket.example/idempotency-key-reused' }, 422)
          : json(receipt);
    const tracker = await press(municipality);
    await headingComes(tracker, 'Wij weten niet zeker of wij uw foto of papier hebben');
    await chooseLetter(tracker, 'nog een.pdf');
    await tracker.press(again);
    await headingComes(tracker, 'Wij hebben al wat u eerst stuurde');
    await tracker.press('Stuur dit ook');
    await headingComes(tracker, texts.sent);
    const [first, second, third] = keys(municipality);
    expect(first).to.equal(second);
    expect(second).not.to.equal(third);
  });
});
