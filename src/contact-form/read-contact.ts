/** From what stands in the form to what is sent: cleaned, and only what the choices ask for. */
import type { Config } from '../config/schema.js';
import type { Address, Answer, AnswerWay, Contact, ContactType, DayPart, Person } from '../domain/contact.js';
import { parsePhone } from '../domain/phone.js';
import { parseHouseNumber, parsePostalCode } from '../domain/postal-code.js';
import { valueOf, type Values } from '../form/form-controller.js';
import { getLocale } from '../locale/localization.js';
import { textOf } from '../locale/text.js';
import { chosenTopic, reachOf } from './flow.js';
import { line, lines } from './typed.js';

export interface Extras {
  answers: Answer[];
  attachments: Contact['attachments'];
  caseReference?: string | undefined;
}

export function readContact(config: Config, values: Values, { answers, attachments, caseReference }: Extras): Contact {
  const type = valueOf(values, 'type') as ContactType;
  const topic = chosenTopic(config, values);
  const { way, forOther, toOther } = reachOf(values);
  const answerBy = way as AnswerWay;
  const own = defined({ name: line(values, 'person.name') });
  const other = defined({ name: line(values, 'other.name') });
  const reached = { ...(toOther ? other : own), ...reach(values, answerBy) };
  const person: Person = forOther ? (toOther ? reached : other) : reached;
  const contact: Contact = {
    type,
    message: lines(values, 'message'),
    answers,
    answerBy,
    answerTo: forOther && !toOther ? 'representative' : 'person',
    language: getLocale(),
    attachments,
    page: location.origin + location.pathname,
  };
  if (topic) contact.topic = { id: topic.id, name: textOf(topic.name) };
  if (Object.keys(person).length) contact.person = person;
  if (forOther) contact.representative = toOther ? own : reached;
  const dayPart = valueOf(values, 'callback');
  // A block of time, which begins with a digit, goes as an answer.
  if (answerBy === 'phone' && dayPart > '9') contact.callback = dayPart as DayPart;
  // One that no backend takes would be an error without a field to mend it in.
  if (caseReference && caseReference.length < 101) contact.caseReference = caseReference;
  return contact;
}

const defined = <T extends object>(object: T): Partial<T> =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value)) as Partial<T>;

function reach(values: Values, way: AnswerWay): Person {
  if (way === 'email') return { email: line(values, 'person.email') };
  if (way === 'phone') {
    const typed = line(values, 'person.phone');
    return { phone: parsePhone(typed) ?? typed };
  }
  return way === 'letter' ? { address: readAddress(values, 'person.address') } : {};
}

export function readAddress(values: Values, prefix: string): Address {
  const written = lines(values, `${prefix}.lines`);
  if (written) return { lines: written };
  const typedCode = line(values, `${prefix}.postalCode`);
  const typedNumber = line(values, `${prefix}.houseNumber`);
  const house = parseHouseNumber(typedNumber);
  return defined({
    postalCode: parsePostalCode(typedCode) ?? typedCode,
    houseNumber: house?.number ?? typedNumber,
    houseNumberAddition: house?.addition,
  }) as Address;
}

/** An address on one line: `1234 AB 12a`. */
export const addressLine = ({ postalCode, houseNumber, houseNumberAddition, lines }: Address): string =>
  lines ?? [postalCode, [houseNumber, houseNumberAddition].filter(Boolean).join(' ')].filter(Boolean).join(', ');
