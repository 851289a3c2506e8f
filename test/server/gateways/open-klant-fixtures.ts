/** An Open Klant that remembers what it was given, and refuses what the real one refuses. */
import { randomUUID } from 'node:crypto';
import type { Asked, Given, Mock } from './mock.js';

export type Row = Record<string, unknown> & { uuid: string; url: string };
type Body = Record<string, Record<string, unknown> & { uuid: string }>;

export const token = 'een-token-van-de-tests';
export const actor = '0f0e0d0c-0000-4000-8000-000000000001';

export const root = '/klantinteracties/api/v1';
export const calls = [
  'post /maak-klantcontact',
  'get /klantcontacten',
  'get /betrokkenen',
  'post /betrokkenen',
  'get /digitaleadressen',
  'post /digitaleadressen',
  'get /internetaken',
  'post /internetaken',
];

/** As Open Klant refuses (vng-api-common); its description has no words for it. */
export const refusal = (name: string, code: string, reason = 'Interne tekst'): Given => ({
  status: 400,
  raw: JSON.stringify({
    type: 'x',
    code: 'invalid',
    title: 'Invalid input.',
    status: 400,
    invalidParams: [{ name, code, reason }],
  }),
});

export class OpenKlant {
  klantcontacten: Row[] = [];
  betrokkenen: Row[] = [];
  adressen: Row[] = [];
  taken: Row[] = [];

  constructor(readonly host: string) {}

  #row = (resource: string, body: Record<string, unknown>): Row => {
    const uuid = randomUUID();
    return { ...body, uuid, url: `${this.host}${root}/${resource}/${uuid}` };
  };
  #key = ({ uuid }: { uuid: string }, resource: string) => ({ uuid, url: `${this.host}${root}/${resource}/${uuid}` });

  #klantcontact = (row: Row): Row => ({
    ...row,
    gingOverOnderwerpobjecten: [],
    hadBetrokkenActoren: [],
    omvatteBijlagen: [],
    hadBetrokkenen: this.betrokkenen
      .filter(({ hadKlantcontact }) => (hadKlantcontact as Row).uuid === row.uuid)
      .map((each) => this.#key(each, 'betrokkenen')),
    leiddeTotInterneTaken: [],
  });

  #addParty(body: Record<string, unknown>, klantcontact: { uuid: string }): Row {
    const hadKlantcontact = this.#key(klantcontact, 'klantcontacten');
    const row = { ...this.#row('betrokkenen', body), hadKlantcontact, digitaleAdressen: [], volledigeNaam: '' };
    this.betrokkenen.push(row);
    return row;
  }

  /** Makes a klantcontact, and who it is about, or neither. */
  make({ klantcontact, betrokkene }: Body): Given {
    if (this.klantcontacten.some(({ nummer }) => nummer === klantcontact!.nummer))
      return refusal('klantcontact.nummer', 'unique');
    if (!/^\d{1,10}$/.test(String(klantcontact!.nummer))) return refusal('klantcontact.nummer', 'invalid');
    const row = this.#row('klantcontacten', klantcontact!);
    this.klantcontacten.push(row);
    const party = betrokkene && this.#addParty(betrokkene, row);
    return { body: { klantcontact: this.#klantcontact(row), ...(party && { betrokkene: party }) } };
  }

  #address(body: Body): Given {
    const { soortDigitaalAdres, adres, verstrektDoorBetrokkene } = body as unknown as Record<string, string>;
    const isPhone = soortDigitaalAdres === 'telefoonnummer';
    if (isPhone && !/^(0[1-9][0-9]{8}|\+[0-9]{9,15}|00[0-9]{7,13})$/.test(adres!)) return refusal('adres', 'invalid');
    const by = this.#key(verstrektDoorBetrokkene as unknown as Row, 'betrokkenen');
    const row = { ...this.#row('digitaleadressen', body), verstrektDoorBetrokkene: by };
    this.adressen.push(row);
    return { body: row };
  }

  #task({ aanleidinggevendKlantcontact, toegewezenAanActoren, ...body }: Body): Given {
    const actors = toegewezenAanActoren as unknown as { uuid: string }[];
    if (actors.some(({ uuid }) => uuid !== actor)) return refusal('toegewezenAanActoren', 'invalid');
    const row = {
      ...this.#row('internetaken', body),
      aanleidinggevendKlantcontact: this.#key(aanleidinggevendKlantcontact!, 'klantcontacten'),
      toegewezenAanActoren: actors.map((each) => this.#key(each, 'actoren')),
      toegewezenOp: '2026-11-24T13:05:00Z',
    };
    this.taken.push(row);
    return { body: row };
  }

  /** Makes a mock answer as this Open Klant. */
  serve(mock: Mock): void {
    const list = (results: Row[]): Given => ({ body: { count: results.length, next: null, previous: null, results } });
    const of = (row: Row, name: string, uuid: string | undefined) => (row[name] as Row).uuid === uuid;
    mock.answers = {
      'post /maak-klantcontact': ({ body }) => this.make(body as Body),
      'post /betrokkenen': ({ body }) => {
        const { hadKlantcontact, ...party } = body as Body;
        return { body: this.#addParty(party, hadKlantcontact!) };
      },
      'post /digitaleadressen': ({ body }) => this.#address(body as Body),
      'post /internetaken': ({ body }) => this.#task(body as Body),
      'get /klantcontacten': ({ query }) =>
        list(this.klantcontacten.filter(({ nummer }) => nummer === query.nummer).map(this.#klantcontact)),
      'get /betrokkenen': ({ query }) =>
        list(this.betrokkenen.filter((row) => of(row, 'hadKlantcontact', query.hadKlantcontact__uuid))),
      'get /digitaleadressen': ({ query: { verstrektDoorBetrokkene__uuid: by, ...query } }) =>
        list(
          this.adressen.filter(
            (row) =>
              of(row, 'verstrektDoorBetrokkene', by) &&
              Object.entries(query).every(([name, value]) => row[name] === value),
          ),
        ),
      'get /internetaken': ({ query }) =>
        list(
          this.taken.filter((row) => of(row, 'aanleidinggevendKlantcontact', query.aanleidinggevendKlantcontact__uuid)),
        ),
    };
  }

  /** How many of each there are: nothing may be there twice. */
  get counts(): number[] {
    return [this.klantcontacten, this.betrokkenen, this.adressen, this.taken].map(({ length }) => length);
  }
}

/** That the answer of one call gets lost: what was asked for is done. */
export function losing(mock: Mock, call: string): void {
  let lost = false;
  mock.before = async (asked: Asked): Promise<Given | undefined> => {
    if (lost || asked.call !== call) return undefined;
    lost = true;
    await mock.answers[call]!(asked);
    return { instead: 'cut' };
  };
}
