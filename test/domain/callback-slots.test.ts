import { expect } from 'chai';
import fc from 'fast-check';
import { callbackSlots } from '../../src/domain/callback-slots.js';
import { instantOf, openingAt } from '../../src/domain/opening-hours.js';
import { at, closed, week } from './hours-support.js';

const tuesday = at('2026-12-01T10:05+01:00');

describe('the blocks in which a resident can be called', () => {
  it('are whole, soonest first, within the opening hours', () => {
    expect(callbackSlots([week], tuesday, 120).slice(0, 4)).to.deep.equal([
      '2026-12-01T13:00/15:00',
      '2026-12-01T15:00/17:00',
      '2026-12-02T09:00/11:00',
      '2026-12-02T11:00/13:00',
    ]);
  });

  it('leave us an hour to see the request', () => {
    expect(callbackSlots([week], at('2026-12-01T10:00+01:00'), 120)[0]).to.equal('2026-12-01T11:00/13:00');
    expect(callbackSlots([week], at('2026-12-01T10:01+01:00'), 120)[0]).to.equal('2026-12-01T13:00/15:00');
  });

  it('are twelve at most, and none later than in two weeks', () => {
    expect(callbackSlots([week], tuesday, 15)).to.have.length(12);
    const monthly = [{ validFrom: '2026-12-16', opens: '09:00', closes: '17:00' }];
    expect(callbackSlots(monthly, tuesday, 120)).to.deep.equal([]);
    expect(callbackSlots(monthly, at('2026-12-02T10:00+01:00'), 120)).to.have.length(4);
  });

  it('leave out what is left of a day', () => {
    const hours = [{ dayOfWeek: 'Wednesday', opens: '09:00', closes: '12:30' }];
    expect(callbackSlots(hours, tuesday, 120).slice(0, 2)).to.deep.equal([
      '2026-12-02T09:00/11:00',
      '2026-12-09T09:00/11:00',
    ]);
  });

  it('are the whole opening where that is shorter than one block', () => {
    const hours = [{ dayOfWeek: 'Wednesday', opens: '09:00', closes: '09:45' }];
    expect(callbackSlots(hours, tuesday, 120)[0]).to.equal('2026-12-02T09:00/09:45');
  });

  it('are none on a closed day, nor on a holiday that nobody confirmed', () => {
    const days = (now: string, ...hours: Parameters<typeof callbackSlots>[0][number][]) =>
      new Set(callbackSlots(hours, at(now), 240).map((slot) => slot.slice(0, 10)));
    expect([...days('2026-12-24T18:00+01:00', week)][0]).to.equal('2026-12-28');
    expect([...days('2026-12-01T18:00+01:00', week, closed('2026-12-02'))][0]).to.equal('2026-12-03');
  });

  it('are none where nobody knows the hours', () => {
    expect(callbackSlots([], tuesday, 120)).to.deep.equal([]);
    expect(callbackSlots([{}], tuesday, 120)).to.deep.equal([]);
  });

  it('are in Dutch time on the days that the clock is put forward and back', () => {
    const sunday = [{ dayOfWeek: 'Sunday', opens: '09:00', closes: '13:00' }];
    expect(callbackSlots(sunday, at('2026-03-28T12:00+01:00'), 120)[0]).to.equal('2026-03-29T09:00/11:00');
    expect(callbackSlots(sunday, at('2026-10-24T12:00+02:00'), 120)[0]).to.equal('2026-10-25T09:00/11:00');
  });

  it('are at any moment blocks in which it is open from beginning to end', () => {
    const moment = fc.integer({ min: at('2026-01-01T00:00Z'), max: at('2030-01-01T00:00Z') });
    fc.assert(
      fc.property(moment, fc.integer({ min: 15, max: 480 }), (now, length) => {
        let before = '';
        for (const slot of callbackSlots([week], now, length)) {
          const [, date, from, to] = /^(.+)T(.+)\/(.+)$/.exec(slot)!;
          const [start, end] = [instantOf(date!, from!), instantOf(date!, to!)];
          expect(start).to.be.at.least(now + 36e5);
          expect(end - start).to.equal(length * 60_000);
          const opening = openingAt([week], start);
          expect(opening.state === 'open' && opening.until! >= end, slot).to.equal(true);
          expect(slot > before, `${slot} after ${before}`).to.equal(true);
          before = slot;
        }
      }),
    );
  });
});
