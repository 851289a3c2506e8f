/** What all mails share: days and moments in words, and links to the status page. */
import type { Config } from '../../../src/config/schema.js';

export type Language = 'nl' | 'en';

export interface MailText {
  language: Language;
  subject: string;
  text: string;
  html: string;
}

/** @param tag BCP 47; English for English, Dutch for everything else */
export const mailLanguage = (tag: string): Language => (/^en\b/i.test(tag) ? 'en' : 'nl');

const timeZone = 'Europe/Amsterdam';

const inWords = (date: Date, language: Language, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'nl', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...options,
  }).format(date);

/** `dinsdag 24 november 2026`, in the municipality's time zone. */
export const dayInWords = (date: Date, language: Language): string =>
  inWords(date, language, { year: 'numeric', timeZone });

/** The same of a date without time, `YYYY-MM-DD`. */
export const dateInWords = (date: string, language: Language): string =>
  inWords(new Date(date), language, { year: 'numeric', timeZone: 'UTC' });

export const timeInWords = (date: Date, language: Language): string =>
  new Intl.DateTimeFormat('nl', { hour: '2-digit', minute: '2-digit', timeZone })
    .format(date)
    .replace(':', language === 'en' ? ':' : '.');

/** `zondag 29 november, 14.05 uur`: for what is soon enough to go without its year. */
export const momentInWords = (date: Date, language: Language): string =>
  `${inWords(date, language, { timeZone })}, ${timeInWords(date, language)}${language === 'en' ? '' : ' uur'}`;

export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/**
 * Address of the status page, whole: a mail has no page of its own to start from.
 * @param base address by which residents reach this server
 */
export function statusPage({ status }: Config, base: string | undefined): string | undefined {
  if (!status) return undefined;
  if (/^https?:/i.test(status.url)) return status.url;
  return status.url.startsWith('/') && base ? new URL(status.url, base).href : undefined;
}

/**
 * With what the status tracker reads behind the `#`, where no server and no log sees it; it takes it out of the address bar.
 * @returns `undefined` when the page's address has a `#` of its own, so that it cannot be told
 */
export const statusLink = (page: string | undefined, told: Record<string, string>): string | undefined =>
  page && !page.includes('#') ? `${page}#loket-status:${new URLSearchParams(told).toString()}` : undefined;
