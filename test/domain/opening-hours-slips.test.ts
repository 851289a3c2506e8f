import { expect } from 'chai';
import { dayHours, openingAt, type HoursLike } from '../../src/domain/opening-hours.js';
import { always, at, closed, on, week } from './hours-support.js';

describe('an entry with a slip in it does no harm', () => {
  const day = '2026-11-25';
  const times = (...hours: HoursLike[]) => dayHours(hours, day).times;
  const usual = [['09:00', '17:00']];

  it('dates that run backwards, a day that is none, and what is past cover nothing', () => {
    const none = { opens: '01:00', closes: '02:00' };
    expect(times(week, { ...none, validFrom: '2026-12-01', validThrough: '2026-11-01' })).to.deep.equal(usual);
    expect(times(week, { ...none, validFrom: '2026-02-30', validThrough: '2026-02-30' })).to.deep.equal(usual);
    expect(times(week, on('2020-01-01', none))).to.deep.equal(usual);
    // A month that is too long still is that month.
    const month = { ...none, validFrom: '2026-02-01', validThrough: '2026-02-30' };
    expect(dayHours([week, month], '2026-02-27').times).to.deep.equal([['01:00', '02:00']]);
    expect(dayHours([week, month], '2026-03-02').times).to.deep.equal(usual);
    expect(openingAt([month], at('2026-02-27T12:00+01:00')).state).to.equal('closed');
  });

  it('times that lack say nothing; not even that it is closed', () => {
    for (const entry of [
      on(day),
      on(day, { opens: '10:00' }),
      on(day, { closes: '10:00' }),
      {},
      { dayOfWeek: 'Wednesday' },
    ])
      expect(times(week, entry), JSON.stringify(entry)).to.deep.equal(usual);
  });

  it('a day that is none is no day, and none at all is not every day', () => {
    for (const dayOfWeek of ['Woensdag', [], ['wednesday']])
      expect(times({ dayOfWeek, opens: '10:00', closes: '11:00' }), JSON.stringify(dayOfWeek)).to.deep.equal([]);
  });

  it('closed goes before times, and the same time twice is closed', () => {
    for (const entry of [
      { closed: true, opens: '10:00', closes: '11:00' },
      { opens: '10:00', closes: '10:00' },
      { opens: '00:00', closes: '00:00:00' },
    ]) {
      expect(dayHours([week, on(day, entry)], day), JSON.stringify(entry)).to.include({ closed: true, special: true });
      expect(dayHours([week, { ...week, ...entry }], day), JSON.stringify(entry)).to.include({ closed: true });
    }
    expect(dayHours([{ ...week, closed: true, opens: undefined, closes: undefined }, week], day).times).to.deep.equal(
      [],
    );
  });

  it('of several that are closed the first that says why is heard', () => {
    const hours = [
      closed(day),
      closed(day, day, 'Storing'),
      on(day, { opens: '09:00', closes: '10:00', reason: 'Markt' }),
    ];
    expect(dayHours(hours, day).reason).to.equal('Storing');
    expect(dayHours(hours.slice(2), day).reason).to.equal('Markt');
  });
});

describe('the times of a day, for a table', () => {
  const day = '2026-11-25';
  const times = (...hours: HoursLike[]) => dayHours(hours, day).times;

  it('are in order and together, in hours and minutes', () => {
    expect(
      times(
        { opens: '13:30:00', closes: '17:00:00' },
        { opens: '08:30', closes: '12:00' },
        { opens: '11:00', closes: '12:30' },
        { opens: '09:00', closes: '10:00' },
        { opens: '17:00', closes: '17:30' },
      ),
    ).to.deep.equal([
      ['08:30', '12:30'],
      ['13:30', '17:30'],
    ]);
  });

  it('end at 24:00, or after it with a time that lies before', () => {
    expect(times(always)).to.deep.equal([['00:00', '24:00']]);
    expect(times({ opens: '18:00', closes: '23:59:00' })).to.deep.equal([['18:00', '24:00']]);
    expect(times({ opens: '18:00', closes: '00:00' })).to.deep.equal([['18:00', '24:00']]);
    expect(times({ opens: '18:00', closes: '02:00' })).to.deep.equal([['18:00', '02:00']]);
    expect(times({ opens: '01:00', closes: '20:00' }, { opens: '18:00', closes: '02:00' })).to.deep.equal([
      ['01:00', '24:00'],
    ]);
  });
});
