/**
 * E-mails at each step: who follows a case and where that was asked, links and codes that work for a while, and the forms of
 * mail that there are besides the receipt.
 */
import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

const changes = [
  sql`alter table mail add column kind text not null default 'receipt'
    check (kind in ('receipt', 'forgotten', 'confirm', 'update'))`,
  sql`alter table mail add column headers jsonb`,
  // After that nobody is helped by it: what it holds works no more.
  sql`alter table mail add column useless_after timestamptz`,
  // Somebody who forgot the number, until a worker has looked.
  sql`create table status_forgotten (
    id bigint generated always as identity primary key,
    email text not null,
    language text not null check (language in ('nl', 'en')),
    created_at timestamptz not null
  )`,
  sql`create index contact_person_email on contact (lower(person ->> 'email'))`,
  sql`create index contact_helper_email on contact (lower(representative ->> 'email'))`,
  // Who follows a case and said so by the link in a mail.
  sql`create table status_follower (
    id bigint generated always as identity primary key,
    contact_id bigint not null references contact_case (contact_id) on delete cascade,
    email text not null,
    language text not null check (language in ('nl', 'en')),
    confirmed_at timestamptz not null
  )`,
  sql`create unique index status_follower_once on status_follower (contact_id, lower(email))`,
  // Who was asked to say so. One link may be for several cases.
  sql`create table status_follow_request (
    token_hash text not null,
    contact_id bigint not null references contact_case (contact_id) on delete cascade,
    email text not null,
    language text not null check (language in ('nl', 'en')),
    valid_until timestamptz not null,
    primary key (token_hash, contact_id)
  )`,
  sql`create index status_follow_request_contact on status_follow_request (contact_id)`,
  // What opens a case for a while. A link may open several, and a code goes with each of their numbers.
  sql`create table case_access (
    id bigint generated always as identity primary key,
    contact_id bigint not null references contact_case (contact_id) on delete cascade,
    follower_id bigint references status_follower (id) on delete cascade,
    token_hash text,
    code_hash text not null,
    valid_until timestamptz not null
  )`,
  sql`create index case_access_contact on case_access (contact_id, code_hash)`,
  sql`create index case_access_token on case_access (token_hash)`,
  sql`create index case_access_follower on case_access (follower_id)`,
  // Something that residents can see became different, and those who follow are to hear of it.
  sql`create table case_news (
    contact_id bigint primary key references contact_case (contact_id) on delete cascade,
    due_at timestamptz not null,
    changed_at timestamptz not null,
    was_hash text not null
  )`,
  sql`create index case_news_due on case_news (due_at)`,
];

export const updates: Migration = {
  async up(db: Kysely<unknown>) {
    for (const change of changes) await change.execute(db);
  },
};
