/** A resident who is asked for a photo or paper, and sends it from where it was asked. */
import { expect } from 'chai';
import { setLocale } from '../../src/locale/localization.js';
import { json } from '../backend/stubs.js';
import { home, latin, photoWithPlace } from '../form/photo-support.js';
import { until } from '../support/fixture.js';
import { action, caseWith, numbers } from './cases.js';
import * as support from './attach.support.js';
import {
  asking,
  choose,
  chooseLetter,
  headingComes,
  Municipality,
  openCase,
  openPaper,
  texts,
} from './attach.support.js';
import { config, show } from './status-tracker.driver.js';

const withoutForm = { ...config.channels, more: undefined };

describe('a resident who is asked for a photo', () => {
  it('reads again what was asked, and where it will lie', async () => {
    const { tracker } = await openPaper();
    expect(tracker.focus).to.equal(texts.title);
    expect(tracker.text).to.include('Stuur ons een foto van de lantaarn. Het hoort bij bericht 512 345 6782.');
    expect(tracker.text).to.include('Liever een mens?');
  });

  it('sends it there, with words of their own, and with the number of the case', async () => {
    const { tracker, municipality } = await openPaper();
    await tracker.type(texts.words, '  De paal staat scheef.  ');
    await chooseLetter(tracker);
    await tracker.press(texts.send);
    await headingComes(tracker, texts.sent);
    expect(municipality.uploads.map(({ file }) => file.name)).to.deep.equal(['brief.pdf']);
    expect(municipality.contacts.map(({ body }) => body)).to.deep.equal([
      {
        type: 'other',
        message: 'De paal staat scheef.',
        answers: [],
        answerBy: 'none',
        answerTo: 'person',
        language: 'nl',
        attachments: [{ id: 'file-1', name: 'brief.pdf' }],
        page: location.origin + location.pathname,
        caseReference: numbers[0],
        formToken: 'signed',
      },
    ]);
    expect(municipality.contacts[0]!.headers.get('Idempotency-Key')).to.match(/^[0-9a-f]{32}$/);
  });

  it('sends nothing along of what proved that they may see the case', async () => {
    const { tracker, municipality } = await openPaper();
    await chooseLetter(tracker);
    await tracker.press(texts.send);
    await headingComes(tracker, texts.sent);
    const { url, body, headers } = municipality.contacts[0]!;
    expect(JSON.stringify([url, body, [...headers]])).not.to.include('noor@');
  });

  it('need not write anything: a plain sentence goes along', async () => {
    const { tracker, municipality } = await openPaper();
    await chooseLetter(tracker);
    await tracker.press(texts.send);
    await headingComes(tracker, texts.sent);
    expect(municipality.contacts[0]!.body['message']).to.equal('Foto of papier bij bericht 512 345 6782.');
  });

  it('gets a receipt with its number, its time and what was sent', async () => {
    const { tracker } = await openPaper();
    await tracker.type(texts.words, 'De paal staat scheef.');
    await chooseLetter(tracker, 'een.pdf');
    await chooseLetter(tracker, 'twee.pdf');
    await tracker.press(texts.send);
    await headingComes(tracker, texts.sent);
    expect(tracker.focus).to.equal(texts.sent);
    expect(tracker.facts).to.deep.equal({
      Nummer: '346 813 5796',
      Ontvangen: 'dinsdag 1 december 2026 om 10.15 uur',
      'Foto of bestand': 'een.pdf twee.pdf',
      'Uw bericht': 'De paal staat scheef.',
    });
    expect(tracker.text).to.include('Het hoort bij bericht 512 345 6782.');
  });

  it('goes back to the case, which is asked again and says what changed', async () => {
    const { tracker, municipality } = await openPaper();
    await chooseLetter(tracker);
    await tracker.press(texts.send);
    await headingComes(tracker, texts.sent);
    municipality.cases = [caseWith({ state: 'busy' })];
    await tracker.press(texts.look);
    await until(() => tracker.heading === 'Bericht 512 345 6782', 'the case');
    await until(() => tracker.focus === 'Bericht 512 345 6782', 'the focus on it');
    await until(() => !tracker.toDo, 'what changed');
    expect(municipality.asked).to.equal(2);
    expect(tracker.announcements).to.include('Er is iets veranderd. U leest het hieronder.');
    expect(tracker.first).to.equal('Wij zijn met uw vraag bezig.');
  });

  it('reads at the case that we have it, as long as the case still asks, and can send more', async () => {
    const { tracker, municipality } = await openPaper();
    await chooseLetter(tracker);
    await tracker.press(texts.send);
    await headingComes(tracker, texts.sent);
    await tracker.press(texts.look);
    await until(() => tracker.toDo, 'the case');
    expect(tracker.toDo).to.include('Wij hebben uw foto of papier. Wilt u nog iets sturen?');
    await support.toPaper(tracker);
    expect(support.rows(tracker)).to.deep.equal([]);
    expect(tracker.field(texts.words).value).to.equal('');
    await chooseLetter(tracker, 'nog een.pdf');
    await tracker.press(texts.send);
    await headingComes(tracker, texts.sent);
    const [first, second] = municipality.contacts.map(({ headers }) => headers.get('Idempotency-Key'));
    expect(first).not.to.equal(second);
  });

  it('sends a photo without the place where it was taken', async () => {
    const { tracker, municipality } = await openPaper();
    const photo = await photoWithPlace(1);
    expect(await latin(photo)).to.include(home);
    await choose(tracker, photo);
    await support.rowSays(tracker, 'Klaar');
    const sent = municipality.uploads[0]!.file;
    expect(sent.type).to.equal('image/jpeg');
    expect(await latin(sent)).not.to.include(home);
  });

  it('sees how far each file is, and stops one', async () => {
    const municipality = new Municipality();
    municipality.upload = (upload) => upload.upload.onprogress?.({ loaded: 1, total: 4 });
    const { tracker } = await openPaper(municipality);
    await choose(tracker, support.pdf());
    await support.rowSays(tracker, '25 procent verstuurd');
    await tracker.press('Stop met brief.pdf');
    expect(support.rows(tracker)).to.deep.equal([]);
    expect(tracker.announcements.at(-1)).to.equal('brief.pdf is weg.');
    expect(tracker.focus).to.equal(texts.choose);
  });

  it('takes a file away again, which the backend forgets', async () => {
    const { tracker, municipality } = await openPaper();
    await chooseLetter(tracker);
    await tracker.press('Haal brief.pdf weg');
    expect(support.rows(tracker)).to.deep.equal([]);
    expect(municipality.forgotten).to.deep.equal(['/api/attachments/file-1']);
  });

  it('finds it below the case too, where nothing else must be done', async () => {
    const municipality = new Municipality();
    municipality.cases = [caseWith({ allows: ['ask', 'attach'] })];
    const { tracker } = await openCase(municipality);
    await support.toPaper(tracker, 'Stuur een foto of papier');
    expect(tracker.text).not.to.include('lantaarn');
    await chooseLetter(tracker);
    await tracker.press(texts.send);
    await headingComes(tracker, texts.sent);
    expect(municipality.contacts[0]!.body['caseReference']).to.equal(numbers[0]);
  });

  it('finds one button for it, and can still ask something', async () => {
    const { tracker } = await openCase();
    expect(tracker.buttons).to.deep.equal(['Doe het nu', 'Stel een vraag hierover', 'Bekijk een ander bericht']);
  });

  it('follows a link of the municipality where there is one, and sends other papers here', async () => {
    const tracker = await show([caseWith({ state: 'waiting-for-resident', action, allows: ['attach'] })]);
    expect(tracker.control('Doe het nu').getAttribute('href')).to.equal(action.url);
    await support.toPaper(tracker, 'Stuur een foto of papier');
  });

  it('sends it for another case than the first, and comes back to that one', async () => {
    const municipality = new Municipality();
    municipality.cases = [
      asking,
      caseWith({ reference: numbers[1], updatedAt: '2026-11-25T09:30:00Z', allows: ['attach'] }),
    ];
    const { tracker } = await openCase(municipality);
    await tracker.open('287 654 3211');
    await support.toPaper(tracker, 'Stuur een foto of papier');
    await chooseLetter(tracker);
    await tracker.press(texts.send);
    await headingComes(tracker, texts.sent);
    await tracker.press(texts.look);
    await until(() => tracker.focus.startsWith('Bericht 287 654 3211'), 'the focus on the other case');
    expect(municipality.contacts[0]!.body['caseReference']).to.equal(numbers[1]);
    expect(tracker.toDo).not.to.include('Wij hebben uw foto of papier.');
  });

  it('reads all of it in English, with what was typed and chosen still there', async () => {
    const { tracker } = await openPaper();
    await tracker.type(texts.words, 'De paal staat scheef.');
    await chooseLetter(tracker);
    await setLocale('en');
    await tracker.settle();
    expect(tracker.heading).to.equal('Send a photo or paper');
    expect(tracker.seen<HTMLTextAreaElement>('textarea')[0]!.value).to.equal('De paal staat scheef.');
    expect(support.rows(tracker).join()).to.include('brief.pdf');
    expect(tracker.text).not.to.match(/Versturen|Terug|niet verplicht|Het hoort/);
    await setLocale('nl');
  });
  after(() => setLocale('nl'));
});

