import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { named } from '../../src/cli/checks/holidays.js';
import { todayHere } from '../../src/cli/checks/days.js';
import { file, loket, town } from './support.js';

const week = { dayOfWeek: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'], opens: '09:00', closes: '17:00' };
const closed = (day: string, through = day) => ({ validFrom: day, validThrough: through, closed: true });

async function said(hoursAvailable: object[], today = '2026-11-25'): Promise<string> {
  const phone = { ...town.channels.phone, hoursAvailable };
  const path = file({ ...town, channels: { ...town.channels, phone } });
  return (await loket('check', path, '--offline', '--today', today)).out;
}

/** All that is warned of, save holidays. */
const stale = async (...args: Parameters<typeof said>): Promise<string> =>
  (await said(...args)).replace(/ +- \S+: \d+ holidays? of the coming year.*\n/, '');

describe('loket check warns of opening hours that are stale', () => {
  it('an entry that is past, by name of its last day', async () => {
    const out = await stale([week, closed('2026-05-05'), closed('2026-12-25', '2026-12-26')]);
    assert.match(out, /channels\.phone\.hoursAvailable\[1\]: is past \(Tuesday 5 May 2026\): take it out/);
    assert.doesNotMatch(out, /hoursAvailable\[2\]/);
    // It is not past on the day itself.
    assert.doesNotMatch(await stale([week, closed('2026-11-25'), closed('2026-12-25')]), /is past/);
  });

  it('a list of special days that nobody has looked at since', async () => {
    const out = await stale([week, closed('2025-12-25'), closed('2026-05-05')]);
    assert.match(
      out,
      /hoursAvailable: all 2 entries with dates are past: take them out, and add those of the coming year/,
    );
  });

  it('hours of a period that is over, with nothing after it', async () => {
    const summer = { ...week, validFrom: '2026-07-01', validThrough: '2026-08-31' };
    assert.match(await stale([summer]), /says nothing of today \(Wednesday 25 November 2026\)/);
    assert.doesNotMatch(await stale([{ ...week, validFrom: '2026-07-01' }]), /says nothing of today|is past/);
    const feast = { dayOfWeek: 'PublicHolidays', closed: true };
    assert.match(await stale([feast]), /says nothing of today/);
    assert.doesNotMatch(await stale([week, feast]), /says/);
  });

  it('two entries that say different things of one day', async () => {
    const out = await stale([week, { dayOfWeek: 'Friday', opens: '16:00', closes: '20:00' }]);
    assert.match(out, /\[1\]: says 16:00 to 20:00 for Friday, and \[0\] says 09:00 to 17:00/);
    assert.match(await stale([week, { dayOfWeek: 'Friday', closed: true }]), /says closed for Friday/);
    assert.doesNotMatch(await stale([week, { dayOfWeek: 'Friday', opens: '18:00', closes: '20:00' }]), /says/);
    const morning = { validFrom: '2026-12-24', validThrough: '2026-12-24', opens: '09:00', closes: '12:00' };
    assert.match(
      await stale([week, closed('2026-12-24'), morning]),
      /\[2\]: says 09:00 to 12:00 for Thursday 24 December 2026, and \[1\] says closed/,
    );
    assert.match(
      await stale([week, closed('2026-12-24'), { ...morning, closes: '09:00:00' }, morning]),
      /\[3\]: says 09:00 to 12:00 for .*\[1\] says closed and \[2\] says closed/,
    );
    // Of a few days in a longer range the few count.
    assert.doesNotMatch(await stale([week, closed('2026-12-24', '2026-12-26'), morning]), /says/);
    const winter = { ...week, closes: '16:00', validFrom: '2026-12-01', validThrough: '2027-02-28' };
    assert.doesNotMatch(await stale([week, winter, morning]), /says/);
    const name = 'https://schema.org/Friday';
    assert.match(await stale([week, { dayOfWeek: [name], closed: true }]), /says closed for Friday/);
    // A special day goes before the week: that is no contradiction.
    assert.doesNotMatch(await stale([week, closed('2026-12-25')]), /says/);
  });

  it('a time that was swapped, and not a night that is meant', async () => {
    assert.match(
      await stale([{ ...week, opens: '17:00', closes: '09:00' }]),
      /closes \(09:00\) before it opens \(17:00\).*swap/,
    );
    assert.doesNotMatch(await stale([{ ...week, opens: '18:00', closes: '01:00' }]), /swap/);
  });
});

describe('loket check warns of holidays on which the week says open', () => {
  it('each of the coming year, by name and day, and what to write', async () => {
    const out = await said([week]);
    const names = [
      'Eerste Kerstdag (Friday 25 December 2026)',
      'Nieuwjaarsdag (Friday 1 January 2027)',
      'Goede Vrijdag (Friday 26 March 2027)',
      'Tweede Paasdag (Monday 29 March 2027)',
      'Koningsdag (Tuesday 27 April 2027)',
      'Bevrijdingsdag (Wednesday 5 May 2027)',
      'Hemelvaartsdag (Thursday 6 May 2027)',
      'Tweede Pinksterdag (Monday 17 May 2027)',
    ];
    assert.ok(out.includes(`8 holidays of the coming year without an entry: ${names.join(', ')}. Add`), out);
    assert.ok(
      out.includes(
        '{"validFrom": "2026-12-25", "validThrough": "2026-12-25", "closed": true, "reason": "Eerste Kerstdag"}',
      ),
    );
    assert.match(out, /"kan anders zijn"/);
  });

  it('only those that are on an open day, and that have no entry yet', async () => {
    assert.match(
      await said([{ ...week, dayOfWeek: 'Saturday' }]),
      /1 holiday of .*Tweede Kerstdag \(Saturday 26 December 2026\)\. Add/,
    );
    const open = { validFrom: '2027-05-05', opens: '10:00', closes: '12:00' };
    const out = await said([week, closed('2026-12-24', '2027-01-01'), open]);
    assert.match(out, /5 holidays of the coming year/);
    assert.doesNotMatch(out, /Kerst|Nieuwjaar|Bevrijding/);
    // The hours of a season say nothing of a holiday in it.
    const season = { ...week, validFrom: '2026-12-01', validThrough: '2027-03-01' };
    assert.match(await said([week, season]), /8 holidays/);
  });

  it('but Good Friday alone where all general holidays are said', async () => {
    for (const day of ['PublicHolidays', 'https://schema.org/PublicHolidays'])
      assert.match(
        await said([week, { dayOfWeek: day, closed: true }]),
        /1 holiday of the coming year without an entry: Goede Vrijdag \(Friday 26 March 2027\)\. Add/,
      );
  });

  it('and says nothing of who is there day and night', async () => {
    assert.doesNotMatch(await said([{ dayOfWeek: undefined, opens: '00:00', closes: '23:59' }]), /holiday/);
    assert.match(await said([{ ...week, opens: '00:00', closes: '23:00' }]), /8 holidays/);
  });

  it('and says nothing where there are only words', async () => {
    const { out } = await loket('check', file(town), '--offline');
    assert.match(out, /nothing wrong/);
  });

  it('knows the holidays of a year by name, when Easter is early or late', () => {
    assert.deepEqual(
      named(2011).map(([day, name]) => `${day.slice(5)} ${name}`),
      [
        '01-01 Nieuwjaarsdag',
        '04-22 Goede Vrijdag',
        '04-24 Eerste Paasdag',
        '04-25 Tweede Paasdag',
        '04-27 Koningsdag',
        '05-05 Bevrijdingsdag',
        '06-02 Hemelvaartsdag',
        '06-12 Eerste Pinksterdag',
        '06-13 Tweede Pinksterdag',
        '12-25 Eerste Kerstdag',
        '12-26 Tweede Kerstdag',
      ],
    );
    // The latest Easter that there is: its Monday is 26 April.
    assert.deepEqual(named(2038)[3], ['2038-04-26', 'Tweede Paasdag']);
    assert.deepEqual(
      named(2025).find(([day]) => day === '2025-04-26'),
      ['2025-04-26', 'Koningsdag'],
    );
  });

  it('counts from today in the Netherlands', () => {
    assert.equal(todayHere(new Date('2026-12-31T23:30:00Z')), '2027-01-01');
    assert.equal(todayHere(new Date('2026-06-30T21:30:00Z')), '2026-06-30');
  });
});
