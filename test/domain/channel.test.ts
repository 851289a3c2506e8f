import { expect } from 'chai';
import { channelKinds, channelsOf, isThirdParty } from '../../src/domain/channel.js';

describe('the channels of a municipality, as one list', () => {
  it('stand in the order of their kinds, then as they were given', () => {
    const more = [
      { id: 'b', kind: 'social' as const },
      { id: 'c2', kind: 'counter' as const },
      { id: 'a', kind: 'chat' as const },
      { id: 'c3', kind: 'counter' as const },
    ];
    const named = {
      letter: { address: 'Postbus 1' },
      counter: { address: 'Plein 1' },
      phone: { number: '14 0999' },
      more,
    };
    expect(channelsOf(named as never).map(({ id }) => id)).to.deep.equal([
      'phone',
      'counter',
      'c2',
      'c3',
      'a',
      'letter',
      'b',
    ]);
  });

  it('have the name as id and kind, and keep address and e-mail apart', () => {
    const named = { email: { address: 'a@b.nl' }, counter: { address: 'Plein 1' } };
    expect(channelsOf(named as never)).to.deep.equal([
      { id: 'counter', kind: 'counter', address: 'Plein 1' },
      { id: 'email', kind: 'email', email: 'a@b.nl' },
    ]);
  });

  it('leave out a second one with an id that was there', () => {
    const more = [
      { id: 'phone', kind: 'chat' as const },
      { id: 'x', kind: 'form' as const },
      { id: 'x', kind: 'portal' as const },
    ];
    expect(channelsOf({ phone: { number: '14' }, more } as never).map(({ id, kind }) => `${id} ${kind}`)).to.deep.equal(
      ['phone phone', 'x form'],
    );
  });

  it('are none where nothing was given', () => {
    expect(channelsOf()).to.deep.equal([]);
    expect(channelsOf({})).to.deep.equal([]);
    expect(channelsOf({ phone: undefined } as never)).to.deep.equal([]);
  });
});

it('a third party is a chat, WhatsApp or social media, and nothing else', () => {
  expect(channelKinds.filter(isThirdParty)).to.deep.equal(['chat', 'whatsapp', 'social']);
});
