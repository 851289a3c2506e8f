/** The full copy of what was sent, with time and reference (Awb 2:14, Wmebv): as rows, as a file, as an e-mail to oneself. */
import { html, render } from 'lit';
import type { Contact, Receipt } from '../domain/contact.js';
import { formatReference } from '../domain/reference.js';
import { formatDay, formatMoment } from '../locale/format.js';
import { getLocale } from '../locale/localization.js';
import * as texts from './sent.messages.js';
import { summaryRows } from './steps/check-step.js';
import { summaryOf, type Row } from './summary.js';

export interface Sent {
  contact: Contact;
  receipt: Receipt;
  municipality: string;
  withTopic: boolean;
  /** Whether the number could be copied, once the resident tried. */
  copied?: boolean;
}

export const copyRows = ({ contact, receipt, withTopic }: Sent): Row[] => [
  [texts.referenceLabel(), receipt.reference && formatReference(receipt.reference)],
  [texts.receivedLabel(), receipt.receivedAt && texts.moment(...formatMoment(receipt.receivedAt))],
  ...summaryOf(contact, withTopic).flatMap(({ rows }) => rows),
  [texts.reactionLabel(), receipt.firstReactionBy && formatDay(receipt.firstReactionBy)],
  [texts.solvedLabel(), receipt.solvedBy && formatDay(receipt.solvedBy)],
];

/** A page that any device opens and that reads well aloud. What was typed is text in it, never markup. */
export function copyFile(sent: Sent): File {
  const title = texts.copyTitle(sent.municipality);
  const page = document.implementation.createHTMLDocument(title);
  page.documentElement.lang = getLocale();
  render(
    html`<style>
        body {
          font: 1rem/1.5 sans-serif;
          max-width: 40rem;
          margin: 2rem auto;
          padding: 0 1rem;
        }
        dt {
          font-weight: bold;
        }
        dd {
          margin: 0 0 1rem;
          white-space: pre-wrap;
        }
      </style>
      <h1>${title}</h1>
      <dl>${summaryRows(copyRows(sent))}</dl>`,
    page.body,
  );
  const name = [texts.fileName(), sent.receipt.reference].filter(Boolean).join('-');
  // The comments are Lit's own marks. UTF-8 is said by a byte order mark, which every browser and editor heeds.
  const markup = page.documentElement.outerHTML.replace(/<!--.*?-->/g, '');
  return new File([`\ufeff<!doctype html>${markup}`], `${name}.html`, { type: 'text/html' });
}

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
