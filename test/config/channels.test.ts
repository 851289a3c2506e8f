import { expect } from 'chai';
import { readConfig } from '../../src/config/read.js';
import { ConfigError } from '../../src/errors.js';
import { town } from '../channel-chooser/town.js';

const base = { municipality: { name: 'Weltevree' }, backends: { default: { url: 'https://weltevree.example/api' } } };

/** What the editor is told. */
function told(channels: object, more: object = {}): string {
  try {
    readConfig({ ...base, channels, ...more });
    return '';
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return error.message;
  }
}
const further = (channel: object) => told({ more: [channel] });
const phone = (...hoursAvailable: object[]) => told({ phone: { number: '14 0999', hoursAvailable } });

describe('an editor who describes channels', () => {
  it('is told nothing of what is right', () => {
    expect(told(town.channels!, { topics: town.topics, objection: town.objection })).to.equal('');
  });

  for (const [what, message, wanted] of [
    ['a kind that there is not', () => further({ id: 'a', kind: 'fax', url: '/a' }), 'channels.more[0].kind'],
    ['a channel without an id', () => further({ kind: 'chat', url: '/a' }), 'channels.more[0].id'],
    [
      'a chat that leads nowhere',
      () => further({ id: 'a', kind: 'chat' }),
      'residents can do nothing with it: add "url"',
    ],
    ['WhatsApp without a number', () => further({ id: 'a', kind: 'whatsapp', url: '/a' }), 'add "number"'],
    ['a library that is nowhere', () => further({ id: 'a', kind: 'library' }), 'add "address", "url" or "number"'],
    ['social media without a name', () => further({ id: 'a', kind: 'social', url: '/a' }), 'has no "name"'],
    [
      'a script as a link',
      () => further({ id: 'a', kind: 'form', url: 'javascript:alert(1)' }),
      'channels.more[0].url',
    ],
    ['a number that is none', () => told({ phone: { number: 'bel ons' } }), 'use digits and spaces'],
    ['an e-mail address that is none', () => told({ email: { address: 'gemeente' } }), 'write one e-mail address'],
    ['a wait that cannot be', () => told({ phone: { number: '14', waitingMinutes: -1 } }), 'waitingMinutes'],
    ['a word that nobody knows', () => told({ phone: { number: '14 0999', uren: 'x' } }), 'uren'],
    [
      'two channels with one id',
      () => told({ phone: { number: '14 0999' }, more: [{ id: 'phone', kind: 'form', url: '/a' }] }),
      'is "phone", as another channel',
    ],
    [
      'a topic that recommends what is not there',
      () => told(town.channels!, { topics: [{ id: 'a', name: 'A', channels: ['chta'] }] }),
      'is "chta", and there is no such channel',
    ],
    [
      'a backend for waiting times that is not there',
      () => told(town.channels!, { availability: { backend: 'x' } }),
      'is "x", and there is no such backend',
    ],
    ['hours on no day', () => phone({ opens: '09:00', closes: '17:00' }), 'says no day'],
    ['a day that is none', () => phone({ dayOfWeek: 'Maandag', opens: '09:00', closes: '17:00' }), 'dayOfWeek'],
    ['a time that is none', () => phone({ dayOfWeek: 'Monday', opens: '9 uur', closes: '17:00' }), 'write the time as'],
    ['an opening without end', () => phone({ dayOfWeek: 'Monday', opens: '09:00' }), 'needs "opens" and "closes"'],
    [
      'a closed day with times',
      () => phone({ dayOfWeek: 'Monday', opens: '09:00', closes: '17:00', closed: true }),
      'is closed, and has times',
    ],
    [
      'an opening of no length',
      () => phone({ dayOfWeek: 'Monday', opens: '09:00', closes: '09:00' }),
      'opens and closes at the same time',
    ],
    [
      'dates that run backwards',
      () => phone({ validFrom: '2026-12-02', validThrough: '2026-12-01', closed: true }),
      'comes before validFrom (2026-12-02)',
    ],
    ['a date that is none', () => phone({ validFrom: '2026-02-30', closed: true }), 'is no day: 2026-02-30'],
  ] as [string, () => string, string][]) {
    it(`is told of ${what}`, () => {
      expect(message()).to.include(wanted);
    });
  }

  it('is told of every one at once, each with its place', () => {
    const message = told({
      phone: { number: '14 0999', hoursAvailable: [{ opens: '09:00', closes: '17:00' }] },
      more: [
        { id: 'a', kind: 'chat' },
        { id: 'b', kind: 'social', url: '/a' },
      ],
    });
    for (const place of ['channels.phone.hoursAvailable[0]', 'channels.more[0]', 'channels.more[1]'])
      expect(message).to.include(place);
  });

  it('may have hours past midnight, in the past, and that overlap', () => {
    expect(
      phone(
        { dayOfWeek: 'Friday', opens: '20:00', closes: '02:00' },
        { dayOfWeek: 'Friday', opens: '19:00', closes: '23:00' },
        { validFrom: '2020-12-25', closed: true },
      ),
    ).to.equal('');
  });

  it('is told of more channels than anybody can choose from', () => {
    const more = Array.from({ length: 61 }, (_, index) => ({ id: `c${index}`, kind: 'form', url: '/a' }));
    expect(told({ more })).to.include('more than 60 channels');
    expect(told({ more: more.slice(1) })).to.equal('');
  });
});
