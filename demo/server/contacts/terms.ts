/** By when the resident hears something: from the municipality's configuration, else what the law and good practice say. */
import type { Config, Term } from '../../../src/config/schema.js';
import type { ContactType } from '../../../src/domain/contact.js';
import { deadline } from '../../../src/domain/working-days.js';

interface Terms {
  reaction?: Term | undefined;
  solution?: Term | undefined;
}

const usual: Terms = { reaction: { workingDays: 1 }, solution: { workingDays: 5 } };
/** A complaint: a receipt soon (Awb 9:6), handled within six weeks (Awb 9:11 par. 1). */
const complaint: Terms = { reaction: { workingDays: 5 }, solution: { weeks: 6 } };

/** @param receivedAt ISO 8601; dates are in the zone Europe/Amsterdam */
export function promisesFor(
  type: ContactType,
  config: Config,
  receivedAt: string,
): { firstReactionBy?: string; solvedBy?: string } {
  const { reaction, solution } = config.terms?.[type] ?? (type === 'complaint' ? complaint : usual);
  return {
    ...(reaction && { firstReactionBy: deadline(receivedAt, reaction) }),
    ...(solution && { solvedBy: deadline(receivedAt, solution) }),
  };
}
