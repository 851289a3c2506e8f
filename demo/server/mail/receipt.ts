/**
 * The receipt by e-mail (Awb 2:13 and on, Wmebv): that it arrived, when, under which number, and by when one hears.
 * It never holds what was typed, no name and no text: anyone can fill in anyone's address, and this service must not carry
 * a stranger's words to them under the municipality's name. So its topic comes from the configuration, not from the message.
 */
import type { Config } from '../../../src/config/schema.js';
import type { CheckedContact } from '../../../src/backend/wire-requests.js';
import { formatReference } from '../../../src/domain/reference.js';
import { inLanguage } from '../config/municipality.js';
import { texts } from './texts.js';
import {
  dateInWords,
  dayInWords,
  escapeHtml,
  mailLanguage,
  statusLink,
  statusPage,
  timeInWords,
  type MailText,
} from './words.js';

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

export function receiptMail(facts: ReceiptFacts, config: Config, base?: string): MailText {
  const { contact } = facts;
  const language = mailLanguage(contact.language);
  const t = texts[language];
  const number = formatReference(facts.reference);
  const received = new Date(facts.receivedAt);
  const topic = config.topics?.find(({ id }) => id === contact.topic?.id);
  const day = (date: string) => dateInWords(date, language);
  const page = statusPage(config, base);
  const link = statusLink(page, { nr: facts.reference, code: facts.accessCode }) ?? page;
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
  const p = (text: string) => `<p>${escapeHtml(text).replace(/\n/g, '<br>')}</p>`;
  const table = rows.map(
    ([name, value]) => `<tr><th scope="row" align="left">${escapeHtml(name)}</th><td>${escapeHtml(value)}</td></tr>`,
  );
  const html = [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escapeHtml(t.subject(number))}</title></head><body>`,
    p(t.hello) + p(t.intro),
    `<table cellpadding="4">${table.join('')}</table>`,
    p(`${t.keep}\n${what.join('\n')}`),
    link ? `<p><a href="${escapeHtml(link)}">${escapeHtml(t.follow)}</a></p>` : '',
    p([...help, t.notYou].join('\n')) + p(greeting),
    '</body></html>',
  ].join('\n');
  return { language, subject: t.subject(number), text: `${plain}\n`, html };
}
