/** A contact in words: the page to check, the copy to keep, print and save all read from here, so that they never differ. */
import type { Contact, Person } from '../domain/contact.js';
import { formatPhone } from '../domain/phone.js';
import { formatDay } from '../locale/format.js';
import { typeText } from './contact-form.messages.js';
import type { Step } from './flow.js';
import { files, messageLabel } from './message.messages.js';
import * as reach from './reach.messages.js';
import { addressLine } from './read-contact.js';
import * as texts from './check.messages.js';
import { otherTopic } from './topic.messages.js';

export interface Row {
  label: string;
  value: string;
}

export interface Part {
  /** Step where it can be changed. */
  step: Step;
  title: string;
  rows: Row[];
}

const isoDay = /^\d{4}-\d{2}-\d{2}$/;

/** @param withTopic whether topics can be chosen at all */
export function summaryOf(contact: Contact, withTopic: boolean): Part[] {
  return [
    { step: 'type', title: texts.aboutPart(), rows: [{ label: texts.typeLabel(), value: typeText(contact.type)[0] }] },
    ...(withTopic
      ? [
          {
            step: 'topic' as const,
            title: texts.topicLabel(),
            rows: [{ label: texts.topicLabel(), value: contact.topic?.name ?? otherTopic() }],
          },
        ]
      : []),
    { step: 'message', title: messageLabel(), rows: messageRows(contact) },
    { step: 'reach', title: texts.reachPart(), rows: reachRows(contact).filter(({ value }) => value) },
  ];
}

function messageRows({ message, answers, attachments }: Contact): Row[] {
  const rows = [{ label: messageLabel(), value: message }];
  for (const { label, value } of answers) rows.push({ label, value: isoDay.test(value) ? formatDay(value) : value });
  if (attachments.length) rows.push({ label: files(), value: attachments.map(({ name }) => name).join('\n') });
  return rows;
}

function reachRows(contact: Contact): Row[] {
  const { person, representative, answerBy, answerTo, callback } = contact;
  const ways = { email: reach.byEmail, phone: reach.byPhone, letter: reach.byLetter, none: reach.noAnswer };
  const times = { any: reach.anyTime, morning: reach.morning, afternoon: reach.afternoon };
  const reached = answerTo === 'representative' ? representative : person;
  return [
    { label: reach.answerQuestion(), value: ways[answerBy]() },
    ...(representative
      ? [
          { label: reach.name(), value: representative.name ?? '' },
          { label: reach.otherName(), value: person?.name ?? '' },
          {
            label: reach.answerTo(),
            value: answerBy === 'none' ? '' : answerTo === 'person' ? reach.answerToOther() : reach.answerToMe(),
          },
        ]
      : [{ label: reach.name(), value: person?.name ?? '' }]),
    ...contactRows(reached),
    ...(callback ? [{ label: reach.callback(), value: times[callback]() }] : []),
  ];
}

const contactRows = (person: Person | undefined): Row[] => [
  { label: texts.emailLabel(), value: person?.email ?? '' },
  { label: texts.phoneLabel(), value: person?.phone ? formatPhone(person.phone) : '' },
  { label: texts.addressLabel(), value: person?.address ? addressLine(person.address) : '' },
];
