import { expect } from 'chai';
import { dayHours, type HoursLike } from '../../src/domain/opening-hours.js';
import { closed, on, read, week } from './hours-support.js';

describe('on a holiday', () => {
  it('of which nobody said anything, hours may be other than they are', () => {
    // Easter Monday, King's Day on the 26th as the 27th is a Sunday, and Good Friday.
    expect(read([week], '2026-04-06T12:00+02:00')).to.deep.equal({
      state: 'open',
      until: '2026-04-06 17:00+02:00',
      unsure: true,
    });
    const saturday = [{ dayOfWeek: 'Saturday', opens: '09:00', closes: '12:00' }];
    expect(read(saturday, '2025-04-26T10:00+02:00')).to.include({ unsure: true });
    expect(read(saturday, '2026-04-25T10:00+02:00')).not.to.have.property('unsure');
    expect(read([week], '2026-04-03T12:00+02:00')).to.include({ unsure: true });
    expect(read([week], '2026-04-05T12:00+02:00')).to.deep.equal({
      state: 'closed',
      opens: '2026-04-06 09:00+02:00',
      unsure: true,
    });
  });

  it('that is confirmed, they are as it says', () => {
    const hours = [week, on('2026-04-06', { opens: '10:00', closes: '12:00' })];
    expect(read(hours, '2026-04-06T11:00+02:00')).to.deep.equal({ state: 'open', until: '2026-04-06 12:00+02:00' });
  });

  it('it is closed, with why and how long', () => {
    const hours = [week, closed('2026-12-25', '2026-12-26', 'Kerst')];
    expect(read(hours, '2026-12-25T11:00+01:00')).to.deep.equal({
      state: 'closed',
      opens: '2026-12-28 09:00+01:00',
      reason: 'Kerst',
    });
    expect(read(hours, '2026-12-27T11:00+01:00')).to.deep.equal({ state: 'closed', opens: '2026-12-28 09:00+01:00' });
    // The evening before it is not closed for that reason yet.
    expect(read(hours, '2026-12-24T20:00+01:00')).to.deep.equal({ state: 'closed', opens: '2026-12-28 09:00+01:00' });
  });

  it('it is closed where that is said of all general holidays; Good Friday is none', () => {
    const hours = [week, { dayOfWeek: 'PublicHolidays', closed: true, reason: 'Feestdag' }];
    for (const day of ['2026-04-06', '2026-04-27', '2026-05-05', '2026-05-14', '2026-05-25', '2027-01-01'])
      expect(dayHours(hours, day), day).to.deep.equal({
        times: [],
        closed: true,
        reason: 'Feestdag',
        special: true,
        unsure: false,
      });
    expect(dayHours(hours, '2026-04-03')).to.include({ closed: false, special: false, unsure: true });
    expect(dayHours(hours, '2026-04-07')).to.include({ closed: false, special: false, unsure: false });
    expect(read(hours, '2026-12-25T11:00+01:00')).to.include({ reason: 'Feestdag' });
  });

  it('it has hours of its own where those are said of all', () => {
    const hours = [
      week,
      {
        dayOfWeek: ['https://schema.org/Sunday', 'https://schema.org/PublicHolidays'],
        opens: '12:00:00',
        closes: '14:00:00',
      },
    ];
    expect(dayHours(hours, '2026-04-06').times).to.deep.equal([['12:00', '14:00']]);
    expect(dayHours(hours, '2026-04-06').unsure).to.equal(false);
    expect(dayHours(hours, '2026-04-12').times).to.deep.equal([['12:00', '14:00']]);
    expect(dayHours(hours, '2026-04-12').special).to.equal(false);
  });

  it('in the summer the summer hours say nothing of it', () => {
    const summer = { ...week, closes: '16:00', validFrom: '2026-05-01', validThrough: '2026-08-31' };
    expect(dayHours([week, summer], '2026-05-14')).to.deep.include({ times: [['09:00', '16:00']], unsure: true });
    const holidays = { dayOfWeek: 'PublicHolidays', closed: true };
    expect(dayHours([week, summer, holidays], '2026-05-14')).to.deep.include({ times: [], closed: true });
    // The same dates, and also on holidays.
    const own = { ...summer, dayOfWeek: 'PublicHolidays', opens: '10:00', closes: '11:00' };
    expect(dayHours([week, summer, own], '2026-05-14')).to.deep.include({ times: [['10:00', '11:00']], unsure: false });
    expect(dayHours([week, own, summer], '2026-05-14')).to.deep.include({ times: [['10:00', '11:00']], unsure: false });
  });

  it('the hours of holidays go before others of the same dates', () => {
    const all = on('2026-04-06', { opens: '09:00', closes: '17:00' });
    const own = on('2026-04-06', { dayOfWeek: 'PublicHolidays', opens: '10:00', closes: '11:00' });
    for (const hours of [
      [all, own],
      [own, all],
    ])
      expect(dayHours(hours, '2026-04-06').times).to.deep.equal([['10:00', '11:00']]);
  });

  it('the evening before it is sure, and what follows after midnight is not', () => {
    const hours: HoursLike[] = [
      { opens: '10:00', closes: '02:00' },
      { dayOfWeek: 'Friday', opens: '00:00', closes: '09:00' },
    ];
    // 25 December 2026 is a Friday; the 26th is a holiday too.
    expect(read(hours, '2026-12-24T23:00+01:00')).to.deep.equal({
      state: 'open',
      until: '2026-12-25 02:00+01:00',
    });
    expect(read(hours, '2026-12-25T02:00+01:00')).to.deep.equal({
      state: 'open',
      until: '2026-12-25 09:00+01:00',
      unsure: true,
    });
  });

  it('a few days with days of the week do say something of it', () => {
    const few = { ...week, closes: '12:00', validFrom: '2026-12-21', validThrough: '2026-12-27' };
    expect(dayHours([week, few], '2026-12-25')).to.deep.include({ times: [['09:00', '12:00']], unsure: false });
    expect(dayHours([week, { ...few, validThrough: '2026-12-28' }], '2026-12-25')).to.include({ unsure: true });
  });
});

