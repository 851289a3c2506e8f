/** What a configuration can hold that nobody meant, and a page that never checked it. */
import { expect } from 'chai';
import type { Config, Hours } from '../../src/config/schema.js';
import { replace } from '../backend/stubs.js';
import { until } from '../support/fixture.js';
import { openChooser } from './channel-chooser.driver.js';
import { moments, town, week, withHours } from './town.js';

describe('a chooser without channels', () => {
  it('shows what stands in the tag, and tells who made the page', async () => {
    const told: string[] = [];
    replace(console, 'error', (error: unknown) => told.push(String(error)));
    const { channels, ...config } = town;
    expect(channels).not.to.equal(undefined);
    const chooser = await openChooser({ config });
    await until(() => told.length, 'the word to the makers');
    expect(told.join()).to.include('no "channels" in the configuration');
    expect(chooser.all('slot').length).to.equal(1);
    expect(chooser.element.innerText).to.equal('Bel 14 0999');
  });

  it('shows what stands in the tag as long as there is no configuration', async () => {
    const chooser = await openChooser({ config: null });
    expect(chooser.element.innerText).to.equal('Bel 14 0999');
  });
});

describe('a chooser with more than anybody meant', () => {
  it('shows 200 channels, phone and counter among the first four', async () => {
    const more = Array.from({ length: 200 }, (_, index) => ({
      id: `c${index}`,
      kind: 'portal' as const,
      name: `Loket ${index}`,
      url: '/x',
      hoursAvailable: [week],
    }));
    const chooser = await openChooser({ config: { ...town, channels: { ...town.channels, more } } });
    await chooser.choose('Het zelf regelen');
    expect(chooser.channels).to.have.length(204);
    for (const name of ['Bellen', 'Langskomen']) expect(chooser.channels.indexOf(name), name).to.be.within(0, 3);
  });

  it('finds one of 1,000 topics, and shows no more than help', async () => {
    const topics = Array.from({ length: 1_000 }, (_, index) => ({
      id: `t${index}`,
      name: `Vergunning nummer ${index}`,
    }));
    const config: Config = { ...town, topics: [...topics, { id: 'boom', name: 'Boom' }] };
    const chooser = await openChooser({ config });
    await chooser.type('vergunning');
    await until(() => chooser.choices('Waar gaat het over?').length, 'the first of them');
    expect(chooser.choices('Waar gaat het over?').length).to.equal(20);
    await chooser.about('Boom');
    expect(chooser.choices('Waar gaat het over?')).to.deep.equal(['Boom', 'Iets anders']);
  });

  it('shows the first of two channels with one id', async () => {
    const more = [
      { id: 'x', kind: 'form' as const, url: '/een' },
      { id: 'x', kind: 'form' as const, url: '/twee' },
    ];
    const chooser = await openChooser({ config: { ...town, channels: { more } } });
    expect(chooser.channels).to.deep.equal(['Formulier']);
    expect(chooser.control('Ga naar: Formulier').getAttribute('href')).to.equal('/een');
  });

  it('shows markup in a text as text', async () => {
    const name = '<img src=x onerror=alert(1)>';
    const more = [{ id: 'x', kind: 'portal' as const, url: '/x', name, note: name }];
    const chooser = await openChooser({ config: { ...town, channels: { more } } });
    await chooser.open(name);
    expect(chooser.channels).to.deep.equal([name]);
    expect(chooser.all('img').length).to.equal(0);
  });
});

describe('hours that cannot be', () => {
  const rows: [what: string, hours: Hours[], sentence: string][] = [
    ['none', [], ''],
    ['say nothing', [{}], 'Nu dicht.'],
    ['are on a day that is none', [{ dayOfWeek: 'Maandag', opens: '09:00', closes: '17:00' }], 'Nu dicht.'],
    ['are over before they begin', [{ dayOfWeek: 'Tuesday', opens: '17:00', closes: '17:00' }], 'Nu dicht.'],
    ['are past', [{ validFrom: '2020-01-01', opens: '09:00', closes: '17:00' }], 'Nu dicht.'],
    [
      'run backwards',
      [{ validFrom: '2026-12-31', validThrough: '2026-01-01', closed: true }, week],
      'Nu open, tot 17.00 uur.',
    ],
    ['overlap', [week, { ...week, opens: '08:00', closes: '12:00' }], 'Nu open, tot 17.00 uur.'],
  ];
  for (const [what, hours, sentence] of rows) {
    it(`that ${what} break nothing`, async () => {
      const chooser = await openChooser({ config: withHours(...hours), now: moments.weekday });
      expect(chooser.hours('Bellen')).to.equal(sentence);
      expect(chooser.links('Bellen')).to.deep.equal(['Bel 14 0999, 1 4 0 9 9 9']);
    });
  }

  it('can be opened as a table all the same', async () => {
    const hours = rows.flatMap(([, each]) => each);
    const chooser = await openChooser({ config: withHours(...hours) });
    await chooser.open('Bellen');
    expect(chooser.seen('table').length).to.equal(1);
  });

  it('terms and payments that are none are passed over in silence', async () => {
    const phone = { number: '14 0999', answerWithin: { moons: 2 } as never, payment: [] as never };
    const chooser = await openChooser({ config: { ...town, channels: { phone } } });
    expect(chooser.read('Bellen')).not.to.include('binnen');
  });
});
