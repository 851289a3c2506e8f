/** Which system is asked where a matter is, and what residents are told when that system does not answer. */
import type { CaseStatus } from '../../../src/domain/case-status.js';
import { readReference } from '../../../src/domain/reference.js';
import type { StatusRequest } from '../cases/request.js';
import type { Deps } from '../deps.js';
import { fail } from '../http/problems.js';
import { GatewayError } from './http.js';
import type { ZgwGateway } from './zgw/gateway.js';

/** Seconds to wait before asking again, when the other side does not say; it is never kept waiting for longer than the most. */
const [usualWait, mostWait] = [60, 300];

/** Whether it is a number that we gave. Those are never asked elsewhere. */
export const isOurs = (reference: string): boolean => readReference(reference) === reference;

/**
 * @returns as `ZgwGateway.ask`
 * @throws {ProblemError} 503 when the other system does not do what it should: never 404, since nobody knows what it has
 */
export async function askElsewhere(
  zgw: ZgwGateway,
  deps: Deps,
  request: StatusRequest,
): Promise<{ found: CaseStatus | undefined } | { wait: number }> {
  try {
    return await zgw.ask(deps, request);
  } catch (error) {
    if (!(error instanceof GatewayError)) throw error;
    return fail(503, 'system-down', 'The system that has this number does not answer now. Try again later.', {
      retryAfter: Math.min(mostWait, error.retryAfter ?? usualWait),
    });
  }
}
