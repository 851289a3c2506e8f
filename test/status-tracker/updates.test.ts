import { expect } from 'chai';
import { json, type Seen } from '../backend/stubs.js';
import { until } from '../support/fixture.js';
import { caseWith, numbers, plain } from './cases.js';
import { found, mailing, openTracker, show, type StatusTracker } from './status-tracker.driver.js';

const title = 'Wilt u een e-mail als er iets verandert?';
const email = 'Uw e-mailadres';
const yes = 'Ja, stuur mij e-mails';
const done = caseWith({ state: 'done', result: 'solved', allows: [] });

async function offered(
  updates: (seen: Seen) => Response | Promise<Response> = () => json({}, 202),
  factor?: string,
): Promise<StatusTracker> {
  const tracker = await openTracker({
    config: mailing,
    answer: (seen) => (seen.url.endsWith('/updates') ? updates(seen) : found([plain])),
  });
  await tracker.lookUp(numbers[0], factor);
  await until(() => tracker.headings.includes(title), 'the offer');
  await tracker.settle();
  return tracker;
}

describe('a resident who looks at their message', () => {
  it('is offered an e-mail at each step, at the address they gave', async () => {
    const tracker = await offered();
    expect(tracker.field(email).value).to.equal('noor@voorbeeld.nl');
    // The answer keeps the focus: an offer that comes later takes nothing away.
    expect(tracker.focus).to.equal('Bericht 512 345 6782');
    await tracker.press(yes);
    await until(() => tracker.text.includes('Kijk in uw e-mail. Druk daar op de link.'), 'the answer');
    await tracker.settle();
    expect(tracker.focus).to.equal(title);
    expect(tracker.asked.at(-1)!.body).to.deep.equal({
      reference: numbers[0],
      email: 'noor@voorbeeld.nl',
      to: 'noor@voorbeeld.nl',
      language: 'nl',
    });
  });

  it('fills in an address where they came with a code', async () => {
    const tracker = await offered(undefined, 'KM7P-4RWX');
    expect(tracker.field(email).value).to.equal('');
    await tracker.press(yes);
    expect(tracker.errorAt(email)).to.include('Vul een e-mailadres in.');
    expect(tracker.focus).to.equal(email);
    await tracker.type(email, 'noor@');
    await tracker.press(yes);
    expect(tracker.errorAt(email)).to.include('Dit e-mailadres klopt niet.');
    await tracker.type(email, 'noor@voorbeeld.nl');
    expect(tracker.errorAt(email)).to.equal('');
    await tracker.press(yes);
    await until(() => tracker.text.includes('Druk daar op de link.'), 'the answer');
    expect(tracker.asked.at(-1)!.body).to.include({ accessCode: 'KM7P-4RWX', to: 'noor@voorbeeld.nl' });
  });

  it('keeps what was wiped wiped, and what was typed through each look', async () => {
    const tracker = await offered();
    await tracker.type(email, '');
    tracker.element.requestUpdate();
    await tracker.settle();
    expect(tracker.field(email).value).to.equal('');
  });

  for (const [what, answer, words] of [
    ['it was too often', () => json({}, 429, { 'Retry-After': '180' }), 'Wacht 3 minuten.'],
    ['it fails', () => json({}, 500), 'Sorry, er gaat iets mis bij ons. Wat u typte, staat er nog.'],
    [
      'the backend knows the address to be none',
      () => json({ issues: [{ code: 'bad-email' }] }, 400),
      'Dit e-mailadres klopt niet.',
    ],
    ['the number is gone', () => json({}, 404), 'Sorry, er gaat iets mis bij ons.'],
  ] as const)
    it(`reads at the field why, when ${what}, and tries again`, async () => {
      let fails = true;
      const tracker = await offered(() => (fails ? answer() : json({}, 202)));
      await tracker.press(yes);
      await until(() => tracker.errorAt(email), 'the reason');
      await tracker.settle();
      expect(tracker.errorAt(email)).to.include(words);
      expect(tracker.focus).to.equal(email);
      expect(tracker.field(email).value).to.equal('noor@voorbeeld.nl');
      fails = false;
      await tracker.press(yes);
      await until(() => tracker.text.includes('Druk daar op de link.'), 'the answer');
    });

  it('reads that it is finished, and is asked no more, when it was closed meanwhile', async () => {
    const tracker = await offered(() => json({ type: 'https://loket.example/problems/case-closed' }, 409));
    await tracker.press(yes);
    await until(() => tracker.text.includes('Wij zijn hiermee klaar. Er verandert niets meer.'), 'the answer');
    await tracker.settle();
    expect(tracker.text).to.include('Daarom krijgt u hierover geen e-mails.');
    expect(tracker.text).not.to.include('Sorry');
    expect(tracker.text).not.to.include(yes);
    expect(tracker.focus).to.equal(title);
  });

  it('sends one question, however often they press', async () => {
    let answer: (response: Response) => void = () => {};
    const tracker = await offered(() => new Promise((ready) => (answer = ready)));
    await tracker.press(yes);
    await tracker.press('Even wachten.');
    answer(json({}, 202));
    await until(() => tracker.text.includes('Druk daar op de link.'), 'the answer');
    expect(tracker.asked.filter(({ url }) => url.endsWith('/updates')).length).to.equal(1);
  });

  it('is offered none of what cannot be followed, and none where the backend sends none', async () => {
    const other = caseWith({ allows: ['ask'] });
    for (const tracker of [
      await show([done], { config: mailing }),
      await show([other], { config: mailing }),
      await show([plain]),
    ]) {
      await new Promise((ready) => setTimeout(ready, 50));
      expect(tracker.headings).not.to.include(title);
    }
  });

  it('is offered it when one of more is open', async () => {
    const tracker = await show([done, { ...plain, reference: numbers[1] }], { config: mailing });
    await until(() => tracker.headings.includes(title), 'the offer');
  });

  it('finds the question empty again for another message', async () => {
    const tracker = await offered();
    await tracker.press('Bekijk een ander bericht');
    expect(tracker.headings).not.to.include(title);
    expect(tracker.summary).to.deep.equal([]);
  });
});

describe('a browser that fills in forms', () => {
  it('knows the e-mail address by its token', async () => {
    const tracker = await offered();
    expect(tracker.field(email).autocomplete).to.equal('email');
    const forgotten = await openTracker({ config: mailing });
    await forgotten.openForgotten();
    expect(forgotten.field('Uw e-mailadres').autocomplete).to.equal('email');
  });
});
