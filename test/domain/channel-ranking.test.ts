import { expect } from 'chai';
import fc from 'fast-check';
import { channelKinds, type ChannelKind } from '../../src/domain/channel.js';
import { needs, rankChannels, type Matter, type Standing } from '../../src/domain/channel-ranking.js';

const standing = fc.record({
  kind: fc.constantFrom(...channelKinds),
  open: fc.constantFrom(true, false, undefined),
  busy: fc.boolean(),
});
const standings = fc
  .array(standing, { maxLength: 30 })
  .map((all) => all.map((each, index): Standing => ({ id: `c${index}`, ...each })));
const matter: fc.Arbitrary<Matter> = fc.record({
  need: fc.constantFrom(undefined, ...needs),
  topic: fc.option(
    fc.record({
      kind: fc.constantFrom(undefined, 'simple', 'complex', 'urgent', 'objection'),
      channels: fc.uniqueArray(
        fc.nat(30).map((index) => `c${index}`),
        { maxLength: 4 },
      ),
    }),
    { nil: undefined },
  ),
});
const one = (kind: ChannelKind, more: Partial<Standing> = {}): Standing => ({ id: kind, kind, ...more });
const ids = (channels: Standing[], what: Matter) => rankChannels(channels, what).map(({ channel }) => channel.id);
const reasons = (channel: Standing, what: Matter) => rankChannels([channel], what)[0]!.reasons;

describe('any channels and any matter', () => {
  it('keep every channel, once', () => {
    fc.assert(
      fc.property(standings, matter, (channels, what) => {
        expect(ids(channels, what).sort()).to.deep.equal(channels.map(({ id }) => id).sort());
      }),
    );
  });

  it('change nothing of what they were given', () => {
    fc.assert(
      fc.property(standings, matter, (channels, what) => {
        const before = JSON.stringify([channels, what]);
        rankChannels(channels, what);
        expect(JSON.stringify([channels, what])).to.equal(before);
      }),
    );
  });

  it('keep the order of equals', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), standing, matter, (count, like, { need, topic }) => {
        const channels = Array.from({ length: count }, (_, index) => ({ ...like, id: `e${index}` }));
        expect(ids(channels, { need, topic })).to.deep.equal(channels.map(({ id }) => id));
      }),
    );
  });

  it('give the same answer twice', () => {
    fc.assert(
      fc.property(standings, matter, (channels, what) => {
        expect(ids(channels, what)).to.deep.equal(ids(channels, what));
      }),
    );
  });

  it('have a phone and a counter among the first four', () => {
    fc.assert(
      fc.property(standings, matter, (channels, what) => {
        const first = rankChannels(channels, what)
          .slice(0, 4)
          .map(({ channel }) => channel.kind);
        for (const kind of ['phone', 'counter'] as const)
          if (channels.some((each) => each.kind === kind)) expect(first).to.include(kind);
      }),
    );
  });

  it('promise nothing quick of what is closed, and say “open” only of what is', () => {
    fc.assert(
      fc.property(standings, matter, (channels, what) => {
        for (const { channel, reasons } of rankChannels(channels, what)) {
          if (channel.open === false) expect(reasons.filter((each) => each === 'quick')).to.deep.equal([]);
          expect(reasons.includes('open')).to.equal(channel.open === true);
        }
      }),
    );
  });

  it('name no reason that nobody gave', () => {
    fc.assert(
      fc.property(standings, matter, (channels, { need, topic }) => {
        for (const { channel, reasons } of rankChannels(channels, { need, topic })) {
          const given = [need, topic?.kind, 'open', topic?.channels?.includes(channel.id) && 'recommended'];
          for (const reason of reasons) expect(given).to.include(reason);
          expect(new Set(reasons).size).to.equal(reasons.length);
        }
      }),
    );
  });
});

describe('the order', () => {
  it('puts what is open before what is closed', () => {
    expect(ids([one('chat', { open: false }), one('whatsapp', { open: true })], {})).to.deep.equal([
      'whatsapp',
      'chat',
    ]);
  });

  it('puts a busy one behind one that is not, and before a closed one', () => {
    const channels = [
      one('library', { open: false }),
      one('chat', { open: true, busy: true }),
      one('whatsapp', { open: true }),
    ];
    expect(ids(channels, {})).to.deep.equal(['whatsapp', 'chat', 'library']);
  });

  it('follows what the municipality recommends, in its order', () => {
    const channels = [one('form'), one('app'), one('portal')];
    expect(ids(channels, { topic: { channels: ['portal', 'app'] } })).to.deep.equal(['portal', 'app', 'form']);
    expect(reasons(one('app'), { topic: { channels: ['app'] } })).to.deep.equal(['recommended']);
  });

  it('puts danger before what is recommended, and a recommendation before a need', () => {
    const channels = [one('app', { open: true }), one('phone', { open: true })];
    expect(ids(channels, { topic: { kind: 'urgent', channels: ['app'] } })).to.deep.equal(['phone', 'app']);
    expect(ids(channels, { need: 'quick', topic: { channels: ['app'] } })).to.deep.equal(['app', 'phone']);
    // Danger comes by phone also when it is closed: the answer says where to call at night.
    const night = [one('form'), one('phone', { open: false })];
    expect(ids(night, { need: 'self', topic: { kind: 'urgent' } })).to.deep.equal(['phone', 'form']);
  });

  it('recommends no screen to who wants a person', () => {
    const channels = [one('portal'), one('phone'), one('counter')];
    for (const need of ['talk', 'help'] as const)
      expect(ids(channels, { need, topic: { channels: ['portal'] } })[0]).to.equal('phone');
  });

  it('never puts a chat or an app first for who wants help', () => {
    const channels = channelKinds.map((kind) => one(kind));
    const help = ids(channels, { need: 'help' });
    for (const kind of ['chat', 'app', 'whatsapp']) expect(help.indexOf(kind)).to.be.above(6);
    expect(help[0]).to.equal('phone');
  });

  it('keeps a closed one that helps before an open one that does not, when time does not matter', () => {
    const channels = [one('app', { open: true }), one('counter', { open: false })];
    expect(ids(channels, { need: 'papers' })).to.deep.equal(['counter', 'app']);
    expect(reasons(one('counter', { open: false }), { need: 'papers' })).to.deep.equal(['papers']);
  });

  it('tells all reasons, the strongest first', () => {
    const phone = one('phone', { open: true });
    expect(reasons(phone, { need: 'talk', topic: { kind: 'complex', channels: ['phone'] } })).to.deep.equal([
      'recommended',
      'complex',
      'talk',
      'open',
    ]);
  });
});
