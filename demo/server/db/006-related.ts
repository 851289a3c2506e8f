/** Finds what was sent about an earlier message. */
import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

export const related: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`create index contact_case_reference on contact (case_reference) where case_reference is not null`.execute(
      db,
    );
  },
};
