/** The full copy of what was sent, with time and reference (Awb 2:14, Wmebv): as rows, as a file, as an e-mail to oneself. */
import type { Contact, Receipt } from '../domain/contact.js';
import { formatReference } from '../domain/reference.js';
import { formatDay, formatMoment } from '../locale/format.js';
import { getLocale } from '../locale/localization.js';
import * as texts from './sent.messages.js';
import { summaryOf, type Row } from './summary.js';

export interface Sent {
  contact: Contact;
  receipt: Receipt;
  municipality: string;
  withTopic: boolean;
  /** Whether the number could be copied, once the resident tried. */
  copied?: boolean;
}

export function copyRows({ contact, receipt, withTopic }: Sent): Row[] {
  return [
    ...(receipt.reference ? [{ label: texts.referenceLabel(), value: formatReference(receipt.reference) }] : []),
    ...(receipt.receivedAt ? [{ label: texts.receivedLabel(), value: texts.moment(...formatMoment(receipt.receivedAt)) }] : []),
    ...summaryOf(contact, withTopic).flatMap(({ rows }) => rows),
    ...(receipt.firstReactionBy ? [{ label: texts.reactionLabel(), value: formatDay(receipt.firstReactionBy) }] : []),
    ...(receipt.solvedBy ? [{ label: texts.solvedLabel(), value: formatDay(receipt.solvedBy) }] : []),
  ];
}

/** A page that any device opens and that reads well aloud. Made with text nodes only: what was typed is never markup. */
export function copyFile(sent: Sent): File {
  const title = texts.copyTitle(sent.municipality);
  const page = document.implementation.createHTMLDocument(title);
  page.documentElement.lang = getLocale();
  const style = page.createElement('style');
  style.textContent = 'body{font:1rem/1.5 sans-serif;max-width:40rem;margin:2rem auto;padding:0 1rem}dt{font-weight:bold}dd{margin:0 0 1rem;white-space:pre-wrap}';
  const charset = page.createElement('meta');
  charset.setAttribute('charset', 'utf-8');
  page.head.prepend(charset);
  page.head.append(style);
  const heading = page.createElement('h1');
  heading.textContent = title;
  const list = page.createElement('dl');
  for (const { label, value } of copyRows(sent)) {
    for (const [tag, text] of [['dt', label], ['dd', value]] as const) {
      const element = page.createElement(tag);
      element.textContent = text;
      list.append(element);
    }
  }
  page.body.append(heading, list);
  const name = [texts.fileName(), sent.receipt.reference].filter(Boolean).join('-');
  return new File([`<!doctype html>\n${page.documentElement.outerHTML}`], `${name}.html`, { type: 'text/html' });
}

/** Mail programs cut off longer addresses; the message itself is then left to the saved file. */
const longestAddress = 2000;

/**
 * An e-mail to oneself, in the resident's own mail program. The backend never mails the text: anyone could use it to
 * send a text of their own to a stranger, with the municipality as the sender.
 */
export function mailAddress(sent: Sent): string {
  const address = (rows: Row[]) => {
    const body = rows.map(({ label, value }) => `${label}:\n${value}`).join('\n\n');
    return `mailto:?subject=${encodeURIComponent(texts.copyTitle(sent.municipality))}&body=${encodeURIComponent(body)}`;
  };
  const rows = copyRows(sent);
  const whole = address(rows);
  if (whole.length <= longestAddress) return whole;
  return address(rows.map((row) => (row.value === sent.contact.message ? { ...row, value: texts.tooLongToMail() } : row)));
}
