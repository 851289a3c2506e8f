import { expect } from 'chai';
import fc from 'fast-check';
import { readConfig } from '../../src/config/read.js';
import { configSchema } from '../../src/config/schema.js';
import { ConfigError } from '../../src/errors.js';
import { bareConfig, config } from '../support/municipality.js';

function wrong(part: object): ConfigError {
  try {
    readConfig({ ...bareConfig, ...part });
  } catch (error) {
    return error as ConfigError;
  }
  throw new Error('passed');
}
const topics = (...more: object[]) => ({ topics: [{ id: 'afval', name: 'Afval' }, ...more] });
const places = (error: ConfigError) => error.problems.map(({ place, within }) => [place, within]);

describe('what is right of a configuration that is wrong in places', () => {
  it('works on: a topic with a slip costs that topic alone', () => {
    const { usable } = wrong(topics({ id: 'B b', name: 'B' }, { id: 'c', name: 'C' }));
    expect(usable?.topics?.map(({ id }) => id)).to.deep.equal(['afval', 'c']);
  });

  it('keeps a topic when only something in it that may be left out is wrong', () => {
    const { usable } = wrong(topics({ id: 'c', name: 'C', kind: 'lastig', synonyms: ['x', 3] }));
    expect(usable?.topics?.[1]).to.deep.equal({ id: 'c', name: 'C', synonyms: ['x'] });
  });

  it('loses all hours of a channel with one that is wrong, which would read as complete, and keeps the words', () => {
    const hoursAvailable = [
      { dayOfWeek: 'Monday', opens: '9:00', closes: '17:00' },
      { dayOfWeek: 'Friday', opens: '09:00', closes: '12:00' },
    ];
    const { usable } = wrong({ channels: { phone: { number: '14 0999', hours: 'op werkdagen', hoursAvailable } } });
    expect(usable?.channels?.phone).to.deep.equal({ number: '14 0999', hours: 'op werkdagen' });
  });

  it('drops what needs something that is wrong: an answer without its text', () => {
    const { usable } = wrong(topics({ id: 'c', name: 'C', answer: { text: '', link: { label: 'x', url: '/x' } } }));
    expect(usable?.topics?.[1]).to.deep.equal({ id: 'c', name: 'C' });
  });

  it('takes the first six of seven questions', () => {
    const questions = Array.from({ length: 7 }, (_, index) => ({ id: `q${index}`, kind: 'text', label: 'x' }));
    expect(wrong(topics({ id: 'c', name: 'C', questions })).usable?.topics?.[1]?.questions).to.have.length(6);
  });

  it('is never changed in the hands of who gave it', () => {
    const given = { ...bareConfig, ...topics({ id: 'B b', name: 'B' }) };
    const before = structuredClone(given);
    expect(() => readConfig(given)).to.throw(ConfigError);
    expect(given).to.deep.equal(before);
  });

  it('always fits the schema, whatever stood there', () => {
    const keys = Object.keys(config);
    fc.assert(
      fc.property(fc.constantFrom(...keys), fc.jsonValue(), (key, value) => {
        try {
          readConfig({ ...config, [key]: value });
        } catch (error) {
          const { usable, problems } = error as ConfigError;
          expect(problems).not.to.deep.equal([]);
          if (usable) expect(configSchema.safeParse(usable).success).to.equal(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('values that do not go together', () => {
  it('are told at the place where they stand in the file, also when a topic before it is left out', () => {
    const error = wrong(topics({ id: 'B b', name: 'B' }, { id: 'afval', name: 'C' }));
    expect(places(error)).to.deep.equal([
      ['topics[1].id', 'B b'],
      ['topics[2].id', 'afval'],
    ]);
  });

  const hours = (entry: object) => ({ channels: { phone: { number: '14 0999', hoursAvailable: [entry] } } });
  const week = { dayOfWeek: 'Monday', opens: '09:00', closes: '17:00' };
  const slips: [what: string, part: object, told: string][] = [
    [
      'a choice without options',
      topics({ id: 'c', name: 'C', questions: [{ id: 'q', kind: 'choice', label: 'x' }] }),
      'is a choice without options',
    ],
    ['hours without a day', hours({ opens: '09:00', closes: '17:00' }), 'says no day'],
    [
      'a period that ends before it begins',
      hours({ ...week, validFrom: '2026-05-02', validThrough: '2026-05-01' }),
      'comes before validFrom',
    ],
    ['a day that is none', hours({ ...week, validFrom: '2026-02-30' }), 'is no day: 2026-02-30'],
    ['hours that open and do not close', hours({ dayOfWeek: 'Monday', opens: '09:00' }), 'needs "opens" and "closes"'],
    ['a closed day with times', hours({ ...week, closed: true }), 'is closed, and has times'],
    ['a day of no length', hours({ ...week, closes: '09:00' }), 'opens and closes at the same time'],
    [
      'a value of the look that no widget has',
      { theme: { 'p-gb': 'red' } },
      'is no value of the look (did you mean "p-bg"?)',
    ],
    ['no default backend', { backends: { own: { url: '/own' } } }, 'has none with the name "default"'],
    [
      'an objection that leads nowhere',
      topics({ id: 'b', name: 'B', kind: 'objection' }),
      'says nothing on how to object',
    ],
  ];
  for (const [what, part, told] of slips) {
    it(`${what}: what is usable stays`, () => {
      const error = wrong(part);
      expect(error.problems.map(({ message }) => message).join('\n')).to.include(told);
      expect(error.problems).to.have.length(1);
      expect(error.usable).not.to.equal(undefined);
    });
  }

  it('hours past midnight are no mistake', () => {
    const { channels } = hours({ ...week, opens: '18:00', closes: '01:00' });
    expect(() => readConfig({ ...bareConfig, channels })).not.to.throw();
  });
});
