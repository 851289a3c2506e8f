/**
 * The receipt by e-mail (Awb 2:13 and on, Wmebv): that it arrived, when, under which number, and by when one hears.
 * It never holds what was typed, no name and no text: anyone can fill in anyone's address, and this service must not carry
 * a stranger's words to them under the municipality's name. So its topic comes from the configuration, not from the message.
 */
import type { Config } from '../../../src/config/schema.js';
import type { CheckedContact } from '../../../src/backend/wire-requests.js';
import { formatReference } from '../../../src/domain/reference.js';
import { inLanguage } from '../config/municipality.js';
import { texts, type Language } from './texts.js';

export interface ReceiptFacts {
  reference: string;
  /** ISO 8601. */
  receivedAt: string;
  firstReactionBy?: string;
  solvedBy?: string;
  /** With the number it opens the status, and nothing else. */
  accessCode: string;
  contact: CheckedContact;
}

export interface MailText {
  language: Language;
  subject: string;
  text: string;
  html: string;
}

const timeZone = 'Europe/Amsterdam';

/** `dinsdag 24 november 2026`. */
const dayInWords = (date: Date, language: Language, zone = timeZone): string =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'nl', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: zone,
  }).format(date);

const timeInWords = (date: Date, language: Language): string =>
  new Intl.DateTimeFormat('nl', { hour: '2-digit', minute: '2-digit', timeZone })
    .format(date)
    .replace(':', language === 'en' ? ':' : '.');

const escape = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** The link of the status page, whole: a mail has no page of its own to start from. */
const statusLink = ({ status }: Config, publicUrl: string | undefined): string | undefined => {
  if (!status) return undefined;
  if (/^https?:/i.test(status.url)) return status.url;
  return status.url.startsWith('/') && publicUrl ? new URL(status.url, publicUrl).href : undefined;
};

/**
 * With number and code behind the `#`, where no server and no log sees them; the status tracker fills them in and takes them
 * out of the address bar.
 */
const filledIn = (link: string, { reference, accessCode }: ReceiptFacts): string =>
  link.includes('#') ? link : `${link}#loket-status:nr=${reference}&code=${accessCode}`;

export function receiptMail(facts: ReceiptFacts, config: Config, publicUrl?: string): MailText {
  const { contact } = facts;
  const language: Language = /^en\b/i.test(contact.language) ? 'en' : 'nl';
  const t = texts[language];
  const number = formatReference(facts.reference);
  const received = new Date(facts.receivedAt);
  const topic = config.topics?.find(({ id }) => id === contact.topic?.id);
  const day = (date: string) => dayInWords(new Date(date), language, 'UTC');
  const page = statusLink(config, publicUrl);
  const link = page && filledIn(page, facts);
  const phone = config.channels?.phone?.number;
  const rows: [string, string][] = [
    [t.number, number],
    [t.code, facts.accessCode],
    [t.received, t.at(dayInWords(received, language), timeInWords(received, language))],
    [t.kind, t.kinds[contact.type]],
    ...(topic ? [[t.topic, inLanguage(topic.name, language)] satisfies [string, string]] : []),
  ];
  const what = [
    ...(facts.firstReactionBy && contact.answerBy !== 'none' ? [t.reaction(day(facts.firstReactionBy))] : []),
    ...(facts.solvedBy && contact.answerBy !== 'none' ? [t.solution(day(facts.solvedBy))] : []),
    t.later,
  ];
  const help = phone ? [t.call(phone)] : [];
  const greeting = t.greeting(config.municipality.name);
  const plain = [
    t.hello,
    t.intro,
    rows.map(([name, value]) => `${name}: ${value}`).join('\n'),
    `${t.keep}\n${what.join('\n')}`,
    ...(link ? [`${t.follow}\n${link}`] : []),
    [...help, t.notYou].join('\n'),
    greeting,
  ].join('\n\n');
  const p = (text: string) => `<p>${escape(text).replace(/\n/g, '<br>')}</p>`;
  const table = rows.map(
    ([name, value]) => `<tr><th scope="row" align="left">${escape(name)}</th><td>${escape(value)}</td></tr>`,
  );
  const html = [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escape(t.subject(number))}</title></head><body>`,
    p(t.hello) + p(t.intro),
    `<table cellpadding="4">${table.join('')}</table>`,
    p(`${t.keep}\n${what.join('\n')}`),
    link ? `<p><a href="${escape(link)}">${escape(t.follow)}</a></p>` : '',
    p([...help, t.notYou].join('\n')) + p(greeting),
    '</body></html>',
  ].join('\n');
  return { language, subject: t.subject(number), text: `${plain}\n`, html };
}
