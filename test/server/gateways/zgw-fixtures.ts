/** A municipality's zaken, as its systems would give them. What a test changes is what it is about. */
import type { Answerer, Asked, Given, Mock } from './mock.js';
import { resultaattypeRow, zaakRow, zaaktypeRow } from './zgw-rows.js';

export type Row = Record<string, unknown>;

const uuid = (kind: number, nth: number): string =>
  `${String(kind).padStart(8, '0')}-0000-4000-8000-${String(nth).padStart(12, '0')}`;

export const email = 'jan@voorbeeld.nl';

/** The three steps of the case of a question, as a catalogue has them. */
const steps = [
  { omschrijving: 'Ontvangen', statustekst: 'Wij hebben uw aanvraag.' },
  { omschrijving: 'In behandeling', statustekst: 'Wij bekijken uw aanvraag.' },
  { omschrijving: 'Beantwoord', statustekst: 'Wij hebben u antwoord gegeven.' },
];

export class Zgw {
  zaak: Row;
  statustypen: Row[];
  statussen: Row[] = [];
  rollen: Row[];
  zaaktype: Row;
  resultaattype: Row;
  resultaat: Row | undefined;
  /** Rows on a page. */
  pageSize = 100;

  constructor(readonly host: string) {
    this.statustypen = steps.map((step, at) => this.statustype(at + 1, step));
    this.zaaktype = { ...zaaktypeRow, ...this.#dated(), url: this.catalogi('zaaktypen', 1) };
    this.resultaattype = {
      ...resultaattypeRow,
      ...this.#dated(),
      url: this.catalogi('resultaattypen', 1),
      zaaktype: this.catalogi('zaaktypen', 1),
    };
    this.zaak = {
      ...zaakRow,
      url: this.zaken('zaken', 1),
      uuid: uuid(1, 1),
      zaaktype: this.catalogi('zaaktypen', 1),
    };
    this.rollen = [this.rol(1, 'initiator', email)];
    this.reach(1, '2026-11-24T13:05:00Z');
  }

  zaken = (resource: string, nth: number): string => `${this.host}/zaken/api/v1/${resource}/${uuid(1, nth)}`;
  catalogi = (resource: string, nth: number): string => `${this.host}/catalogi/api/v1/${resource}/${uuid(2, nth)}`;

  #dated = (): Row => ({
    catalogus: this.catalogi('catalogussen', 1),
    beginGeldigheid: '2020-01-01',
    beginObject: '2020-01-01',
    eindeObject: '2099-01-01',
  });

  statustype(nth: number, changes: Row = {}): Row {
    return {
      ...this.#dated(),
      url: this.catalogi('statustypen', nth),
      omschrijving: `Stap ${nth}`,
      omschrijvingGeneriek: '',
      statustekst: '',
      zaaktype: this.catalogi('zaaktypen', 1),
      zaaktypeIdentificatie: 'VRAAG',
      volgnummer: nth,
      isEindstatus: nth === steps.length,
      eigenschappen: [],
      zaakobjecttypen: [],
      ...changes,
    };
  }

  rol(nth: number, omschrijvingGeneriek: string, emailadres?: string, changes: Row = {}): Row {
    return {
      url: this.zaken('rollen', nth),
      uuid: uuid(1, nth),
      zaak: this.zaken('zaken', 1),
      betrokkeneType: 'natuurlijk_persoon',
      betrokkeneIdentificatie: { geslachtsnaam: 'Jansen' },
      roltype: this.catalogi('roltypen', 1),
      omschrijving: omschrijvingGeneriek,
      omschrijvingGeneriek,
      roltoelichting: '',
      registratiedatum: '2026-11-24T13:05:00Z',
      indicatieMachtiging: '',
      statussen: [],
      contactpersoonRol: emailadres === undefined ? null : { naam: 'Jan Jansen', emailadres },
      ...changes,
    };
  }

  /** The zaak gets a status. */
  reach(statustype: number, datumStatusGezet: string, changes: Row = {}): void {
    for (const status of this.statussen) status.indicatieLaatstGezetteStatus = false;
    const nth = this.statussen.length + 1;
    this.statussen.unshift({
      url: this.zaken('statussen', nth),
      uuid: uuid(1, nth),
      zaak: this.zaken('zaken', 1),
      statustype: this.catalogi('statustypen', statustype),
      datumStatusGezet,
      statustoelichting: 'Mevrouw klinkt verward, zie dossier',
      indicatieLaatstGezetteStatus: true,
      zaakinformatieobjecten: [],
      ...changes,
    });
    this.zaak.status = this.zaken('statussen', nth);
  }

  /** The zaak ends. */
  end(einddatum: string): void {
    this.reach(3, `${einddatum}T10:00:00Z`);
    this.resultaat = {
      url: this.zaken('resultaten', 1),
      uuid: uuid(1, 1),
      zaak: this.zaken('zaken', 1),
      resultaattype: this.catalogi('resultaattypen', 1),
      toelichting: 'Zie dossier van Piet',
    };
    Object.assign(this.zaak, { einddatum, resultaat: this.resultaat.url });
  }

  /** Makes a mock answer as this municipality's system. */
  serve(mock: Mock): void {
    const one =
      (row: Row | undefined): Answerer =>
      ({ id }) =>
        this.#one(row, id);
    mock.answers = {
      'get /zaken': (asked) =>
        this.#page(
          [this.zaak].filter((row) => fits(row, asked.query)),
          asked,
        ),
      'get /rollen': (asked) => this.#page(ofZaak(this.rollen, asked), asked),
      'get /statussen': (asked) => this.#page(ofZaak(this.statussen, asked), asked),
      'get /statustypen': (asked) => this.#page(this.statustypen, asked),
      'get /resultaten/{uuid}': (asked) => one(this.resultaat)(asked),
      'get /zaaktypen/{uuid}': (asked) => one(this.zaaktype)(asked),
      'get /resultaattypen/{uuid}': (asked) => one(this.resultaattype)(asked),
    };
  }

  #one = (row: Row | undefined, id: string): Given => (String(row?.url).endsWith(id) ? { body: row } : problem(404));

  #page(rows: readonly Row[], { query, call }: Asked): Given {
    const page = Number(query.page ?? 1);
    const results = rows.slice((page - 1) * this.pageSize, page * this.pageSize);
    const isLast = page * this.pageSize >= rows.length;
    const next = isLast ? null : `${this.host}/elsewhere${call.slice(4)}?page=${page + 1}`;
    return { body: { count: rows.length, next, previous: null, results } };
  }
}

const fits = (row: Row, query: Record<string, string>): boolean =>
  ['identificatie', 'bronorganisatie'].every((name) => row[name] === query[name]);

const ofZaak = (rows: readonly Row[], { query }: Asked): Row[] => rows.filter(({ zaak }) => zaak === query.zaak);

/** An error as ZGW describes it. */
export const problem = (status: number, headers: Record<string, string> = {}): Given => ({
  status,
  headers,
  body: { code: 'error', title: 'Er ging iets mis', status, detail: 'Interne tekst', instance: 'urn:uuid:1' },
});
