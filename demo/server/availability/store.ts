/**
 * How busy the channels are, in the database: any copy may be told, and all copies tell the same. Whoever told last is
 * right; and nothing stands longer than it was given, so a switchboard that falls silent leaves no old wait behind.
 */
import type { Kysely, Selectable } from 'kysely';
import type { AvailabilityTable, Tables } from '../db/schema.js';

/** One of the three: a wait in minutes, longer than usual, or not reachable. */
export type Told = { waitingMinutes: number } | { busy: true } | { closed: true };

export interface InForce {
  told: Told;
  until: Date;
  by: AvailabilityTable['updated_by'];
}

/** Longest time for which something can be told, in minutes. */
export const maxValidMinutes = 240;

/** The three columns as what was told; the table lets one of them be set, no more and no less. */
function toldIn(row: Selectable<AvailabilityTable>): Told {
  if (row.closed) return { closed: true };
  return row.waiting_minutes === null ? { busy: true } : { waitingMinutes: row.waiting_minutes };
}

/** What is in force now, by id of the channel. */
export async function inForce(db: Kysely<Tables>, now: Date): Promise<Map<string, InForce>> {
  const rows = await db.selectFrom('availability').selectAll().where('valid_until', '>', now).execute();
  return new Map(
    rows.map((row) => [row.channel, { told: toldIn(row), until: row.valid_until, by: row.updated_by }] as const),
  );
}

/**
 * Puts it in the place of what was told before.
 * @param validMinutes 1 to 240
 * @returns until when it stands
 */
export async function tell(
  db: Kysely<Tables>,
  channel: string,
  told: Told,
  { now, validMinutes, by }: { now: Date; validMinutes: number; by: InForce['by'] },
): Promise<Date> {
  const until = new Date(now.getTime() + validMinutes * 60_000);
  const row = {
    waiting_minutes: 'waitingMinutes' in told ? told.waitingMinutes : null,
    busy: 'busy' in told,
    closed: 'closed' in told,
    valid_until: until,
    updated_at: now,
    updated_by: by,
  };
  await db
    .insertInto('availability')
    .values({ channel, ...row })
    .onConflict((on) => on.column('channel').doUpdateSet(row))
    .execute();
  return until;
}

/** Takes back what was told; it is as usual again. */
export async function takeBack(db: Kysely<Tables>, channel: string): Promise<void> {
  await db.deleteFrom('availability').where('channel', '=', channel).execute();
}
