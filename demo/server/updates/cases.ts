/** Cases with what is said of them, for the mails and for the page. */
import type { Kysely } from 'kysely';
import type { CaseStatus } from '../../../src/domain/case-status.js';
import { inOrder } from '../../../src/domain/case-summary.js';
import { localDate } from '../../../src/domain/zone.js';
import type { FoundContact } from '../cases/find.js';
import { statusOf } from '../cases/status.js';
import { readCases } from '../cases/store.js';
import type { Tables } from '../db/schema.js';
import type { Deps } from '../deps.js';

export interface KnownCase {
  contact: FoundContact;
  status: CaseStatus;
}

/** What asks something of the resident first, then what is open, then what is closed; the newest first in each. */
export async function casesOf(
  db: Kysely<Tables>,
  { config, now }: Pick<Deps, 'config' | 'now'>,
  contacts: readonly FoundContact[],
): Promise<KnownCase[]> {
  const at = now();
  const kept = await readCases(
    db,
    contacts.map(({ id }) => id),
  );
  const found = contacts.flatMap((contact) => {
    const own = kept.get(contact.id);
    return own ? [{ contact, status: statusOf(contact, own, config, at) }] : [];
  });
  const order = inOrder(
    found.map(({ status }) => status),
    localDate(at.getTime()),
  );
  return found.sort((a, b) => order.indexOf(a.status) - order.indexOf(b.status));
}
