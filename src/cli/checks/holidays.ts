/** Holidays of the coming twelve months on which the week says "open", and nobody said whether that is so. */
import { placeOf } from '../../config/explain.js';
import type { Config } from '../../config/schema.js';
import { holidays as holidaysIn } from '../../domain/holidays.js';
import { dayHours } from '../../domain/opening-hours.js';
import { inWords, timetablesOf, weekdayOf, yearLater } from './days.js';
import { count, warn, type Context, type Remark } from './remark.js';

const fixed: Record<string, string> = {
  '01-01': 'Nieuwjaarsdag',
  '04-26': 'Koningsdag',
  '04-27': 'Koningsdag',
  '05-05': 'Bevrijdingsdag',
  '12-25': 'Eerste Kerstdag',
  '12-26': 'Tweede Kerstdag',
};

/** Those that move with Easter fall on one weekday each; Pentecost comes seven weeks after it. */
function moving(day: string, sundays: readonly string[]): string {
  const before = sundays.filter((sunday) => sunday <= day).length > 1;
  const names: Record<string, string> = {
    Friday: 'Goede Vrijdag',
    Thursday: 'Hemelvaartsdag',
    Sunday: before ? 'Eerste Pinksterdag' : 'Eerste Paasdag',
    Monday: before ? 'Tweede Pinksterdag' : 'Tweede Paasdag',
  };
  return names[weekdayOf(day)]!;
}

/** Name of each holiday of a year, in order. */
export function named(year: number): [day: string, name: string][] {
  const days = [...holidaysIn(year)].sort();
  const sundays = days.filter((day) => !fixed[day.slice(5)] && weekdayOf(day) === 'Sunday');
  return days.map((day) => {
    const own = fixed[day.slice(5)];
    // 26 April is King's Day only when the 27th is a Sunday; else it is the Monday of a late Easter.
    const isKing = !day.endsWith('04-26') || weekdayOf(day) === 'Saturday';
    return [day, own && isKing ? own : moving(day, sundays)];
  });
}

export function holidays(config: Config, { today }: Context): Remark[] {
  const year = +today.slice(0, 4);
  const coming = [...named(year), ...named(year + 1)].filter(([day]) => day >= today && day < yearLater(today));
  const told = new Map<string, string>();
  return timetablesOf(config).flatMap(({ path, entries }) => {
    const missing = coming.filter(([day]) => dayHours(entries, day).unsure);
    const [first] = missing;
    if (!first) return [];
    const list = missing.map(([day, name]) => `${name} (${inWords(day)})`).join(', ');
    const number = count(missing.length, 'holiday');
    // A town with ten timetables has forgotten the same in all of them.
    const before = told.get(list);
    if (before) return [warn('holidays', path, `${number} without an entry, the same as at ${before}`)];
    told.set(list, placeOf(path));
    const example = `{"validFrom": "${first[0]}", "validThrough": "${first[0]}", "closed": true, "reason": "${first[1]}"}`;
    return [
      warn(
        'holidays',
        path,
        `${number} of the coming year without an entry: ${list}. Add for each ${example}, or "opens" and "closes" when you are open; {"dayOfWeek": "PublicHolidays", "closed": true} says it of all but Goede Vrijdag. Until then residents read that it "kan anders zijn"`,
      ),
    ];
  });
}
