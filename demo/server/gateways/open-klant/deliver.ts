/**
 * Brings one contact to Open Klant, part by part: the klantcontact with who it is about in one call, then who helped, then
 * addresses, then the task. What is made is noted after each, so that a next try goes on where this one stopped. When a try
 * broke off, nobody knows whether its last part was made: that one is looked for before it is made again.
 */
import * as z from 'zod';
import { GatewayError } from '../http.js';
import type { Made } from '../../db/gateway-tables.js';
import { madeSchema, Refused, type OpenKlantClient } from './client.js';
import type { Composed } from './compose.js';
import { cut, limits, notTaken, type DigitalAddress, type Party } from './parts.js';

const contactRow = madeSchema.extend({
  nummer: z.string().nullish(),
  kanaal: z.string(),
  plaatsgevondenOp: z.string(),
});
const partyRow = madeSchema.extend({ rol: z.string() });
const contactAnswer = z.object({ klantcontact: madeSchema, betrokkene: madeSchema.nullish() });

/** What stands for a part that Open Klant does not take and that can do without. */
const refused = 'refused';

export class Delivery {
  #made: Made;

  /**
   * @param made by earlier tries
   * @param isUnsure whether an earlier try broke off
   * @param note keeps what is made; throws when this is no longer ours to do
   */
  constructor(
    readonly client: OpenKlantClient,
    readonly parts: Composed,
    made: Made,
    public isUnsure: boolean,
    readonly note: (made: Made) => Promise<void>,
  ) {
    this.#made = made;
  }

  /** @throws {Refused} for good; {GatewayError} for now */
  async run(): Promise<void> {
    const klantcontact = this.#made.klantcontact ?? (await this.#contact());
    const [first, ...others] = this.parts.parties;
    for (const party of [...(first ? [first] : []), ...others]) {
      const betrokkene = this.#made[party.role] ?? (await this.#party(klantcontact, party));
      for (const address of party.addresses) await this.#address(betrokkene, party, address);
    }
    await this.#task(klantcontact);
  }

  async #keep(more: Made): Promise<void> {
    this.#made = { ...this.#made, ...more };
    await this.note(this.#made);
  }

  /** Looks for the part that an earlier try may have made. Of those after it none can be there. */
  async #found<T>(look: () => Promise<T | undefined>): Promise<T | undefined> {
    if (!this.isUnsure) return undefined;
    this.isUnsure = false;
    return look();
  }

  async #contact(): Promise<string> {
    const { klantcontact, parties } = this.parts;
    const found = await this.#found(() => this.#lookUp());
    if (found) {
      await this.#keep({ klantcontact: found });
      // Made together with who it is about, so that one may be there too.
      this.isUnsure = true;
      return found;
    }
    const [first] = parties;
    const body = { klantcontact, ...(first && { betrokkene: first.body }) };
    const made = await this.client.make('maak-klantcontact', body, contactAnswer).catch(async (error: unknown) => {
      // A number that is taken may be our own: a first try of which the answer never came.
      const own = error instanceof Refused ? await this.#lookUp() : undefined;
      if (!own) throw error;
      this.isUnsure = true;
      return { klantcontact: { uuid: own }, betrokkene: undefined };
    });
    const { uuid } = made.klantcontact;
    await this.#keep({ klantcontact: uuid, ...(first && made.betrokkene && { [first.role]: made.betrokkene.uuid }) });
    return uuid;
  }

  /** @throws {Refused} when another contact has our number */
  async #lookUp(): Promise<string | undefined> {
    const { nummer, kanaal, plaatsgevondenOp } = this.parts.klantcontact;
    const rows = (await this.client.look('klantcontacten', { nummer }, contactRow)).filter(
      (row) => row.nummer === nummer,
    );
    const own = rows.find(
      (row) => row.kanaal === kanaal && Date.parse(row.plaatsgevondenOp) === Date.parse(plaatsgevondenOp),
    );
    if (rows.length && !own) throw new Refused('number-taken');
    return own?.uuid;
  }

  async #party(klantcontact: string, { role, body }: Party): Promise<string> {
    const found = await this.#found(async () => {
      const rows = await this.client.look('betrokkenen', { hadKlantcontact__uuid: klantcontact }, partyRow);
      return rows.find(({ rol }) => rol === role);
    });
    const whole = { ...body, hadKlantcontact: { uuid: klantcontact } };
    const { uuid } = found ?? (await this.client.make('betrokkenen', whole, madeSchema));
    await this.#keep({ [role]: uuid });
    return uuid;
  }

  async #address(betrokkene: string, { role }: Party, address: DigitalAddress): Promise<void> {
    const name = `${role} ${address.soortDigitaalAdres}`;
    if (this.#made[name]) return;
    const query = { verstrektDoorBetrokkene__uuid: betrokkene, ...address };
    const found = await this.#found(async () => (await this.client.look('digitaleadressen', query, madeSchema))[0]);
    const whole = { ...address, verstrektDoorBetrokkene: { uuid: betrokkene }, verstrektDoorPartij: null };
    // A task without an address in its field is better than no task; people read it in the words of the task.
    const { uuid } = found ?? (await this.client.make('digitaleadressen', whole, madeSchema).catch(orRefused));
    await this.#keep({ [name]: uuid });
  }

  async #task(klantcontact: string): Promise<void> {
    const { task, parties } = this.parts;
    if (!task || this.#made.internetaak) return;
    const found = await this.#found(async () => {
      const query = { aanleidinggevendKlantcontact__uuid: klantcontact };
      return (await this.client.look('internetaken', query, madeSchema))[0];
    });
    const missing = parties.flatMap(({ role, addresses }) =>
      addresses
        .filter(({ soortDigitaalAdres }) => this.#made[`${role} ${soortDigitaalAdres}`] === refused)
        .map((address) => notTaken(address)),
    );
    const body = {
      gevraagdeHandeling: task.action,
      aanleidinggevendKlantcontact: { uuid: klantcontact },
      toegewezenAanActoren: [{ uuid: this.client.settings.actor }],
      toelichting: cut([...missing, ...task.remarks].join('\n'), limits.remark),
      status: 'te_verwerken',
    };
    const { uuid } = found ?? (await this.client.make('internetaken', body, madeSchema));
    await this.#keep({ internetaak: uuid });
  }
}

function orRefused(error: unknown): { uuid: string } {
  if (error instanceof Refused) return { uuid: refused };
  throw error;
}

/** What is kept of a failure: a code. */
export const codeOf = (error: unknown): string =>
  error instanceof Refused ? error.reason : error instanceof GatewayError ? error.message : 'fault';
