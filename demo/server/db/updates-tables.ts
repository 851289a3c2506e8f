/** The tables of e-mails at each step, as kysely sees them. */
import type { ColumnType, Generated } from 'kysely';

type Moment = ColumnType<Date, Date, Date>;
type MailLanguage = 'nl' | 'en';

/** Somebody who forgot the number. There whether the address is known or not; goes as soon as a worker has looked. */
export interface StatusForgottenTable {
  id: Generated<string>;
  email: string;
  language: MailLanguage;
  created_at: Moment;
}

/** Who follows a case. */
export interface StatusFollowerTable {
  id: Generated<string>;
  contact_id: string;
  email: string;
  language: MailLanguage;
  confirmed_at: Moment;
}

/** Who was asked to confirm; the token is there as a keyed hash only. */
export interface StatusFollowRequestTable {
  token_hash: string;
  contact_id: string;
  email: string;
  language: MailLanguage;
  valid_until: Moment;
}

/** Opens a case for a while; token and code are there as keyed hashes only. */
export interface CaseAccessTable {
  id: Generated<string>;
  contact_id: string;
  /** Whose mail holds the code: it goes when they stop. */
  follower_id: string | null;
  token_hash: string | null;
  code_hash: string;
  valid_until: Moment;
}

/** One row for a case of which those who follow it are to hear. */
export interface CaseNewsTable {
  contact_id: string;
  due_at: Moment;
  /** The last change: who began to follow after that has seen it. */
  changed_at: Moment;
  /** What residents saw before the first change: when it is the same again, there is no news. */
  was_hash: string;
}
