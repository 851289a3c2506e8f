import { expect } from 'chai';
import { instantOf, localDate, spansOn, type Span } from '../../src/domain/opening-hours.js';
import { always, at, closed, on, read } from './hours-support.js';

describe('around midnight', () => {
  const night = { dayOfWeek: ['Friday'], opens: '18:00', closes: '02:00' };

  it('an evening that goes on belongs to the day on which it began', () => {
    expect(read([night], '2026-11-28T01:59+01:00')).to.deep.equal({ state: 'open', until: '2026-11-28 02:00+01:00' });
    expect(read([night], '2026-11-28T02:00+01:00')).to.deep.equal({ state: 'closed', opens: '2026-12-04 18:00+01:00' });
    expect(read([night], '2026-11-27T01:00+01:00')).to.include({ state: 'closed' });
  });

  it('goes on into a day on which it is closed', () => {
    const hours = [night, closed('2026-11-28', undefined, 'Verbouwing')];
    expect(read(hours, '2026-11-28T01:00+01:00')).to.deep.equal({ state: 'open', until: '2026-11-28 02:00+01:00' });
    expect(read(hours, '2026-11-28T03:00+01:00')).to.include({ state: 'closed', reason: 'Verbouwing' });
  });

  it('is no break where the next day opens at once', () => {
    const hours = [
      { dayOfWeek: 'Friday', opens: '20:00', closes: '00:00' },
      { dayOfWeek: 'Saturday', opens: '00:00', closes: '03:00' },
    ];
    expect(read(hours, '2026-11-27T23:59:59.999+01:00')).to.include({ until: '2026-11-28 03:00+01:00' });
  });

  it('ends with the last of all that is open then', () => {
    const hours = [
      { dayOfWeek: 'Friday', opens: '20:00', closes: '06:00' },
      { dayOfWeek: 'Saturday', opens: '00:00', closes: '03:00' },
    ];
    expect(read(hours, '2026-11-27T23:00+01:00')).to.include({ until: '2026-11-28 06:00+01:00' });
  });

  it('is one of two days where they meet in the night, and of two years', () => {
    const hours = [on('2026-12-31', { opens: '22:00', closes: '01:00' }), closed('2027-01-01', undefined, 'Nieuwjaar')];
    expect(read(hours, '2026-12-31T23:30:00Z')).to.deep.equal({ state: 'open', until: '2027-01-01 01:00+01:00' });
    expect(read(hours, '2027-01-01T00:00:00Z')).to.deep.equal({
      state: 'closed',
      reason: 'Nieuwjaar',
    });
    expect(localDate(at('2026-12-31T22:59:59.999Z'))).to.equal('2026-12-31');
    expect(localDate(at('2026-12-31T23:00:00Z'))).to.equal('2027-01-01');
  });

  it('29 February is a day, when there is one', () => {
    expect(read([{ opens: '09:00', closes: '10:00' }], '2028-02-28T12:00+01:00')).to.include({
      opens: '2028-02-29 09:00+01:00',
    });
    expect(read([closed('2028-02-29', undefined, 'Schrikkeldag')], '2028-02-29T12:00+01:00')).to.include({
      reason: 'Schrikkeldag',
    });
    expect(read([{ opens: '09:00', closes: '10:00' }], '2027-02-28T12:00+01:00')).to.include({
      opens: '2027-03-01 09:00+01:00',
    });
  });
});

describe('in the night that the clock changes', () => {
  const sunday = (opens: string, closes: string) => [{ dayOfWeek: 'Sunday', opens, closes }];
  const spring = '2026-03-29';
  const autumn = '2026-10-25';

  it('the office opens by the new clock', () => {
    expect(read([{ opens: '09:00', closes: '17:00' }], '2026-03-28T20:00+01:00')).to.include({
      opens: '2026-03-29 09:00+02:00',
    });
    expect(read([{ opens: '09:00', closes: '17:00' }], '2026-10-24T20:00+02:00')).to.include({
      opens: '2026-10-25 09:00+01:00',
    });
  });

  it('in spring a time that is skipped comes as much later', () => {
    expect(instantOf(spring, '02:30')).to.equal(at('2026-03-29T03:30+02:00'));
    expect(spansOn(sunday('01:00', '02:30'), spring)).to.deep.equal([
      { from: at('2026-03-29T01:00+01:00'), until: at('2026-03-29T03:30+02:00') },
    ]);
  });

  it('in spring hours that are over before they begin are not there', () => {
    expect(spansOn(sunday('02:30', '03:15'), spring)).to.deep.equal([]);
    expect(read(sunday('02:30', '03:15'), '2026-03-29T03:20+02:00')).to.include({ state: 'closed' });
  });

  it('in autumn a time that comes twice is the first, to open and to close', () => {
    expect(instantOf(autumn, '02:30')).to.equal(at('2026-10-25T02:30+02:00'));
    expect(spansOn(sunday('02:30', '03:00'), autumn)).to.deep.equal([
      { from: at('2026-10-25T02:30+02:00'), until: at('2026-10-25T03:00+01:00') },
    ]);
    expect(spansOn(sunday('01:00', '02:30'), autumn)).to.deep.equal([
      { from: at('2026-10-25T01:00+02:00'), until: at('2026-10-25T02:30+02:00') },
    ]);
  });

  it('a day and a night are an hour shorter or longer', () => {
    const hours = (spans: Span[]) => spans.map(({ from, until }) => (until - from) / 36e5);
    expect(hours(spansOn([always], spring))).to.deep.equal([23]);
    expect(hours(spansOn([always], autumn))).to.deep.equal([25]);
    const night = [{ opens: '22:00', closes: '06:00' }];
    expect(hours(spansOn(night, '2026-03-28'))).to.deep.equal([7]);
    expect(hours(spansOn(night, '2026-10-24'))).to.deep.equal([9]);
    // A wall clock has no 24:00; the end of a day is where the next begins.
    expect(instantOf(spring, '24:00')).to.equal(at('2026-03-30T00:00+02:00'));
  });
});
