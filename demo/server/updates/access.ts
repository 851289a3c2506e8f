/**
 * What opens cases for a while without their second factor: the link and the code of a mail to an address that has one already.
 * Both are kept as keyed hashes only.
 */
import { randomBytes } from 'node:crypto';
import type { Kysely, Transaction } from 'kysely';
import { hashAccessCode, makeAccessCode } from '../contacts/access-code.js';
import { keyedHash } from '../contacts/signing.js';
import type { FoundContact } from '../cases/find.js';
import type { Tables } from '../db/schema.js';
import { foundColumns, foundOf } from './found.js';

/** 128 random bits; with a letter or digit at the end, since mail programs take a hyphen there for no part of the link. */
export function makeToken(): string {
  const token = randomBytes(16).toString('base64url');
  return /[-_]$/.test(token) ? makeToken() : token;
}

const hashToken = (secret: string, token: string): string => keyedHash(secret, 'access-token', token);

interface Opening {
  secret: string;
  contactIds: readonly string[];
  until: Date;
}

const add = async (
  trx: Transaction<Tables>,
  { secret, contactIds, until }: Opening,
  { token, followerId }: { token?: string; followerId?: string },
): Promise<string> => {
  const code = makeAccessCode();
  const rows = contactIds.map((contact_id) => ({
    contact_id,
    follower_id: followerId ?? null,
    token_hash: token ? hashToken(secret, token) : null,
    code_hash: hashAccessCode(secret, code),
    valid_until: until,
  }));
  await trx.insertInto('case_access').values(rows).execute();
  return code;
};

/** @returns a link's token that opens all of them, and one code that goes with each of their numbers */
export async function openCases(
  trx: Transaction<Tables>,
  opening: Opening,
): Promise<{ accessToken: string; code: string }> {
  const accessToken = makeToken();
  return { accessToken, code: await add(trx, opening, { token: accessToken }) };
}

/** @returns a code for who follows the case; it goes when they stop */
export const openForFollower = (trx: Transaction<Tables>, opening: Opening, followerId: string): Promise<string> =>
  add(trx, opening, { followerId });

/** The contacts that a link opens, the newest first; none when it is unknown or past. */
export async function openedBy(db: Kysely<Tables>, secret: string, token: string, now: Date): Promise<FoundContact[]> {
  const rows = await db
    .selectFrom('case_access')
    .innerJoin('contact', 'contact.id', 'case_access.contact_id')
    .select(foundColumns)
    .where('token_hash', '=', hashToken(secret, token))
    .where('valid_until', '>', now)
    .orderBy('contact.id', 'desc')
    .execute();
  return rows.map(foundOf);
}

/**
 * Whether a code of a mail opens this contact now.
 * @param contactId `undefined` asks the database just the same, so that the time does not tell whether there is such a number
 */
export async function isOpenedBy(
  db: Kysely<Tables>,
  codeHash: string,
  contactId: string | undefined,
  now: Date,
): Promise<boolean> {
  const row = await db
    .selectFrom('case_access')
    .select('id')
    .where('contact_id', '=', contactId ?? '0')
    .where('code_hash', '=', codeHash)
    .where('valid_until', '>', now)
    .executeTakeFirst();
  return row !== undefined;
}
