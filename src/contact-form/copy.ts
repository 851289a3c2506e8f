/** The full copy of what was sent, with time and reference (Awb 2:14, Wmebv): as rows, as an e-mail to oneself. */
import type { TemplateResult } from 'lit';
import type { Contact, Receipt } from '../domain/contact.js';
import { formatReference } from '../domain/reference.js';
import { formatDay, formatMoment } from '../locale/format.js';
import * as texts from './sent.messages.js';
import { summaryOf, type Row } from './summary.js';

export interface Sent {
  contact: Contact;
  receipt: Receipt;
  municipality: string;
  withTopic: boolean;
  /** Whether the number could be copied, in words, once the resident tried. */
  told?: string;
  /** E-mails at each step, offered where the backend sends them. */
  offer?: { template(level: number): TemplateResult } | undefined;
}

export const copyRows = ({ contact, receipt, withTopic }: Sent): Row[] => [
  [texts.referenceLabel(), receipt.reference && formatReference(receipt.reference)],
  [texts.receivedLabel(), receipt.receivedAt && texts.moment(...formatMoment(receipt.receivedAt))],
  ...summaryOf(contact, withTopic).flatMap(({ rows }) => rows),
  [texts.reactionLabel(), receipt.firstReactionBy && formatDay(receipt.firstReactionBy)],
  [texts.solvedLabel(), receipt.solvedBy && formatDay(receipt.solvedBy)],
];

/** Mail programs cut off longer addresses; the message itself is then left to the saved file. */
const longestAddress = 2000;

/**
 * An e-mail to oneself, in the resident's own mail program. The backend never mails the text: anyone could use it to
 * send a text of their own to a stranger, with the municipality as the sender.
 */
export function mailAddress(sent: Sent): string {
  const address = (message: string) => {
    const rows = copyRows({ ...sent, contact: { ...sent.contact, message } });
    const body = rows.flatMap(([label, value]) => (value ? `${label}:\n${value}` : [])).join('\n\n');
    return `mailto:?subject=${encodeURIComponent(texts.copyTitle(sent.municipality))}&body=${encodeURIComponent(body)}`;
  };
  const whole = address(sent.contact.message);
  return whole.length <= longestAddress ? whole : address(texts.tooLongToMail());
}
