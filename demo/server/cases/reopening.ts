/** How long a closed case can be taken up again. */
import { toDate, toNumber } from '../../../src/domain/holidays.js';
import { localDate } from '../../../src/domain/zone.js';

const days = 28;

/** The last day for it, `YYYY-MM-DD`. @param closedAt ISO 8601 */
export const reopenUntil = (closedAt: string): string => toDate(toNumber(localDate(Date.parse(closedAt))) + days);