describe('where a photo cannot be sent from the case', () => {
  for (const [why, capabilities] of [
    ['takes no files', { attachments: null }],
    ['takes no such messages', { contactTypes: ['question', 'complaint'] }],
  ] as const)
    it(`because the backend ${why}, the contact form is the way`, async () => {
      const municipality = new Municipality();
      municipality.capabilities = capabilities;
      const { tracker } = await openPaper(municipality);
      await until(() => tracker.text.includes('U kunt ons hier geen foto of papier sturen.'), 'the word on it');
      expect(tracker.buttons).to.deep.equal(['Stuur het met ons formulier', 'Terug']);
      expect(tracker.control('Stuur het met ons formulier').getAttribute('href')).to.equal(
        `/contact#loket:case=${numbers[0]}`,
      );
    });

  it('and where there is no contact form either, people are', async () => {
    const municipality = new Municipality();
    municipality.capabilities = { attachments: null };
    const { tracker } = await openPaper(municipality, { config: { ...config, channels: withoutForm } });
    await until(() => tracker.text.includes('U kunt ons hier geen foto of papier sturen.'), 'the word on it');
    expect(tracker.buttons).to.deep.equal(['Terug']);
    expect(tracker.text).to.include('Liever een mens?');
  });

  it('because what it takes cannot be had, the button becomes a link to the contact form, and says so', async () => {
    const { tracker } = await openCase();
    tracker.element.config = { ...config, backends: { default: { url: 'https://' } } };
    await tracker.press(texts.doIt);
    await until(() => tracker.toDo.includes('Sorry, dit lukt hier nu niet.'), 'the word on it');
    await tracker.settle();
    expect(tracker.control(texts.doIt).getAttribute('href')).to.equal(`/contact#loket:case=${numbers[0]}`);
    expect(tracker.focus).to.equal(texts.doIt);
    expect(tracker.announcements).to.deep.equal(['Sorry, dit lukt hier nu niet.']);
  });

  it('and without a contact form it can be tried again', async () => {
    const own = { ...config, channels: withoutForm };
    const { tracker } = await openCase(new Municipality(), { config: own });
    tracker.element.config = { ...own, backends: { default: { url: 'https://' } } };
    await tracker.press(texts.doIt);
    await until(() => tracker.toDo.includes('Sorry, dit lukt hier nu niet.'), 'the word on it');
    tracker.element.config = own;
    await support.toPaper(tracker);
    await tracker.press('Terug');
    await until(() => tracker.toDo, 'the case');
    expect(tracker.toDo).not.to.include('Sorry');
  });

  it('a link to the contact form stands below it, for whom it does not work', async () => {
    const { tracker } = await openPaper();
    expect(tracker.control('Stuur het met ons formulier').getAttribute('href')).to.equal(
      `/contact#loket:case=${numbers[0]}`,
    );
  });
});

describe('what a backend answers is never more than text', () => {
  it('in the receipt', async () => {
    const municipality = new Municipality();
    municipality.contact = () => json({ ...support.receipt, reference: '<b id=x>1</b>' });
    const { tracker } = await openPaper(municipality);
    await chooseLetter(tracker, '<img src=x>.pdf');
    await tracker.press(texts.send);
    await headingComes(tracker, texts.sent);
    expect(tracker.facts['Nummer']).to.equal('<b id=x>1</b>');
    expect(tracker.all('b, img')).to.deep.equal([]);
  });
});
