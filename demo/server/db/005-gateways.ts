/** Contacts that another system must get too. One row for each, made and dropped with the contact. */
import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

const changes = [
  sql`create table open_klant_outbox (
    contact_id bigint primary key references contact (id) on delete cascade,
    state text not null check (state in ('waiting', 'done', 'failed')),
    attempts integer not null default 0,
    next_try timestamptz not null,
    made jsonb not null default '{}',
    last_error text,
    created_at timestamptz not null
  )`,
  sql`create index open_klant_outbox_waiting on open_klant_outbox (next_try) where state = 'waiting'`,
];

export const gateways: Migration = {
  async up(db: Kysely<unknown>) {
    for (const change of changes) await change.execute(db);
  },
};
