/** A zaak as the resident is told of it, in the same words as a case of our own. Free text of employees is never read. */
import type { CaseStatus, CaseTerm } from '../../../../src/domain/case-status.js';
import { isDay, soundSteps } from '../../../../src/domain/case-summary.js';
import { localDate } from '../../../../src/domain/zone.js';
import type { ZgwSettings } from '../settings.js';
import type { FoundZaak } from './find.js';
import { resultOf } from './result.js';
import type { resultaattypeSchema, Rol, Status, Statustype, Zaak, zaaktypeSchema } from './schema.js';
import { courseOf } from './steps.js';
import { plainLine, plainText } from './text.js';
import type { output } from 'zod';

export interface ZaakFacts extends FoundZaak {
  statussen: Status[];
  /** In order. */
  types: Statustype[];
  zaaktype: output<typeof zaaktypeSchema> | undefined;
  resultaattype: output<typeof resultaattypeSchema> | undefined;
}

const day = (text: string | null | undefined): string | undefined => (isDay(text ?? undefined) ? text! : undefined);

/** When it came in. Days of statussen do not count: those may be wrong, and what was before this day is then seen to be. */
const bornOn = ({ startdatum, registratiedatum }: Zaak): string | undefined =>
  [day(startdatum), day(registratiedatum)].filter((each) => each !== undefined).sort()[0];

const moments = (statussen: readonly Status[], now: Date): Date[] =>
  statussen
    .map(({ datumStatusGezet }) => new Date(datumStatusGezet ?? ''))
    .filter((at) => at.getTime() <= now.getTime() && at.getUTCFullYear() > 1900)
    .sort((a, b) => a.getTime() - b.getTime());

/** Whether the term was made longer; systems give an empty `verlenging` too. */
const isExtended = ({ verlenging }: Zaak): boolean => !!verlenging?.reden || /[1-9]/.test(verlenging?.duur ?? '');

function termOf(zaak: Zaak): CaseTerm | undefined {
  const by = day(zaak.uiterlijkeEinddatumAfdoening);
  if (!by) return undefined;
  const stopped = zaak.opschorting?.indicatie;
  const reason = plainText(stopped ? zaak.opschorting?.reden : zaak.verlenging?.reden, 500);
  if (!stopped && !isExtended(zaak)) return { by };
  return { by, change: stopped ? 'suspended' : 'extended', ...(reason && { reason }) };
}

/** A team, never a person. */
function handlerOf(rollen: readonly Rol[]): string | undefined {
  const team = rollen.find(
    ({ betrokkeneType, omschrijvingGeneriek }) =>
      betrokkeneType === 'organisatorische_eenheid' && omschrijvingGeneriek === 'behandelaar',
  );
  return plainLine(team?.betrokkeneIdentificatie?.naam, 200);
}

/** What the municipality says of where it is; of a term that stands still without a day, why that is. */
const sentenceOf = ({ opschorting }: Zaak, current: Statustype | undefined, term: CaseTerm | undefined) =>
  plainText(current?.statustekst, 1000) ??
  (opschorting?.indicatie && !term ? plainText(opschorting.reden, 1000) : undefined);

/** @returns what `caseStatusSchema` takes */
export function statusOfZaak(facts: ZaakFacts, settings: ZgwSettings, now: Date): CaseStatus {
  const { zaak, rollen, statussen, types, zaaktype, resultaattype } = facts;
  const today = localDate(now.getTime());
  const born = bornOn(zaak);
  const isEnded = day(zaak.einddatum) !== undefined;
  const opened = courseOf(zaak, statussen, types, { born, isClosed: isEnded });
  const isClosed = isEnded || opened.current?.isEindstatus === true;
  const course = isClosed === isEnded ? opened : courseOf(zaak, statussen, types, { born, isClosed });
  const isStopped = !isClosed && zaak.opschorting?.indicatie === true;
  const term = isClosed ? undefined : termOf(zaak);
  const known = moments(statussen, now);
  // The day alone is known of the zaak itself; the moment is that of the first status, when it was set on that day.
  const received = known.find((at) => localDate(at.getTime()) === born);
  const changed = moments(
    [{ url: '-', statustype: '-', indicatieLaatstGezetteStatus: false, datumStatusGezet: zaak.laatstGemuteerd }],
    now,
  )[0];
  const updated = changed ?? known.at(-1);
  const sentence = sentenceOf(zaak, course.current, term);
  const handler = handlerOf(rollen);
  const title = plainLine(zaaktype?.onderwerp, 200) ?? plainLine(zaaktype?.omschrijving, 200);
  const type = settings.kinds.get(zaaktype?.identificatie?.toLowerCase() ?? '');
  const result = isClosed ? resultOf(resultaattype, settings) : undefined;
  const dated = { reference: zaak.identificatie, steps: course.steps, ...(born && { receivedAt: born }) };
  return {
    reference: zaak.identificatie,
    ...(type && { type }),
    ...(title && { title }),
    ...(received && { receivedAt: received.toISOString() }),
    ...(updated && { updatedAt: updated.toISOString() }),
    state: isClosed ? 'done' : isStopped ? 'suspended' : course.isFresh ? 'received' : 'busy',
    ...(result && { result }),
    ...(sentence && { sentence }),
    ...(handler && { handler }),
    ...(term && { term }),
    steps: soundSteps(dated, today),
    // A closed zaak cannot be taken up again from here.
    allows: isClosed ? [] : ['ask'],
    language: 'nl',
  };
}
