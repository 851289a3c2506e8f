/** A contact in words: the page to check, the copy to keep, print and save all read from here, so that they never differ. */
import type { Contact } from '../domain/contact.js';
import { formatPhone } from '../domain/phone.js';
import { formatReference } from '../domain/reference.js';
import { files } from '../form/files-field.messages.js';
import { formatDay } from '../locale/format.js';
import * as texts from './check.messages.js';
import { typeText } from './contact-form.messages.js';
import type { Step } from './flow.js';
import { messageLabel } from './message.messages.js';
import * as reach from './reach.messages.js';
import { addressLine } from './read-contact.js';
import { otherTopic } from './topic.messages.js';

/** Without a value there is nothing to say, and the row is left out. */
export type Row = readonly [label: string, value: string | undefined];

export interface Part {
  /** Step where it can be changed. */
  step: Step;
  title: string;
  rows: Row[];
}

const isoDay = /^\d{4}-\d{2}-\d{2}$/;

/** @param withTopic whether topics can be chosen at all */
export function summaryOf(contact: Contact, withTopic: boolean): Part[] {
  const topic = texts.topicLabel();
  return [
    { step: 'type', title: texts.aboutPart(), rows: [[texts.typeLabel(), typeText(contact.type)[0]]] },
    ...(withTopic
      ? [{ step: 'topic' as const, title: topic, rows: [[topic, contact.topic?.name ?? otherTopic()] as const] }]
      : []),
    { step: 'message', title: messageLabel(), rows: messageRows(contact) },
    { step: 'reach', title: texts.reachPart(), rows: reachRows(contact) },
  ];
}

const messageRows = ({ message, answers, attachments, caseReference }: Contact): Row[] => [
  // It may come with a link from anywhere, so whoever sends it must see it.
  [texts.caseLabel(), caseReference && formatReference(caseReference)],
  [messageLabel(), message],
  ...answers.map(({ label, value }): Row => [label, isoDay.test(value) ? formatDay(value) : value]),
  [files(), attachments.map(({ name }) => name).join('\n')],
];

function reachRows({ person, representative, answerBy, answerTo, callback }: Contact): Row[] {
  const { email, phone, address } = (answerTo === 'person' ? person : representative) ?? {};
  return [
    [reach.answerQuestion(), reach.wayText(answerBy)[0]],
    [reach.name(), (representative ?? person)?.name],
    [reach.otherName(), representative && person?.name],
    [reach.answerTo(), representative && answerBy !== 'none' ? reach.receiverText(answerTo) : ''],
    [texts.emailLabel(), email],
    [texts.phoneLabel(), phone && formatPhone(phone)],
    [texts.addressLabel(), address && addressLine(address)],
    [reach.callback(), callback && reach.dayPartText(callback)],
  ];
}
