/**
 * Cases: where each contact is, its steps, who changed what, and wrong tries to ask. Contacts that were there before get
 * the case that they would have got; the steps stand here once more, since a released migration never changes with the code.
 */
import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

const tables = [
  sql`create table contact_case (
    contact_id bigint primary key references contact (id) on delete cascade,
    version integer not null default 1,
    state text not null
      check (state in ('received', 'busy', 'waiting-for-resident', 'waiting-for-others', 'suspended', 'done')),
    result text check (result in ('solved', 'handled', 'not-ours', 'no-action')),
    sentence text,
    handler text,
    waits_for_others boolean not null default false,
    term_by text,
    term_was text,
    term_change text check (term_change in ('extended', 'suspended')),
    term_reason text,
    term_stopped text,
    action_text text,
    action_by text,
    action_url text,
    updated_at timestamptz not null,
    closed_at timestamptz,
    check ((state = 'done') = (closed_at is not null)),
    check ((result is not null) = (closed_at is not null)),
    check (term_by is not null or (term_was is null and term_change is null)),
    check ((term_stopped is not null) = coalesce(term_change = 'suspended', false))
  )`,
  sql`create table case_step (
    contact_id bigint not null references contact_case (contact_id) on delete cascade,
    position integer not null,
    step text not null,
    name text,
    meaning text,
    state text not null check (state in ('done', 'now', 'to-come', 'dropped')),
    date text,
    date_kind text check (date_kind in ('fact', 'planned', 'latest')),
    primary key (contact_id, position)
  )`,
  sql`create table case_audit (
    id bigint generated always as identity primary key,
    contact_id bigint not null references contact_case (contact_id) on delete cascade,
    at timestamptz not null,
    who text not null,
    what text not null,
    before jsonb not null,
    after jsonb not null
  )`,
  sql`create index case_audit_contact on case_audit (contact_id)`,
  // Not tied to a contact: a number that does not exist is slowed as one that does.
  sql`create table status_try (
    reference_hash text primary key,
    wrong integer not null,
    last_wrong timestamptz not null,
    blocked_until timestamptz
  )`,
];

const casesOfOldContacts = sql`
  insert into contact_case (contact_id, state, result, term_by, updated_at, closed_at)
  select id,
    case type when 'compliment' then 'done' else 'received' end,
    case type when 'compliment' then 'handled' end,
    case
      when type = 'compliment' or answer_by = 'none' then null
      when type = 'callback' then coalesce(first_reaction_by, solved_by)
      else solved_by
    end,
    received_at,
    case type when 'compliment' then received_at end
  from contact`;

/** Each type's steps. Who asked for no answer has `done` as the last one. */
const stepsOfOldContacts = sql`
  insert into case_step (contact_id, position, step, state, date, date_kind)
  select id, 1, 'received', case type when 'compliment' then 'done' else 'now' end,
    (received_at at time zone 'Europe/Amsterdam')::date::text, 'fact'
  from contact
  union all
  select id, 2, 'call', 'to-come', coalesce(first_reaction_by, solved_by),
    case when coalesce(first_reaction_by, solved_by) is not null then 'latest' end
  from contact where type = 'callback'
  union all
  select id, 2, 'busy', 'to-come', first_reaction_by, case when first_reaction_by is not null then 'latest' end
  from contact where type not in ('compliment', 'callback')
  union all
  select id, 3, 'hearing', 'to-come', null, null from contact where type = 'complaint'
  union all
  select id, case type when 'complaint' then 4 else 3 end,
    case when type = 'complaint' then 'decision' when answer_by = 'none' then 'done' else 'answer' end,
    'to-come', solved_by, case when solved_by is not null then 'latest' end
  from contact where type not in ('compliment', 'callback')`;

export const cases: Migration = {
  async up(db: Kysely<unknown>) {
    for (const table of tables) await table.execute(db);
    await casesOfOldContacts.execute(db);
    await stepsOfOldContacts.execute(db);
  },
};
