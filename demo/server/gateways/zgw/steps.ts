/**
 * The steps of a zaak: the statustypen of its zaaktype in order, with what happened. What was passed over falls away, and so
 * does what was still to come of a zaak that is closed. Of a zaak that went back, what comes after is to come once more.
 */
import type { CaseStep } from '../../../../src/domain/case-status.js';
import { localDate } from '../../../../src/domain/zone.js';
import { knownStep } from './known-steps.js';
import type { Status, Statustype, Zaak } from './schema.js';
import { plainLine, plainText } from './text.js';

/** As many as the widget takes. */
const most = 500;

/** Addresses of one thing may differ in how the host is written; its UUID does not. */
const idOf = (url: string): string =>
  url
    .replace(/[?#].*$/, '')
    .replace(/^.*\//, '')
    .toLowerCase();

/** `NaN` when it is no moment. */
const momentOf = ({ datumStatusGezet }: Status): number => Date.parse(datumStatusGezet ?? '');

export interface Course {
  steps: CaseStep[];
  /** The statustype that it is at, when the catalogue has it. */
  current: Statustype | undefined;
  /** Nothing after the first step happened. */
  isFresh: boolean;
}

/** What the step is called: by its id when the widget has words for it, so that it has them in every language. */
function named({ url, omschrijving, omschrijvingGeneriek }: Pick<Statustype, 'url'> & Partial<Statustype>) {
  const name = plainLine(omschrijving, 200) ?? plainLine(omschrijvingGeneriek, 200);
  const own = knownStep(name);
  return {
    id: own ?? knownStep(plainLine(omschrijvingGeneriek, 200)) ?? idOf(url).slice(0, 100),
    ...(name && !own && { name }),
  };
}

function happened(status: Status): Pick<CaseStep, 'date' | 'dateKind'> {
  const at = momentOf(status);
  return Number.isNaN(at) ? {} : { date: localDate(at), dateKind: 'fact' };
}

/** The newest of each statustype, oldest first. */
function newestOfEach(statussen: readonly Status[]): Map<string, Status> {
  const inOrder = [...statussen].sort((a, b) => (momentOf(a) || 0) - (momentOf(b) || 0));
  const found = new Map<string, Status>();
  for (const status of inOrder) {
    const id = idOf(status.statustype);
    found.delete(id);
    found.set(id, status);
  }
  return found;
}

function currentOf({ status: named }: Zaak, statussen: readonly Status[], reached: Map<string, Status>) {
  const id = named && idOf(named);
  const isNamed = (each: Status) => !!id && idOf(each.url) === id;
  return (
    statussen.find(isNamed) ??
    statussen.find(({ indicatieLaatstGezetteStatus }) => indicatieLaatstGezetteStatus) ??
    [...reached.values()].at(-1)
  );
}

/** By when the last step is: a plan may shift, the last day of the law may not. */
function ending({ einddatumGepland, uiterlijkeEinddatumAfdoening }: Zaak): Pick<CaseStep, 'date' | 'dateKind'> {
  if (einddatumGepland) return { date: einddatumGepland, dateKind: 'planned' };
  return uiterlijkeEinddatumAfdoening ? { date: uiterlijkeEinddatumAfdoening, dateKind: 'latest' } : {};
}

/** With what happens now among them. */
function cut(steps: CaseStep[]): CaseStep[] {
  const now = Math.max(
    0,
    steps.findIndex(({ state }) => state !== 'done'),
  );
  const from = Math.max(0, Math.min(now - most / 2, steps.length - most));
  return steps.slice(from, from + most);
}

/** @param born `YYYY-MM-DD`; @param types in order */
export function courseOf(
  zaak: Zaak,
  statussen: readonly Status[],
  types: readonly Statustype[],
  { born, isClosed }: { born: string | undefined; isClosed: boolean },
): Course {
  const reached = newestOfEach(statussen);
  const now = currentOf(zaak, statussen, reached);
  const nowId = now && idOf(now.statustype);
  const known = new Set(types.map(({ url }) => idOf(url)));
  const lastReached = types.findLastIndex(({ url }) => reached.has(idOf(url)));
  const at = types.findIndex(({ url }) => idOf(url) === nowId);
  const here = at < 0 ? lastReached : at;
  const nowState = isClosed ? 'done' : 'now';

  const passed = types.slice(0, here + 1).flatMap((type, index): CaseStep[] => {
    const status = reached.get(idOf(type.url));
    if (!status) return [];
    const meaning = index === at ? undefined : plainText(type.statustekst, 1000);
    return [
      { ...named(type), ...(meaning && { meaning }), state: index === at ? nowState : 'done', ...happened(status) },
    ];
  });
  // Of a version of the zaaktype that is no more: it happened, so it is there, also when nobody can say what it is called.
  const strange = [...reached].flatMap(([id, status]): CaseStep[] =>
    known.has(id) ? [] : [{ ...named({ url: id }), state: id === nowId ? nowState : 'done', ...happened(status) }],
  );
  const before = at < 0 ? passed.length : passed.length - 1;
  const done = [...passed.slice(0, before), ...strange, ...passed.slice(before)];
  const first: CaseStep[] = done.length
    ? []
    : [{ id: 'received', state: nowState, ...(born && { date: born, dateKind: 'fact' as const }) }];
  const rest = isClosed ? [] : types.slice(here + 1);
  const toCome = rest.map((type, index): CaseStep => ({
    ...named(type),
    state: 'to-come',
    ...(index === rest.length - 1 && ending(zaak)),
  }));
  // What is received need not be received once more.
  const isTwice = first.length > 0 && toCome[0]?.id === 'received';
  return {
    steps: cut([...first, ...done, ...(isTwice ? toCome.slice(1) : toCome)]),
    current: types[at],
    isFresh: done.length < 2 && at <= 0,
  };
}
