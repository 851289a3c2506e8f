/** What Open Klant takes of a contact, part by part, within its limits. What does not fit is told in words where it does. */
import type { CheckedContact } from '../../../../src/backend/wire-requests.js';
import { parseHouseNumber, parsePostalCode } from '../../../../src/domain/postal-code.js';

/** Limits of Klantinteracties, in characters. */
export const limits = {
  subject: 200,
  content: 1000,
  action: 200,
  remark: 1000,
  name: 200,
  address: 80,
  line: 80,
} as const;

type Person = NonNullable<CheckedContact['person']>;
export type Role = 'klant' | 'vertegenwoordiger';

/** At most so many characters as a person counts them; an ellipsis shows that there was more. */
export function cut(text: string, max: number): string {
  const signs = [...text];
  return signs.length <= max
    ? text
    : `${signs
        .slice(0, max - 1)
        .join('')
        .trimEnd()}…`;
}

export interface DigitalAddress {
  soortDigitaalAdres: 'email' | 'telefoonnummer';
  adres: string;
}

export interface Party {
  role: Role;
  /** Body of a betrokkene, without the klantcontact that it belongs to. */
  body: { rol: Role; initiator: boolean; contactnaam?: object; correspondentieadres?: object };
  addresses: DigitalAddress[];
  /** What did not fit, as sentences. */
  left: string[];
}

/** As the description of Open Klant gives it. Short numbers and those that could not be read do not fit. */
const phonePattern = /^(0[1-9][0-9]{8}|\+[0-9]{9,15}|00[0-9]{7,13})$/;

function postal(address: NonNullable<Person['address']>): { fits?: object; left?: string } {
  const { postalCode, houseNumber, houseNumberAddition: addition = '', lines = '' } = address;
  const postcode = postalCode && parsePostalCode(postalCode);
  const number = houseNumber ? parseHouseNumber(houseNumber) : undefined;
  const more = [number?.addition, addition].filter(Boolean).join(' ');
  if (!lines && postcode && number && more.length <= 20)
    return { fits: { postcode, huisnummer: Number(number.number), ...(more && { huisnummertoevoeging: more }) } };
  const rows = lines.split('\n').filter((line) => line.trim());
  if (rows.length > 0 && rows.length <= 3 && rows.every((row) => [...row].length <= limits.line))
    return { fits: Object.fromEntries(rows.map((row, at) => [`adresregel${at + 1}`, row])) };
  const text = lines ? rows.join(', ') : [postalCode, houseNumber, addition].filter(Boolean).join(' ');
  return text ? { left: `Adres: ${text}.` } : {};
}

/**
 * @param initiator whether this is who wrote
 * @returns `undefined` when nothing is known of this person
 */
export function partyOf(role: Role, person: Person | null | undefined, initiator: boolean): Party | undefined {
  const { name, email, phone, address } = person ?? {};
  const { fits, left: place } = address ? postal(address) : {};
  if (!name && !email && !phone && !fits && !place) return undefined;
  const party: Party = { role, body: { rol: role, initiator }, addresses: [], left: place ? [place] : [] };
  // Whole, since nobody can tell where a first name ends.
  if (name) party.body.contactnaam = { achternaam: cut(name, limits.name) };
  if (fits) party.body.correspondentieadres = fits;
  const put = (soortDigitaalAdres: DigitalAddress['soortDigitaalAdres'], adres: string, fit: boolean) =>
    fit
      ? party.addresses.push({ soortDigitaalAdres, adres })
      : party.left.push(notTaken({ soortDigitaalAdres, adres }));
  if (email) put('email', email, [...email].length <= limits.address);
  if (phone) put('telefoonnummer', phone, phonePattern.test(phone));
  return party;
}

/** An address that Open Klant does not take, for people to read. */
export const notTaken = ({ soortDigitaalAdres, adres }: DigitalAddress): string =>
  soortDigitaalAdres === 'email' ? `E-mailadres: ${adres}.` : `Telefoonnummer, zoals het is ingevuld: ${adres}.`;
