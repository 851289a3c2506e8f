/** What a telephone exchange or a queue system tells: the only source for checking it and for its OpenAPI description. */
import * as z from 'zod';
import { maxWaitingMinutes } from '../../../src/backend/wire-availability.js';
import type { IssueCode } from '../../../src/domain/issue.js';
import { fail, toIssues } from '../http/problems.js';
import { maxValidMinutes, type Told } from './store.js';

const validMinutes = z.int().min(1).max(maxValidMinutes).default(15).meta({ description: 'How long it stands' });

const shape = z.object({
  waitingMinutes: z.int().min(0).max(maxWaitingMinutes).optional().meta({ description: 'How long one waits now' }),
  busy: z.literal(true).optional().meta({ description: 'Longer than usual; nobody knows how long' }),
  closed: z.literal(true).optional().meta({ description: 'Not reachable now, although it should be open' }),
  validMinutes,
});

const whole = (code: IssueCode) => ({ code: 'custom' as const, params: { code }, path: [], input: undefined });

/** Body of `PUT availability/{channel}`. */
export const toldSchema = shape
  .check(({ value, issues }) => {
    const { waitingMinutes, busy, closed } = value;
    const count = [waitingMinutes, busy, closed].filter((each) => each !== undefined).length;
    if (count !== 1) issues.push({ ...whole(count ? 'not-accepted' : 'missing'), continue: true });
  })
  .meta({ description: 'One of `waitingMinutes`, `busy` and `closed`, and how long that stands' });

/** @throws {ProblemError} 400 when it is none */
export function readTold(body: unknown): { told: Told; validMinutes: number } {
  const { data, error } = toldSchema.safeParse(body, { reportInput: true });
  if (error)
    return fail(400, 'not-accepted', 'Tell one of waitingMinutes (0 to 600), busy and closed (true).', {
      issues: toIssues(error, body),
    });
  const { validMinutes, ...told } = data;
  return { told: told as Told, validMinutes };
}
