/** What the tests of opening hours share: usual entries, and instants that no zone has a say in. */
import { instantOf, openingAt, type HoursLike, type Opening } from '../../src/domain/opening-hours.js';

export const workdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];
export const week: HoursLike = { dayOfWeek: workdays, opens: '09:00', closes: '17:00' };
export const always: HoursLike = { opens: '00:00', closes: '23:59' };
export const on = (validFrom: string, more: HoursLike = {}): HoursLike => ({
  validFrom,
  validThrough: validFrom,
  ...more,
});
export const closed = (from: string, through = from, reason?: string): HoursLike => ({
  validFrom: from,
  validThrough: through,
  closed: true,
  reason,
});

/** An instant with its offset, so that no zone has a say in it: `Z`, `+01:00` in winter, `+02:00` in summer. */
export const at = (instant: string): number => Date.parse(instant);

/** As people read it: the clock of the Netherlands, by its offset. */
function told(opening: Opening): Record<string, unknown> {
  const clock = (instant: number): string => {
    for (const [offset, name] of [
      [1, '+01:00'],
      [2, '+02:00'],
    ] as const) {
      const wall = new Date(instant + offset * 36e5).toISOString().slice(0, 16);
      if (instantOf(wall.slice(0, 10), wall.slice(11)) === instant) return wall.replace('T', ' ') + name;
    }
    return new Date(instant).toISOString();
  };
  return Object.fromEntries(
    Object.entries(opening).map(([key, value]) => [key, typeof value === 'number' ? clock(value) : value]),
  );
}
export const read = (hours: readonly HoursLike[], instant: string) => told(openingAt(hours, at(instant)));
