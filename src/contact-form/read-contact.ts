/** From what stands in the form to what is sent: cleaned, and only what the choices ask for. */
import type { Config, Question, Topic } from '../config/schema.js';
import type { Address, Answer, AnswerWay, Contact, ContactType, DayPart, Person } from '../domain/contact.js';
import { parseDate } from '../domain/date.js';
import { parsePhone } from '../domain/phone.js';
import { parseHouseNumber, parsePostalCode } from '../domain/postal-code.js';
import { cleanText } from '../domain/text.js';
import { valueOf, type Values } from '../form/form-controller.js';
import { getLocale } from '../locale/localization.js';
import { textOf } from '../locale/text.js';
import { answerWayOf, chosenTopic } from './flow.js';
import { questionName } from './steps/questions.js';

export interface Extras {
  attachments: Contact['attachments'];
  caseReference?: string | undefined;
}

export function readContact(config: Config, values: Values, { attachments, caseReference }: Extras): Contact {
  const type = valueOf(values, 'type') as ContactType;
  const topic = chosenTopic(config, values);
  const answerBy = answerWayOf(values) as AnswerWay;
  const forOther = valueOf(values, 'forOther') === 'on';
  const toOther = forOther && valueOf(values, 'answerTo') === 'person';
  const own = defined({ name: line(values, 'person.name') });
  const other = defined({ name: line(values, 'other.name') });
  const reached = { ...(toOther ? other : own), ...reach(values, answerBy) };
  const person: Person = forOther ? (toOther ? reached : other) : reached;
  const contact: Contact = {
    type,
    message: cleanText(valueOf(values, 'message'), { multiline: true }),
    answers: topic ? readAnswers(topic, values) : [],
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
  if (answerBy === 'phone' && dayPart) contact.callback = dayPart as DayPart;
  if (caseReference) contact.caseReference = caseReference;
  return contact;
}

const line = (values: Values, name: string): string => cleanText(valueOf(values, name));

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
  const lines = cleanText(valueOf(values, `${prefix}.lines`), { multiline: true });
  if (lines) return { lines };
  const typedNumber = line(values, `${prefix}.houseNumber`);
  const house = parseHouseNumber(typedNumber);
  return defined({
    postalCode: parsePostalCode(line(values, `${prefix}.postalCode`)) ?? line(values, `${prefix}.postalCode`),
    houseNumber: house?.number ?? typedNumber,
    houseNumberAddition: house?.addition,
  }) as Address;
}

/** An address on one line: `1234 AB 12a`. */
export const addressLine = ({ postalCode, houseNumber, houseNumberAddition, lines }: Address): string =>
  lines ?? [postalCode, [houseNumber, houseNumberAddition].filter(Boolean).join(' ')].filter(Boolean).join(', ');

function readAnswers(topic: Topic, values: Values): Answer[] {
  return (topic.questions ?? []).flatMap((question) => {
    const value = answerOf(question, questionName(topic, question), values);
    return value ? { question: question.id, label: textOf(question.label), value } : [];
  });
}

function answerOf({ kind, options }: Question, name: string, values: Values): string {
  switch (kind) {
    case 'text':
      return line(values, name);
    case 'long-text':
      return cleanText(valueOf(values, name), { multiline: true });
    case 'choice': {
      const option = options?.find(({ id }) => id === valueOf(values, name));
      return option ? textOf(option.label) : '';
    }
    case 'date': {
      const read = parseDate(line(values, `${name}.day`), line(values, `${name}.month`), line(values, `${name}.year`));
      return 'date' in read ? read.date : '';
    }
    case 'address':
      return addressLine(readAddress(values, name));
  }
}
