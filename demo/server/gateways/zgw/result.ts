/** How a zaak ended, in the four words that residents get. */
import type { output } from 'zod';
import type { CaseResult } from '../../../../src/domain/case-status.js';
import type { ZgwSettings } from '../settings.js';
import type { resultaattypeSchema } from './schema.js';

/**
 * Of the general list of results (VNG Referentielijsten, resultaattypeomschrijvingen) those that say by themselves that nothing
 * was done. Of all others nobody can know whether something was mended by it: `handled` promises nothing.
 */
const withoutAction = ['afgebroken', 'ingetrokken', 'niet doorgegaan', 'niet nodig'];

/** @returns `undefined` when it is not known what the result is */
export function resultOf(
  type: output<typeof resultaattypeSchema> | undefined,
  { results }: Pick<ZgwSettings, 'results'>,
): CaseResult | undefined {
  if (!type) return undefined;
  const names = [type.omschrijving, type.omschrijvingGeneriek].map((name) => name?.trim().toLowerCase() ?? '');
  const told = names.map((name) => results.get(name)).find((result) => result !== undefined);
  return told ?? (names.some((name) => withoutAction.includes(name)) ? 'no-action' : 'handled');
}