describe('the most specific entry', () => {
  const summer = { ...week, opens: '10:00', closes: '14:00', validFrom: '2026-07-01', validThrough: '2026-08-31' };

  it('is one with dates before the week, and a shorter range before a longer', () => {
    expect(dayHours([week, summer], '2026-07-06').times).to.deep.equal([['10:00', '14:00']]);
    expect(dayHours([week, summer], '2026-09-01').times).to.deep.equal([['09:00', '17:00']]);
    const visit = on('2026-07-06', { opens: '13:00', closes: '15:00' });
    for (const hours of [
      [week, summer, visit],
      [visit, summer, week],
    ])
      expect(dayHours(hours, '2026-07-06')).to.deep.include({ times: [['13:00', '15:00']], special: true });
    expect(dayHours([closed('2026-07-01', '2026-07-31'), visit], '2026-07-06').closed).to.equal(false);
  });

  it('is of two without an end the one that began last', () => {
    const since = (validFrom: string, closes: string) => ({ ...week, validFrom, closes });
    const hours = [since('2025-01-01', '15:00'), since('2026-01-01', '16:00')];
    expect(dayHours(hours, '2025-11-25').times).to.deep.equal([['09:00', '15:00']]);
    expect(dayHours(hours, '2026-11-25').times).to.deep.equal([['09:00', '16:00']]);
    expect(dayHours(hours, '2024-11-25').times).to.deep.equal([]);
  });

  it('is special when one of two with the same dates is no week', () => {
    const range = { ...summer, dayOfWeek: undefined, opens: '18:00', closes: '20:00' };
    for (const hours of [
      [week, summer, range],
      [week, range, summer],
    ])
      expect(dayHours(hours, '2026-07-06')).to.deep.include({
        times: [
          ['10:00', '14:00'],
          ['18:00', '20:00'],
        ],
        special: true,
      });
  });

  it('without a beginning is as long as one from the year 0', () => {
    const old = { ...week, closes: '15:00', validThrough: '2026-12-31' };
    const century = { ...week, closes: '16:00', validFrom: '1950-01-01', validThrough: '2049-12-31' };
    expect(dayHours([old, century], '2026-11-25').times).to.deep.equal([['09:00', '16:00']]);
    expect(dayHours([old, week], '2026-11-25').times).to.deep.equal([['09:00', '15:00']]);
  });

  it('is about one day when it has a beginning and neither an end nor days of the week', () => {
    const hours = [week, { validFrom: '2026-11-25', opens: '09:00', closes: '12:00' }];
    expect(dayHours(hours, '2026-11-25').times).to.deep.equal([['09:00', '12:00']]);
    expect(dayHours(hours, '2026-11-26').times).to.deep.equal([['09:00', '17:00']]);
  });

  it('says nothing of a weekday that it does not name', () => {
    const friday = { dayOfWeek: 'Friday', closed: true, validFrom: '2026-07-01', validThrough: '2026-08-31' };
    expect(dayHours([week, friday], '2026-07-10')).to.include({ closed: true, special: false });
    expect(dayHours([week, friday], '2026-07-09').times).to.deep.equal([['09:00', '17:00']]);
  });

  it('says why it is closed, and when that is over', () => {
    const rebuild = closed('2026-07-01', '2026-07-31', 'Verbouwing');
    expect(read([week, rebuild], '2026-07-06T12:00+02:00')).to.include({ opens: '2026-08-03 09:00+02:00' });
    const open = on('2026-07-15', { opens: '09:00', closes: '12:00' });
    expect(read([week, rebuild, open], '2026-07-06T12:00+02:00')).to.deep.equal({
      state: 'closed',
      opens: '2026-07-15 09:00+02:00',
      reason: 'Verbouwing',
    });
    const ever = { validFrom: '2026-01-01', validThrough: '9999-12-31', closed: true, reason: 'Opgeheven' };
    expect(read([week, ever], '2026-07-06T12:00+02:00')).to.deep.equal({ state: 'closed', reason: 'Opgeheven' });
  });
});
