/** The steps that build the tables. Each runs once, in order; a step that has been released is never changed. */
import { sql, type Kysely } from 'kysely';
import { Migrator, type Migration } from 'kysely/migration';
import { cases } from './003-cases.js';
import { updates } from './004-updates.js';
import { gateways } from './005-gateways.js';
import { related } from './006-related.js';
import type { Tables } from './schema.js';

const steps: Record<string, Migration> = {
  '001-contacts': {
    async up(db: Kysely<unknown>) {
      await sql`create table setting (name text primary key, value text not null)`.execute(db);
      await sql`create table contact (
        id bigint generated always as identity primary key,
        reference text not null unique,
        access_code_hash text not null,
        received_at timestamptz not null,
        type text not null,
        topic_id text,
        topic_name text,
        message text not null,
        answers jsonb not null,
        answer_by text not null,
        answer_to text not null,
        person jsonb,
        representative jsonb,
        callback text,
        language text not null,
        page text,
        case_reference text,
        first_reaction_by text,
        solved_by text,
        quarantine boolean not null default false,
        quarantine_reason text
      )`.execute(db);
      await sql`create index contact_received on contact (received_at)`.execute(db);
      await sql`create table attachment (
        id text primary key,
        contact_id bigint references contact (id) on delete cascade,
        name text not null,
        type text not null,
        size integer not null,
        content bytea not null,
        created_at timestamptz not null default now()
      )`.execute(db);
      // Photos are compressed already; PostgreSQL need not try again.
      await sql`alter table attachment alter column content set storage external`.execute(db);
      await sql`create index attachment_contact on attachment (contact_id)`.execute(db);
      await sql`create table idempotency (
        key_hash text primary key,
        fingerprint text not null,
        contact_id bigint references contact (id) on delete cascade,
        receipt text,
        created_at timestamptz not null default now()
      )`.execute(db);
      await sql`create index idempotency_contact on idempotency (contact_id)`.execute(db);
      await sql`create table mail (
        id bigint generated always as identity primary key,
        contact_id bigint not null references contact (id) on delete cascade,
        message_id text not null unique,
        recipient text not null,
        subject text not null,
        text_body text not null,
        html_body text not null,
        language text not null,
        state text not null check (state in ('kept', 'waiting', 'sent', 'failed')),
        attempts integer not null default 0,
        next_try timestamptz not null default now(),
        last_error text,
        created_at timestamptz not null default now(),
        sent_at timestamptz
      )`.execute(db);
      await sql`create index mail_contact on mail (contact_id)`.execute(db);
      await sql`create index mail_recipient on mail (lower(recipient), created_at)`.execute(db);
      await sql`create index mail_waiting on mail (next_try) where state = 'waiting'`.execute(db);
    },
  },
  '002-availability': {
    async up(db: Kysely<unknown>) {
      await sql`create table availability (
        channel text primary key,
        waiting_minutes integer check (waiting_minutes between 0 and 600),
        busy boolean not null,
        closed boolean not null,
        valid_until timestamptz not null,
        updated_at timestamptz not null,
        updated_by text not null check (updated_by in ('desk', 'api')),
        check ((waiting_minutes is not null)::int + busy::int + closed::int = 1)
      )`.execute(db);
    },
  },
  '003-cases': cases,
  '004-updates': updates,
  '005-gateways': gateways,
  '006-related': related,
};

/**
 * Brings the tables to the newest form. Copies that start together wait for each other (kysely locks); running again does nothing.
 * @param upTo last step to run; all of them when absent
 * @throws when a step fails; the step is rolled back
 */
export async function migrate(db: Kysely<Tables>, upTo?: string): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => steps } });
  const { error } = await (upTo ? migrator.migrateTo(upTo) : migrator.migrateToLatest());
  if (error) throw error as Error;
}
