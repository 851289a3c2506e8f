/** The facts of a matter, what can be done about it, and more than one matter. */
import { expect } from 'chai';
import { caseWith, numbers, plain } from './cases.js';
import { config, show } from './status-tracker.driver.js';

describe('the facts', () => {
  it('are number, subject, when it came in and changed by the clock of the Netherlands, and who works at it', async () => {
    const tracker = await show([plain]);
    expect(tracker.facts).to.deep.equal({
      Nummer: '512 345 6782',
      Onderwerp: 'Lantaarn in de Kerkstraat',
      Ontvangen: 'dinsdag 24 november 2026 om 21.15 uur',
      'Wie werkt eraan': 'Team Licht',
      'Laatste verandering': 'donderdag 26 november 2026 om 10.30 uur',
    });
  });

  it('are only those that are known', async () => {
    const own = { title: undefined, receivedAt: '2026-99-99T99:99:99Z', updatedAt: undefined, handler: undefined };
    expect((await show([caseWith(own)])).facts).to.deep.equal({ Nummer: '512 345 6782' });
  });

  it('name nobody who works at what is closed', async () => {
    for (const own of [{ state: 'done' as const }, { state: undefined, result: 'solved' as const }])
      expect((await show([caseWith(own)])).facts).not.to.have.property('Wie werkt eraan');
  });

  it('show a number of another system as it is', async () => {
    const tracker = await show([caseWith({ reference: 'ZAAK-2026/00012' })]);
    expect(tracker.heading).to.equal('Bericht ZAAK-2026/00012');
    expect(tracker.facts['Nummer']).to.equal('ZAAK-2026/00012');
  });
});

describe('what a resident can do about it', () => {
  const ask = 'Stel een vraag hierover';
  const send = 'Stuur een foto of papier';
  const reopen = 'Het is niet goed: laat het ons weten';
  const done = { state: 'done' as const, result: 'solved' as const };
  const rows: [what: string, own: Parameters<typeof caseWith>[0], button: string | undefined, hint?: string][] = [
    ['ask', { allows: ['ask'] }, ask],
    ['nothing when nothing is allowed', { allows: [] }, undefined],
    ['nothing when nothing is said of it', { allows: undefined }, undefined],
    ['nothing like taking up again while it is open', { allows: ['reopen'] }, undefined],
    ['have it taken up again', { ...done, allows: ['reopen'] }, reopen],
    ['have it taken up again by its result alone', { state: undefined, result: 'solved', allows: ['reopen'] }, reopen],
    [
      'have it taken up again until a day',
      { ...done, allows: ['reopen'], reopenUntil: '2026-12-01' },
      reopen,
      'Dit kan tot en met dinsdag 1 december 2026.',
    ],
    ['nothing after that day', { ...done, allows: ['reopen'], reopenUntil: '2026-11-30' }, undefined],
    ['nothing more when it is closed for good', { ...done, allows: ['ask', 'attach'] }, undefined],
  ];
  for (const [what, own, button, hint = ''] of rows)
    it(what, async () => {
      const tracker = await show([caseWith(own)]);
      expect(tracker.buttons).to.deep.equal([...(button ? [button] : []), 'Bekijk een ander bericht']);
      expect(tracker.text).to.include(hint);
      if (button)
        expect(tracker.control(button).getAttribute('href')).to.equal(`/contact#loket:case=${plain.reference}`);
    });

  it('send a photo', async () => {
    const tracker = await show([caseWith({ allows: ['ask', 'attach'] })]);
    expect(tracker.buttons).to.deep.equal([send, 'Bekijk een ander bericht']);
  });

  it('goes by the contact form, whatever stands behind the # in its address and in the number', async () => {
    const more = [{ id: 'formulier', kind: 'form' as const, url: '/contact?x=1#oud' }];
    const tracker = await show([caseWith({ reference: 'a&b#c d' })], {
      config: { ...config, channels: { ...config.channels, more } },
    });
    expect(tracker.control(ask).getAttribute('href')).to.equal('/contact?x=1#loket:case=a%26b%23c%20d');
  });

  it('is nothing where there is no contact form', async () => {
    const tracker = await show([plain], { config: { ...config, channels: { phone: { number: '14 0999' } } } });
    expect(tracker.buttons).to.deep.equal(['Bekijk een ander bericht']);
  });
});

describe('a resident with more than one matter', () => {
  const second = caseWith({ reference: numbers[1], state: 'waiting-for-resident', title: 'Kapvergunning' });
  const third = caseWith({ reference: numbers[2], state: 'done', result: 'solved' });

  it('sees the one in which they must do something, and of each other its number and what matters most', async () => {
    const tracker = await show([third, plain, second]);
    expect(tracker.heading).to.equal('Bericht 287 654 3211');
    expect(tracker.others).to.deep.equal([
      'Bericht 512 345 6782 Wij zijn met uw vraag bezig.',
      'Bericht 700 112 2337 Klaar. Het is opgelost.',
    ]);
    expect(tracker.facts['Onderwerp']).to.equal('Kapvergunning');
  });

  it('opens another one', async () => {
    const tracker = await show([third, plain]);
    expect(tracker.text).not.to.include('Is het voor u niet goed?');
    await tracker.open('700 112 2337');
    expect(tracker.text).to.include('Is het voor u niet goed? Laat het ons weten.');
    expect(tracker.steps).to.have.length(6);
  });

  it('sees a hundred of them', async () => {
    const many = Array.from({ length: 100 }, (_, index) => caseWith({ reference: `zaak ${index}` }));
    const tracker = await show(many);
    expect(tracker.others).to.have.length(99);
    await tracker.open('zaak 57');
    expect(tracker.control('Bekijk een ander bericht')).to.exist;
    expect(tracker.steps).to.have.length(6);
  });
});
