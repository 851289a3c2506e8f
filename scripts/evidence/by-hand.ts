import type { HandCheck } from './types.js';

/**
 * Checks by people. Write here only what somebody did, with the version that they had before them. As long as there is none
 * of a criterion, file and page say "not yet". What is here is told with its version; it does not hold for a later one by itself.
 */
export const byHand: readonly HandCheck[] = [];
