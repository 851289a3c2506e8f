/** The tables of the gateways to other systems, as kysely sees them. */
import type { ColumnType, Generated } from 'kysely';

/** Id in Open Klant of each part that is there already; `refused` for one that it does not take. */
export type Made = Readonly<Record<string, string>>;

export interface OpenKlantOutboxTable {
  contact_id: string;
  /** `failed`: Open Klant refused it for good. */
  state: 'waiting' | 'done' | 'failed';
  /** Goes up with each claim, so that who lost its claim can see that. */
  attempts: Generated<number>;
  next_try: ColumnType<Date, Date, Date>;
  made: ColumnType<Made, string | undefined, string>;
  /** A code, and names of fields; never a value. */
  last_error: string | null;
  created_at: ColumnType<Date, Date, never>;
}
