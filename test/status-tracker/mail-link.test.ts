/** The links of e-mails that do something: show all there is, begin e-mails, and stop them. */
import { expect } from 'chai';
import { json } from '../backend/stubs.js';
import { until } from '../support/fixture.js';
import { caseWith, numbers, plain } from './cases.js';
import { found, labels, mailing, openTracker, type OpenOptions, type StatusTracker } from './status-tracker.driver.js';

const bare = location.pathname + location.search;
afterEach(() => history.replaceState(null, '', bare));
const here = () => location.pathname + location.search + location.hash;

async function come(told: string, options: OpenOptions = {}): Promise<StatusTracker> {
  history.replaceState(null, '', `#loket-status:${told}`);
  return openTracker({ config: mailing, ...options });
}

describe('a resident who comes by the link to all their messages', () => {
  const all = [plain, caseWith({ reference: numbers[1], updatedAt: '2026-11-25T09:30:00Z' })];

  it('sees them without a question, the newest need first', async () => {
    const tracker = await come('list=abcDEF123', { answer: all });
    await until(() => tracker.first, 'the messages');
    await tracker.settle();
    expect(tracker.asked[0]!.body).to.deep.equal({ accessToken: 'abcDEF123' });
    expect(tracker.heading).to.equal('Bericht 512 345 6782');
    expect(tracker.others.length).to.equal(1);
    expect(tracker.focus).to.equal('Bericht 512 345 6782');
    expect(here()).to.equal(bare);
  });

  it('reads that the link works no more, and asks by number', async () => {
    const tracker = await come('list=old', { answer: () => json({}, 404) });
    await until(() => tracker.notice, 'the reason');
    await tracker.settle();
    expect(tracker.notice).to.equal('Deze link werkt niet meer Vul hier uw nummer in. Dan ziet u hoe het gaat.');
    expect(tracker.focus).to.equal('Deze link werkt niet meer');
    expect(tracker.typed).to.deep.equal(['', '']);
    expect(tracker.buttons).to.include('Ik weet mijn nummer niet');
  });

  it('is not told that of a fault of ours', async () => {
    const tracker = await come('list=abc', { answer: () => json({}, 500) });
    await until(() => tracker.notice, 'the reason');
    expect(tracker.notice).to.include('Sorry, er gaat iets mis bij ons.');
  });

  it('opens it where something is shown already, and sees those', async () => {
    const tracker = await openTracker({
      config: mailing,
      answer: ({ body }) => found(body['accessToken'] ? all : [plain]),
    });
    await tracker.lookUp();
    expect(tracker.others).to.deep.equal([]);
    location.hash = '#loket-status:list=abc';
    await until(() => tracker.others.length, 'all of them');
    expect(here()).to.equal(bare);
  });

  it('gets e-mails about all of them by one question', async () => {
    const tracker = await come('list=abc', {
      answer: ({ url }) => (url.endsWith('/updates') ? json({}, 202) : found(all)),
    });
    await until(() => tracker.headings.includes('Wilt u een e-mail als er iets verandert?'), 'the offer');
    await tracker.type('Uw e-mailadres', 'noor@voorbeeld.nl');
    await tracker.press('Ja, stuur mij e-mails');
    await until(() => tracker.text.includes('Druk daar op de link.'), 'the answer');
    expect(tracker.asked.at(-1)!.body).to.deep.equal({ accessToken: 'abc', to: 'noor@voorbeeld.nl', language: 'nl' });
  });
});

for (const [what, title, button, done] of [
  [
    'confirm',
    'Wilt u e-mails krijgen over uw bericht?',
    'Ja, stuur mij e-mails',
    'Gelukt. U krijgt een e-mail als er iets verandert',
  ],
  ['stop', 'Wilt u geen e-mails meer?', 'Stop met e-mails', 'Gelukt. U krijgt geen e-mails meer over dit bericht'],
] as const) {
  describe(`a resident who comes by the link to ${what}`, () => {
    it('says so by one press, and reads that it is done', async () => {
      const tracker = await come(`${what}=abc.DEF-123`, { answer: () => json({}, 200) });
      await until(() => tracker.heading === title, 'the question');
      await tracker.settle();
      expect(here()).to.equal(bare);
      // What scans mail opens links too: nothing is sent before the press.
      expect(tracker.asked).to.deep.equal([]);
      expect(tracker.focus).to.equal(title);
      await tracker.press(button);
      await until(() => tracker.headings.includes(done), 'the answer');
      await tracker.settle();
      expect(tracker.focus).to.equal(done);
      expect(tracker.asked.map(({ url, body }) => [new URL(url, location.href).pathname, body])).to.deep.equal([
        [`/api/status/updates/${what}`, { token: 'abc.DEF-123' }],
      ]);
    });

    it('reads that the link works no more, and can still look', async () => {
      const tracker = await come(`${what}=old`, { answer: () => json({}, 404) });
      await until(() => tracker.heading === title, 'the question');
      await tracker.press(button);
      await until(() => tracker.notice, 'the reason');
      expect(tracker.notice).to.include('Deze link werkt niet meer');
      await tracker.press('Bekijk hoe het gaat');
      expect(tracker.typed).to.deep.equal(['', '']);
      expect(tracker.notice).to.equal('');
    });

    it('tries again after a fault', async () => {
      let fails = true;
      const tracker = await come(`${what}=abc`, { answer: () => json({}, fails ? 503 : 200) });
      await until(() => tracker.heading === title, 'the question');
      await tracker.press(button);
      await until(() => tracker.notice, 'the reason');
      await tracker.settle();
      expect(tracker.focus).to.equal('Het lukt nu niet');
      fails = false;
      await tracker.press(button);
      await until(() => tracker.headings.includes(done), 'the answer');
    });
  });
}

describe('where numbers of other systems are known too', () => {
  const any = { ...mailing, status: { ...mailing.status!, numbers: 'any' } } as typeof mailing;

  for (const [typed, sent] of [
    ['ZAAK-2026-0000012345', 'ZAAK-2026-0000012345'],
    [' Z/26.123 456_a ', 'Z/26.123 456_a'],
    ['512 345 6782', numbers[0]],
    ['5123456783', '5123456783'],
  ] as const)
    it(`a resident asks for "${typed}"`, async () => {
      const tracker = await openTracker({ config: any });
      await tracker.lookUp(typed);
      expect(tracker.summary).to.deep.equal([]);
      expect(tracker.asked[0]!.body).to.deep.equal({ reference: sent, email: 'noor@voorbeeld.nl' });
    });

  for (const typed of ['<script>', '-', 'a'.repeat(41)])
    it(`a resident reads that "${typed}" is none`, async () => {
      const tracker = await openTracker({ config: any });
      await tracker.ask(typed);
      expect(tracker.summary).to.deep.equal([
        'Dit is geen nummer van een bericht. Kijk in de e-mail of brief die u van ons kreeg.',
      ]);
      expect(tracker.errorAt(labels.number)).to.include('Dit is geen nummer');
      expect(tracker.asked).to.deep.equal([]);
    });

  it('a resident is not told of ten digits', async () => {
    const tracker = await openTracker({ config: any });
    expect(tracker.text).to.include('Het nummer staat in de e-mail of brief').and.not.include('10 cijfers');
    expect(tracker.field(labels.number).inputMode).to.equal('text');
  });
});
