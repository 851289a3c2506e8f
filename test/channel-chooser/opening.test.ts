import { expect } from 'chai';
import type { Hours } from '../../src/config/schema.js';
import { until } from '../support/fixture.js';
import { canEmulateZone, emulateZone } from '../support/visitor-zone.js';
import { offsetOf, openChooser } from './channel-chooser.driver.js';
import { holidays, moments, town, week, withHours } from './town.js';

const everyDay = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
const nobody: Hours = { validFrom: '2026-11-30', validThrough: '2026-12-06', closed: true };

const told: [when: string, now: string, hours: Hours[], sentence: string][] = [
  ['on a working day', moments.weekday, [week], 'Nu open, tot 17.00 uur.'],
  ['before it opens', '2026-12-01T07:00+01:00', [week], 'Gaat open: vandaag 9.00 uur.'],
  ['in the evening', moments.evening, [week], 'Gaat open: morgen 9.00 uur.'],
  ['at the weekend', moments.saturday, [week], 'Gaat open: maandag 9.00 uur.'],
  [
    'on a holiday that is confirmed',
    moments.christmas,
    [week, holidays],
    'Nu dicht: feestdag. Gaat open: maandag 9.00 uur.',
  ],
  [
    'on a holiday that is not',
    moments.christmas,
    [week],
    'Vandaag is een feestdag. De openingstijden kunnen anders zijn.',
  ],
  [
    'when the next opening is on a holiday that is not confirmed',
    '2026-12-24T18:00+01:00',
    [week],
    'Gaat open: morgen 9.00 uur. Dat is een feestdag. Het kan anders zijn.',
  ],
  [
    'when it is closed for a while',
    moments.weekday,
    [week, { ...nobody, reason: 'verbouwing' }],
    'Nu dicht: verbouwing. Gaat open: maandag 9.00 uur.',
  ],
  [
    'when it opens in more than a week',
    moments.weekday,
    [week, { ...nobody, validThrough: '2027-01-08' }],
    'Gaat open: maandag 11 januari 2027 9.00 uur.',
  ],
  [
    'when it never opens',
    moments.weekday,
    [{ ...week, validFrom: '2020-01-01', validThrough: '2020-12-31' }],
    'Nu dicht.',
  ],
  [
    'when it is always open',
    moments.evening,
    [{ dayOfWeek: [...everyDay], opens: '00:00', closes: '23:59' }],
    'Dag en nacht open.',
  ],
  [
    'past midnight',
    '2026-12-02T01:00+01:00',
    [{ dayOfWeek: 'Tuesday', opens: '20:00', closes: '02:00' }],
    'Nu open, tot 2.00 uur.',
  ],
  [
    'on a day that is other than usual',
    '2026-12-24T10:00+01:00',
    town.channels!.phone!.hoursAvailable!,
    'Nu open, tot 15.00 uur.',
  ],
  ['in summer', '2026-07-01T16:59+02:00', [week], 'Nu open, tot 17.00 uur.'],
];

describe('a resident reads whether it is open', () => {
  for (const [when, now, hours, sentence] of told) {
    it(`${when}: “${sentence}”`, async () => {
      const chooser = await openChooser({ config: withHours(...hours), now });
      expect(chooser.hours('Bellen')).to.equal(sentence);
    });
  }

  it('in English, with the clock of 24 hours', async () => {
    document.documentElement.lang = 'en';
    const chooser = await openChooser({ config: withHours(week) });
    await until(() => chooser.channels.includes('Call us'), 'the English texts');
    expect(chooser.hours('Call us')).to.equal('Open now, until 17:00.');
  });

  it('in words where nobody gave times', async () => {
    const chooser = await openChooser({
      config: { ...town, channels: { phone: { number: '14 0999', hours: 'op werkdagen van 9 tot 17 uur' } } },
    });
    expect(chooser.hours('Bellen')).to.equal('op werkdagen van 9 tot 17 uur');
    expect(chooser.why).to.equal('');
  });

  it('not of what is there at any hour', async () => {
    const chooser = await openChooser({
      config: { ...town, channels: { email: { address: 'a@weltevree.example', hoursAvailable: [week] } } },
      now: moments.evening,
    });
    expect(chooser.hours('E-mail')).to.equal('');
  });

  it('in Dutch time when the device is set to another zone', async function () {
    if (!canEmulateZone) this.skip();
    for (const zone of ['America/Paramaribo', 'Pacific/Auckland', 'UTC']) {
      await emulateZone(zone);
      const chooser = await openChooser({ config: withHours(week) });
      expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).to.equal(zone);
      expect(chooser.hours('Bellen'), zone).to.equal('Nu open, tot 17.00 uur.');
      const late = await openChooser({ config: withHours(week), now: '2026-12-01T23:30+01:00' });
      expect(late.hours('Bellen'), zone).to.equal('Gaat open: morgen 9.00 uur.');
    }
  });

  it('by a clock that is right once the page knows that the device is not', async () => {
    const chooser = await openChooser({ config: withHours(week) });
    chooser.element.clockOffset = offsetOf(moments.saturday);
    await chooser.settle();
    expect(chooser.hours('Bellen')).to.equal('Gaat open: maandag 9.00 uur.');
  });
});

describe('when the minute comes at which something opens or closes', () => {
  const phoneEarly = {
    ...town,
    channels: {
      ...town.channels,
      phone: { number: '14 0999', hoursAvailable: [{ ...week, closes: '16:00' }] },
    },
  };

  it('the words change by themselves, and nobody is interrupted', async () => {
    const chooser = await openChooser({ config: withHours(week), now: '2026-12-01T16:59:59+01:00' });
    expect(chooser.hours('Bellen')).to.equal('Nu open, tot 17.00 uur.');
    await until(() => chooser.hours('Bellen') === 'Gaat open: morgen 9.00 uur.', 'the change');
    expect(chooser.announcements).to.deep.equal([]);
  });

  it('it opens by itself too', async () => {
    const chooser = await openChooser({ config: withHours(week), now: '2026-12-01T08:59:59+01:00' });
    expect(chooser.hours('Bellen')).to.equal('Gaat open: vandaag 9.00 uur.');
    await until(() => chooser.hours('Bellen') === 'Nu open, tot 17.00 uur.', 'the change');
  });

  it('the order and the focus stay, also after an answer, until the resident says something again', async () => {
    const chooser = await openChooser({ config: phoneEarly, now: '2026-12-01T15:59:59+01:00' });
    await chooser.choose('Met iemand praten');
    const before = chooser.channels;
    expect(before[0]).to.equal('Bellen');
    const said = [...chooser.announcements];
    const link = chooser.control('Bel 14 0999, 1 4 0 9 9 9', 'Bellen');
    link.focus();
    await until(() => chooser.hours('Bellen') === 'Gaat open: morgen 9.00 uur.', 'the change');
    expect(chooser.channels).to.deep.equal(before);
    expect(chooser.element.shadowRoot!.activeElement === link, 'the focus stays').to.equal(true);
    expect(chooser.announcements).to.deep.equal(said);
    await chooser.choose('Papieren geven of sturen');
    await chooser.choose('Met iemand praten');
    expect(chooser.channels[0]).to.equal('Langskomen');
  });

  it('nothing happens to a widget that left the page, and it is right when it comes back', async () => {
    const chooser = await openChooser({ config: withHours(week) });
    const place = chooser.element.parentElement!;
    chooser.element.remove();
    chooser.element.clockOffset = offsetOf(moments.evening);
    place.append(chooser.element);
    await chooser.settle();
    expect(chooser.hours('Bellen')).to.equal('Gaat open: morgen 9.00 uur.');
  });
});
