/** The forms for a case: what each is called, and when there is reason to offer it. */
import type { CaseRecord } from '../cases/record.js';

export const caseParts = {
  stappen: 'Een stap verder',
  tekst: 'Wat de inwoner leest',
  vraag: 'Iets vragen aan de inwoner',
  termijn: 'De termijn verlengen',
  stilzetten: 'De termijn stilzetten',
  verder: 'De termijn weer laten lopen',
  sluiten: 'Afsluiten',
  heropenen: 'Opnieuw openen',
} as const;
export type CasePart = keyof typeof caseParts;

export const isCasePart = (text: string): text is CasePart => Object.hasOwn(caseParts, text);

export function offered({ closedAt, term }: CaseRecord): CasePart[] {
  if (closedAt) return ['heropenen'];
  const terms: CasePart[] = term?.stopped ? ['verder'] : term ? ['termijn', 'stilzetten'] : ['termijn'];
  return ['stappen', 'tekst', 'vraag', ...terms, 'sluiten'];
}
