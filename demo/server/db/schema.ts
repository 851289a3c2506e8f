/** The tables, as kysely sees them. Column names are those of the database. */
import type { ColumnType, Generated, JSONColumnType } from 'kysely';
import type { CheckedContact } from '../../../src/backend/wire-requests.js';
import type { CaseAuditTable, CaseStepTable, CaseTable, StatusTryTable } from './case-tables.js';
import type {
  CaseAccessTable,
  CaseNewsTable,
  StatusFollowerTable,
  StatusFollowRequestTable,
  StatusForgottenTable,
} from './updates-tables.js';
import type { OpenKlantOutboxTable } from './gateway-tables.js';

type Contact = CheckedContact;
type Person = NonNullable<Contact['person']>;
type Kept<T> = ColumnType<T, T, never>;
type Stamp = ColumnType<Date, Date | undefined, Date>;

export interface ContactTable {
  id: Generated<string>;
  reference: Kept<string>;
  /** Never the code itself: whoever reads the table cannot pass for the resident. */
  access_code_hash: Kept<string>;
  received_at: ColumnType<Date, Date, Date>;
  type: Kept<Contact['type']>;
  topic_id: string | null;
  topic_name: string | null;
  message: Kept<string>;
  answers: JSONColumnType<Contact['answers'], string, never>;
  answer_by: Kept<Contact['answerBy']>;
  answer_to: Kept<Contact['answerTo']>;
  person: ColumnType<Person | null, string | null, never>;
  representative: ColumnType<Person | null, string | null, never>;
  callback: string | null;
  language: Kept<string>;
  page: string | null;
  case_reference: string | null;
  first_reaction_by: string | null;
  solved_by: string | null;
  quarantine: boolean;
  quarantine_reason: string | null;
}

export interface AttachmentTable {
  id: Kept<string>;
  contact_id: string | null;
  name: string;
  type: Kept<string>;
  size: Kept<number>;
  content: Kept<Buffer>;
  created_at: Stamp;
}

/** One row for each key: what it stood for and what was answered. */
export interface IdempotencyTable {
  key_hash: Kept<string>;
  fingerprint: Kept<string>;
  contact_id: string | null;
  receipt: string | null;
  created_at: Stamp;
}

export type MailKind = 'receipt' | 'forgotten' | 'confirm' | 'update';

export interface MailTable {
  id: Generated<string>;
  /** The contact that it is about, or the newest of several. */
  contact_id: Kept<string>;
  kind: ColumnType<MailKind, MailKind | undefined, never>;
  message_id: Kept<string>;
  recipient: Kept<string>;
  subject: Kept<string>;
  /** Both empty once it was sent, or given up: they hold links and codes that open a case. */
  text_body: string;
  html_body: string;
  language: Kept<string>;
  /** Besides those that every mail has. */
  headers: JSONColumnType<Record<string, string>, string | undefined, never> | null;
  /** After that it is not sent any more: what it holds works no longer. */
  useless_after: ColumnType<Date | null, Date | undefined, never>;
  /** `kept`: there is no SMTP; `waiting`; `sent`; `failed`: given up after the last try. */
  state: 'kept' | 'waiting' | 'sent' | 'failed';
  attempts: Generated<number>;
  next_try: Stamp;
  last_error: string | null;
  created_at: Stamp;
  sent_at: Date | null;
}

export interface SettingTable {
  name: Kept<string>;
  value: Kept<string>;
}

/** What somebody told of a channel; one of `waiting_minutes`, `busy` and `closed` is set. */
export interface AvailabilityTable {
  /** Id in the configuration. */
  channel: string;
  waiting_minutes: number | null;
  busy: boolean;
  closed: boolean;
  valid_until: ColumnType<Date, Date, Date>;
  updated_at: ColumnType<Date, Date, Date>;
  /** An employee at the desk, or a system with the desk's token. */
  updated_by: 'desk' | 'api';
}

export interface Tables {
  availability: AvailabilityTable;
  contact: ContactTable;
  contact_case: CaseTable;
  case_step: CaseStepTable;
  case_audit: CaseAuditTable;
  case_access: CaseAccessTable;
  case_news: CaseNewsTable;
  status_follower: StatusFollowerTable;
  status_follow_request: StatusFollowRequestTable;
  status_forgotten: StatusForgottenTable;
  status_try: StatusTryTable;
  attachment: AttachmentTable;
  idempotency: IdempotencyTable;
  mail: MailTable;
  open_klant_outbox: OpenKlantOutboxTable;
  setting: SettingTable;
}
