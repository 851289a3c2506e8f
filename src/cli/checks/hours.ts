/** Opening hours that are of no use any more, or that say two things at once. */
import type { Config } from '../../config/schema.js';
import { covers, daysOf, endOf, inWords, isDated, nextDay, timetablesOf, weekdayOf, type Entry } from './days.js';
import { rulesOf } from '../../domain/opening-rules.js';
import { few, warn, type Context, type Remark } from './remark.js';

/** From one minute of the day to another, after midnight where it is later; none where it is closed or says nothing. */
const span = (entry: Entry): readonly [from: number, to: number] | undefined => {
  const [rule] = rulesOf([entry]);
  return rule && !rule.closed ? rule.times : undefined;
};

/** Of two different ranges of dates the shorter counts, so only entries as specific as each other can contradict. */
const isAsSpecific = (a: Entry, b: Entry): boolean => rulesOf([a])[0]?.length === rulesOf([b])[0]?.length;

const isClosed = (entry: Entry): boolean => Boolean(rulesOf([entry])[0]?.closed);

const label = (entry: Entry): string => (isClosed(entry) ? 'closed' : `${entry.opens} to ${entry.closes}`);

/** A day on which both of two entries of one kind say something. */
function sharedDay(a: Entry, b: Entry): string | undefined {
  const days = daysOf(a).filter((day) => daysOf(b).includes(day));
  if (!isDated(a)) return days[0];
  const from = [a.validFrom ?? '', b.validFrom ?? ''].sort()[1] || [endOf(a), endOf(b)].sort()[0]!;
  const end = [endOf(a), endOf(b)].sort()[0]!;
  for (let day = from, n = 0; n < 7 && day <= end; day = nextDay(day), n++)
    if (days.includes(weekdayOf(day))) return inWords(day);
  return undefined;
}

function clash(a: Entry, b: Entry): boolean {
  if (!isAsSpecific(a, b)) return false;
  if (isClosed(a) || isClosed(b)) return isClosed(a) !== isClosed(b);
  const [one, other] = [span(a), span(b)];
  return Boolean(one && other && one[0] < other[1] && other[0] < one[1]);
}

/** Hours of public holidays alone say nothing of another day. */
const saysOf = (entry: Entry, day: string): boolean =>
  isDated(entry) ? covers(entry, day) : daysOf(entry).some((name) => name !== 'PublicHolidays');

export function hours(config: Config, { today }: Context): Remark[] {
  return timetablesOf(config).flatMap(({ path, entries }) => {
    const found: Remark[] = [];
    const dated = entries.filter(isDated);
    const past = dated.filter((entry) => endOf(entry) < today);

    if (past.length > 1 && past.length === dated.length)
      found.push(
        warn(
          'hours',
          path,
          `all ${past.length} entries with dates are past: take them out, and add those of the coming year`,
        ),
      );
    else
      for (const entry of past)
        found.push(warn('hours', [...path, entry.at], `is past (${inWords(endOf(entry))}): take it out`));

    if (!entries.some((entry) => saysOf(entry, today)))
      found.push(
        warn('hours', path, `says nothing of today (${inWords(today)}): add entries without dates for a usual week`),
      );

    for (const entry of entries) {
      const times = span(entry);
      // A night is shorter than that; more likely the two were swapped.
      if (times && times[1] - times[0] > 720 && times[1] > 1440)
        found.push(
          warn(
            'hours',
            [...path, entry.at],
            `closes (${entry.closes}) before it opens (${entry.opens}), so it is open through the night: swap the two, or say so in two entries`,
          ),
        );
    }

    // A dated entry goes before one of the week: only those of one kind can contradict each other.
    for (const kind of [entries.filter((entry) => !isDated(entry)), dated.filter((entry) => !past.includes(entry))])
      kind.forEach((entry, index) => {
        const others = kind.slice(0, index).filter((other) => clash(entry, other) && sharedDay(entry, other));
        if (!others.length) return;
        const [first] = others as [Entry];
        found.push(
          warn(
            'hours',
            [...path, entry.at],
            `says ${label(entry)} for ${sharedDay(entry, first)}, and ${few(others.map((other) => `[${other.at}] says ${label(other)}`))}: keep one of the ${others.length + 1}`,
          ),
        );
      });
    return found;
  });
}
