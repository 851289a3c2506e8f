import { expect } from 'chai';
import { always, closed, on, read, week, workdays } from './hours-support.js';

describe('a resident who wants to know whether it is open', () => {
  it('reads until when, or when it opens', () => {
    expect(read([week], '2026-11-25T12:00+01:00')).to.deep.equal({ state: 'open', until: '2026-11-25 17:00+01:00' });
    expect(read([week], '2026-11-25T08:59+01:00')).to.deep.equal({ state: 'closed', opens: '2026-11-25 09:00+01:00' });
    expect(read([week], '2026-11-25T09:00+01:00')).to.include({ state: 'open' });
    expect(read([week], '2026-11-25T17:00+01:00')).to.deep.equal({ state: 'closed', opens: '2026-11-26 09:00+01:00' });
  });

  it('reads on Friday evening that it opens on Monday', () => {
    expect(read([week], '2026-11-27T17:30+01:00')).to.deep.equal({ state: 'closed', opens: '2026-11-30 09:00+01:00' });
  });

  it('reads the same wherever the instant was written down', () => {
    expect(read([week], '2026-11-25T23:30+12:30')).to.deep.equal(read([week], '2026-11-25T12:00+01:00'));
  });

  it('reads of the end of a lunch break while it lasts', () => {
    const hours = [
      { ...week, closes: '12:30' },
      { ...week, opens: '13:00' },
    ];
    expect(read(hours, '2026-11-25T12:45+01:00')).to.deep.equal({ state: 'closed', opens: '2026-11-25 13:00+01:00' });
    expect(read(hours, '2026-11-25T12:00+01:00')).to.include({ until: '2026-11-25 12:30+01:00' });
  });

  it('is not told of a break where two entries touch or overlap', () => {
    const hours = (opens: string) => [
      { ...week, opens },
      { ...week, closes: '12:30' },
    ];
    for (const opens of ['12:30', '11:00'])
      expect(read(hours(opens), '2026-11-25T10:00+01:00')).to.include({ until: '2026-11-25 17:00+01:00' });
  });

  it('reads nothing of opening when it does not in the coming year', () => {
    for (const hours of [[], [on('2025-11-25', { opens: '09:00', closes: '17:00' })], [on('2026-12-01')]])
      expect(read(hours, '2026-11-25T12:00+01:00')).to.deep.equal({ state: 'closed' });
    const far = on('2027-11-26', { opens: '09:00', closes: '17:00' });
    expect(read([far], '2026-11-25T12:00+01:00')).to.deep.equal({ state: 'closed', opens: '2027-11-26 09:00+01:00' });
    expect(read([{ ...far, validFrom: '2027-11-27' }], '2026-11-25T12:00+01:00')).to.deep.equal({ state: 'closed' });
  });

  it('reads nothing of closing when it never does: day and night, on holidays too', () => {
    for (const closes of ['23:59', '00:00']) {
      const each = [...workdays, 'Saturday', 'Sunday'].map((dayOfWeek) => ({ dayOfWeek, opens: '00:00', closes }));
      const hours = closes === '23:59' ? each : [always];
      expect(read(hours, '2026-12-25T12:00+01:00'), closes).to.deep.equal({ state: 'open' });
    }
    // Unless somebody said so.
    const but = [always, closed('2027-03-10')];
    expect(read(but, '2026-12-25T12:00+01:00')).to.deep.equal({ state: 'open', until: '2027-03-10 00:00+01:00' });
  });

  it('reads until when it is open also when nothing comes after it', () => {
    const hours = [on('2026-11-25', { opens: '09:00', closes: '17:00' })];
    expect(read(hours, '2026-11-25T12:00+01:00')).to.deep.equal({ state: 'open', until: '2026-11-25 17:00+01:00' });
  });
});
