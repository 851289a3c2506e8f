import { expect } from 'chai';
import { json, never, type Seen } from '../backend/stubs.js';
import { until } from '../support/fixture.js';
import { numbers } from './cases.js';
import { labels, mailing, openTracker, type StatusTracker } from './status-tracker.driver.js';

const email = 'Uw e-mailadres';
const send = 'Stuur mij een e-mail';
const forgot = 'Ik weet mijn nummer niet';

async function open(
  answer: (seen: Seen) => Response | Promise<Response> = () => json({}, 202),
): Promise<StatusTracker> {
  const tracker = await openTracker({ config: mailing, answer });
  await tracker.openForgotten();
  return tracker;
}

describe('a resident who has no number', () => {
  it('gets it by e-mail, and reads the same whether the address is known or not', async () => {
    const tracker = await open();
    expect(tracker.heading).to.equal('Wij mailen u uw nummer');
    expect(tracker.focus).to.equal('Wij mailen u uw nummer');
    await tracker.type(email, ' noor@voorbeeld.nl ');
    await tracker.press(send);
    await until(() => tracker.headings.includes('Kijk in uw e-mail'), 'the answer');
    await tracker.settle();
    expect(tracker.focus).to.equal('Kijk in uw e-mail');
    expect(tracker.text).to.include('Kennen wij dit e-mailadres? Dan krijgt u binnen een paar minuten een e-mail.');
    expect(tracker.text).to.include('Liever een mens?');
    expect(tracker.asked.map(({ url, body }) => [new URL(url, location.href).pathname, body])).to.deep.equal([
      ['/api/status/forgotten', { email: 'noor@voorbeeld.nl', language: 'nl' }],
    ]);
  });

  it('is not offered that where the backend mails no numbers', async () => {
    const tracker = await openTracker();
    expect(tracker.buttons).not.to.include(forgot);
  });

  it('finds the address there that they typed at the question already', async () => {
    const tracker = await openTracker({ config: mailing });
    await tracker.type(labels.factor, 'noor@voorbeeld.nl');
    await tracker.openForgotten();
    expect(tracker.field(email).value).to.equal('noor@voorbeeld.nl');
  });

  it('does not find a code there', async () => {
    const tracker = await openTracker({ config: mailing });
    await tracker.type(labels.factor, 'KM7P-4RWX');
    await tracker.openForgotten();
    expect(tracker.field(email).value).to.equal('');
  });

  it('goes back and finds all that they typed', async () => {
    const tracker = await openTracker({ config: mailing });
    await tracker.type(labels.number, numbers[0]);
    await tracker.type(labels.factor, 'KM7P-4RWX');
    await tracker.openForgotten();
    await tracker.press('Terug');
    expect(tracker.focus).to.equal('Hoe gaat het met uw bericht?');
    await until(() => tracker.typed[0], 'what was typed');
    expect(tracker.typed).to.deep.equal([numbers[0], 'KM7P-4RWX']);
  });

  for (const [typed, error] of [
    ['', 'Vul een e-mailadres in. Bijvoorbeeld: naam@voorbeeld.nl.'],
    ['noor', 'Dit e-mailadres klopt niet. Kijk of er een @ en een punt in staan. Bijvoorbeeld: naam@voorbeeld.nl.'],
  ] as const)
    it(`reads what is wrong with "${typed}", until it is right`, async () => {
      const tracker = await open();
      await tracker.type(email, typed);
      await tracker.press(send);
      expect(tracker.summary).to.deep.equal([error]);
      expect(tracker.errorAt(email)).to.include(error);
      expect(tracker.focus).to.equal('Kijk nog even naar deze vragen:');
      expect(tracker.asked).to.deep.equal([]);
      await tracker.press(error);
      expect(tracker.focus).to.equal(email);
      await tracker.type(email, 'noor@voorbeeld.nl');
      expect(tracker.summary).to.deep.equal([]);
    });

  it('has nothing wrong any more at the question, and comes back to an empty list', async () => {
    const tracker = await open();
    await tracker.press(send);
    await tracker.press('Terug');
    expect(tracker.summary).to.deep.equal([]);
    await tracker.openForgotten();
    expect(tracker.summary).to.deep.equal([]);
  });

  it('reads at the field what the backend finds wrong with the address', async () => {
    const tracker = await open(() => json({ issues: [{ field: 'email', code: 'bad-email' }] }, 400));
    await tracker.type(email, 'noor@voorbeeld.nl');
    await tracker.press(send);
    await until(() => tracker.summary.length, 'the answer');
    expect(tracker.errorAt(email)).to.include('Dit e-mailadres klopt niet.');
  });

  it('keeps what was typed when it fails, reads why, and tries again', async () => {
    let fails = true;
    const tracker = await open(() => (fails ? json({}, 429, { 'Retry-After': '120' }) : json({}, 202)));
    await tracker.type(email, 'noor@voorbeeld.nl');
    await tracker.press(send);
    await until(() => tracker.notice, 'the reason');
    await tracker.settle();
    expect(tracker.notice).to.include('Wacht 2 minuten.');
    expect(tracker.focus).to.equal('Het lukt nu niet');
    expect(tracker.field(email).value).to.equal('noor@voorbeeld.nl');
    fails = false;
    await tracker.press(send);
    await until(() => tracker.headings.includes('Kijk in uw e-mail'), 'the answer');
  });

  it('tries another address, with the first still there to mend', async () => {
    const tracker = await open();
    await tracker.type(email, 'noor@voorbeeld.nl');
    await tracker.press(send);
    await until(() => tracker.headings.includes('Kijk in uw e-mail'), 'the answer');
    await tracker.press('Probeer een ander e-mailadres');
    expect(tracker.focus).to.equal('Wij mailen u uw nummer');
    expect(tracker.field(email).value).to.equal('noor@voorbeeld.nl');
  });

  it('sends one question, however often they press', async () => {
    let answer: (response: Response) => void = () => {};
    const tracker = await open(() => new Promise((done) => (answer = done)));
    await tracker.type(email, 'noor@voorbeeld.nl');
    await tracker.press(send);
    await tracker.press('Even wachten.');
    answer(json({}, 202));
    await until(() => tracker.headings.includes('Kijk in uw e-mail'), 'the answer');
    expect(tracker.asked.length).to.equal(1);
  });

  it('reads the answer also when the page moved the widget meanwhile', async () => {
    let answer: (response: Response) => void = () => {};
    const tracker = await open(() => new Promise((done) => (answer = done)));
    await tracker.type(email, 'noor@voorbeeld.nl');
    await tracker.press(send);
    const { element } = tracker;
    element.parentElement!.append(element);
    answer(json({}, 202));
    await until(() => tracker.headings.includes('Kijk in uw e-mail'), 'the answer');
  });

  it('leaves nothing of it on a shared computer', async () => {
    const tracker = await openTracker({ config: mailing, attributes: 'shared-computer' });
    await tracker.type(labels.number, numbers[0]);
    await tracker.openForgotten();
    await tracker.type(email, 'noor@voorbeeld.nl');
    window.dispatchEvent(new PageTransitionEvent('pagehide'));
    await tracker.settle();
    expect(tracker.typed).to.deep.equal(['', '']);
    await tracker.openForgotten();
    expect(tracker.field(email).value).to.equal('');
  });

  it('loses nothing of what they type while that question is on its way', async () => {
    const tracker = await openTracker({ config: mailing });
    const factor = tracker.field(labels.factor);
    tracker.control(forgot).click();
    factor.value = 'noor@voorbeeld.nl';
    factor.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await until(() => tracker.heading === 'Wij mailen u uw nummer', 'the question for an address');
    await tracker.settle();
    expect(tracker.field(email).value).to.equal('noor@voorbeeld.nl');
    await tracker.press('Terug');
    await until(() => tracker.typed[1], 'what was typed');
    expect(tracker.typed[1]).to.equal('noor@voorbeeld.nl');
  });

  it('is not taken away from it by an answer to what they asked before', async () => {
    const tracker = await openTracker({ config: mailing, answer: never });
    await tracker.ask();
    await tracker.openForgotten();
    await tracker.type(email, 'fatima@voorbeeld.nl');
    await tracker.settle();
    expect(tracker.field(email).value).to.equal('fatima@voorbeeld.nl');
    expect(tracker.asked[0]!.init.signal!.aborted).to.equal(true);
  });

  it('meets nothing of the answer when they went back before it came', async () => {
    let answer: (response: Response) => void = () => {};
    const tracker = await openTracker({
      config: mailing,
      answer: ({ url }) => (url.endsWith('/forgotten') ? new Promise((done) => (answer = done)) : json({}, 404)),
    });
    await tracker.lookUp();
    await tracker.openForgotten();
    await tracker.type(email, 'noor@voorbeeld.nl');
    await tracker.press(send);
    await tracker.press('Terug');
    tracker.field(labels.number).focus();
    answer(json({ issues: [{ field: 'email', code: 'bad-email' }] }, 400));
    await new Promise((later) => setTimeout(later, 20));
    await tracker.settle();
    expect(tracker.focus).to.equal(labels.number);
    expect(tracker.summary).to.deep.equal([]);
  });
});
