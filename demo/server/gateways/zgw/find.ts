/**
 * Finds a zaak by its number and second factor. A number that does not exist asks ZGW the same two questions as one that does:
 * the list of zaken by that number, and the roles of a zaak, which is then one that nobody has. So who guesses sees as many
 * calls, and the same comparisons, whatever is wrong; and gets five guesses before having to wait (`../tries.ts`).
 */
import { randomBytes, randomUUID } from 'node:crypto';
import { localDate } from '../../../../src/domain/zone.js';
import { plainEmail, type StatusRequest } from '../../cases/request.js';
import { keyedHash, sameText } from '../../contacts/signing.js';
import { own } from '../http.js';
import { isNoSuch, type ZgwClient } from './client.js';
import { rolSchema, zaakSchema, type Rol, type Zaak } from './schema.js';

export interface FoundZaak {
  zaak: Zaak;
  rollen: Rol[];
}

/** Made at the start of the process and never told, so no address is the same. */
const nothing = randomBytes(32).toString('base64url');

/** Addresses that are compared, always as many; a zaak has one or two who asked for it. */
const compared = 20;

/** Who asked for it, or acts for who did. Not the employee who handles it, nor a neighbour who has an interest in it. */
const mayAsk = ({ omschrijvingGeneriek, indicatieMachtiging }: Rol): boolean =>
  ['initiator', 'mede_initiator'].includes(omschrijvingGeneriek) || indicatieMachtiging === 'gemachtigde';

const isValidOn = ({ beginGeldigheid, eindeGeldigheid }: Rol, today: string): boolean =>
  (beginGeldigheid ?? '') <= today && today <= (eindeGeldigheid ?? '9999');

const addressesIn = (rollen: readonly Rol[], today: string): string[] =>
  rollen
    .filter((rol) => mayAsk(rol) && isValidOn(rol, today))
    .flatMap(({ contactpersoonRol }) => contactpersoonRol?.emailadres || [])
    .slice(0, compared);

/** ZGW knows no access codes, so one is compared with nothing, as often. */
function isRight(factor: StatusRequest['factor'], addresses: readonly string[], secret: string): boolean {
  const hashed = (email: string) => keyedHash(secret, 'email', plainEmail(email));
  const given = 'email' in factor ? hashed(factor.email) : nothing.slice(1);
  const slots = Array.from({ length: compared }, (_, at) => hashed(addresses[at] ?? nothing));
  // All of them, always: the time must not tell which one it was.
  return slots.map((slot) => sameText(given, slot)).includes(true);
}

/** Roles of a zaak; of one that nobody has when there is none, to whatever ZGW says to that. */
async function rollenOf(client: ZgwClient, zaak: Zaak | undefined): Promise<Rol[]> {
  const url = zaak?.url ?? `${client.settings.zaken}zaken/${randomUUID()}`;
  const asked = client.list('zaken', 'rollen', { zaak: url }, rolSchema);
  if (zaak) return asked;
  return asked.then(
    () => [],
    (error: unknown) => {
      if (isNoSuch(error)) return [];
      throw error;
    },
  );
}

/**
 * @returns the zaak, when there is one and the factor is right; else `undefined`. Whether it may be shown is not looked at
 * @throws {GatewayError} when ZGW does not do what it should
 */
export async function findZaak(
  client: ZgwClient,
  secret: string,
  { reference, factor }: StatusRequest,
): Promise<FoundZaak | undefined> {
  const { bronorganisatie, zaken } = client.settings;
  const listed = await client.list('zaken', 'zaken', { identificatie: reference, bronorganisatie }, zaakSchema);
  // A system that does not know one of the filters gives all it has.
  const [zaak, second] = listed.filter(
    (each) =>
      each.identificatie === reference && each.bronorganisatie === bronorganisatie && own(zaken, 'zaken', each.url),
  );
  const rollen = await rollenOf(client, zaak);
  const right = isRight(factor, addressesIn(rollen, localDate(client.now.getTime())), secret);
  return zaak && !second && right ? { zaak, rollen } : undefined;
}
