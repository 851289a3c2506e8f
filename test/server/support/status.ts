/** Somebody who asks where a matter is. */
import type { CaseStatus } from '../../../src/domain/case-status.js';
import { statusAnswerSchema } from '../../../src/backend/wire-status.js';
import type { Answer, World } from './world.js';

export const askStatus = (world: World, body: unknown, address?: string): Promise<Answer> =>
  world.request(
    '/api/status',
    { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) },
    address,
  );

/** The one case of an answer. @throws when it is not what the widget reads */
export function caseIn({ text }: Answer): CaseStatus {
  const { cases } = statusAnswerSchema.parse(JSON.parse(text));
  if (cases.length !== 1) throw new Error(`${cases.length} cases`);
  // As it was sent: what the schema does not know would be taken out by it.
  return (JSON.parse(text) as { cases: CaseStatus[] }).cases[0]!;
}
