/** How long a closed case can be taken up again. */
import type { ContactType } from '../../../src/domain/contact.js';
import { toDate, toNumber } from '../../../src/domain/holidays.js';
import { localDate } from '../../../src/domain/zone.js';

export const reopenDays = 28;

/** The last day for it, `YYYY-MM-DD`. @param closedAt ISO 8601 */
export const reopenUntil = (closedAt: string): string => toDate(toNumber(localDate(Date.parse(closedAt))) + reopenDays);

/** A compliment was never taken up, so there is nothing to take up again. @param closedAt ISO 8601 */
export const mayReopen = (type: ContactType, closedAt: string, now: Date): boolean =>
  type !== 'compliment' && localDate(now.getTime()) <= reopenUntil(closedAt);
