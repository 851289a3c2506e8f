/**
 * What is read of the answers of ZGW; the rest is dropped. Each part that may be wrong costs itself alone, but not those by
 * which it is decided who may see what.
 */
import * as z from 'zod';

const text = z.string().nullish().catch(undefined);
const id = z.string().min(1).max(1000);

export const pageSchema = z.object({ results: z.array(z.unknown()), next: z.string().nullish() });

export const zaakSchema = z.object({
  url: id,
  identificatie: z.string(),
  bronorganisatie: z.string(),
  vertrouwelijkheidaanduiding: z.string().catch(''),
  archiefstatus: z.string().catch(''),
  zaaktype: id,
  startdatum: text,
  registratiedatum: text,
  einddatum: text,
  einddatumGepland: text,
  uiterlijkeEinddatumAfdoening: text,
  laatstGemuteerd: text,
  status: text,
  resultaat: text,
  verlenging: z.object({ reden: text, duur: text }).nullish().catch(undefined),
  opschorting: z.object({ indicatie: z.boolean(), reden: text }).nullish().catch(undefined),
});
export type Zaak = z.output<typeof zaakSchema>;

export const rolSchema = z.object({
  url: id,
  betrokkeneType: z.string().catch(''),
  omschrijvingGeneriek: z.string().catch(''),
  indicatieMachtiging: text,
  contactpersoonRol: z.object({ emailadres: text }).nullish().catch(undefined),
  betrokkeneIdentificatie: z.object({ naam: text }).nullish().catch(undefined),
  beginGeldigheid: text,
  eindeGeldigheid: text,
});
export type Rol = z.output<typeof rolSchema>;

export const statusSchema = z.object({
  url: id,
  statustype: id,
  datumStatusGezet: text,
  indicatieLaatstGezetteStatus: z.boolean().catch(false),
});
export type Status = z.output<typeof statusSchema>;

export const statustypeSchema = z.object({
  url: id,
  omschrijving: text,
  omschrijvingGeneriek: text,
  statustekst: text,
  volgnummer: z.number().catch(Number.MAX_SAFE_INTEGER),
  isEindstatus: z.boolean().catch(false),
});
export type Statustype = z.output<typeof statustypeSchema>;

export const zaaktypeSchema = z.object({ identificatie: text, onderwerp: text, omschrijving: text });
export const resultaatSchema = z.object({ resultaattype: id });
export const resultaattypeSchema = z.object({ omschrijving: text, omschrijvingGeneriek: text });
