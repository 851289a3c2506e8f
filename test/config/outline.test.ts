import { expect } from 'chai';
import fc from 'fast-check';
import { outline } from '../../src/config/outline.js';
import { config } from '../support/municipality.js';

/** Without what is there as undefined only. */
const plain = (value: ReturnType<typeof outline>) => JSON.parse(JSON.stringify(value)) as typeof value;

describe('the part of a configuration that the first screen shows before the whole is checked', () => {
  it('is that of the configuration when it is right', () => {
    const { municipality, channels, topics } = config;
    const { letter, ...shown } = { letter: undefined, ...channels };
    void letter;
    expect(plain(outline(config))).to.deep.equal({ ...plain(config), municipality, channels: shown, topics });
  });

  it('takes anything for a configuration without falling over', () => {
    fc.assert(fc.property(fc.jsonValue(), (json) => typeof outline(json).municipality === 'object'));
    for (const json of [null, undefined, 3, [], { channels: null, topics: 'x', contactTypes: {} }])
      expect(plain(outline(json))).to.deep.equal({ municipality: {}, channels: {} });
  });

  it('leaves out a way to a human that cannot be shown', () => {
    const wrong = { phone: { number: 14 }, counter: { address: { en: 'x' } }, email: {} };
    expect(plain(outline({ channels: wrong })).channels).to.deep.equal({});
  });

  it('keeps a phone number whose hours are wrong, without them', () => {
    const { phone } = outline({ channels: { phone: { number: '14 0999', hours: 9 } } }).channels!;
    expect(phone?.number).to.equal('14 0999');
    expect(phone?.hours).to.equal(undefined);
  });
});
