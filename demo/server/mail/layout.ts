/**
 * A mail from its parts, as text and as HTML that says the same. The HTML has no images and no colours of its own, so that
 * dark pages, high contrast and large letters of the reader's program stay as the reader set them.
 */
import { escapeHtml, type Language, type MailText } from './words.js';

export type MailPart =
  | { heading: string }
  /** Sentences; each on a line of its own. */
  | { lines: readonly string[] }
  /** What stands out. */
  | { strong: string }
  /** What the municipality wrote itself, in Dutch: plain text with its line breaks. */
  | { written: string }
  /** The words say where it goes. */
  | { words: string; url: string }
  | { items: readonly (readonly string[])[] };

export interface MailParts {
  language: Language;
  subject: string;
  /** The first line. */
  title: string;
  parts: readonly MailPart[];
}

function asText(part: MailPart): string {
  if ('heading' in part) return part.heading;
  if ('lines' in part) return part.lines.join('\n');
  if ('strong' in part) return part.strong;
  if ('written' in part) return part.written;
  // A phone number or an address stands in the words already.
  if ('url' in part) return /^https?:/i.test(part.url) ? `${part.words}:\n${part.url}` : part.words;
  return part.items.map((lines) => `- ${lines.join('\n  ')}`).join('\n');
}

const lined = (lines: readonly string[]): string => lines.map(escapeHtml).join('<br>');

function asHtml(part: MailPart, language: Language): string {
  if ('heading' in part)
    return `<h2 style="font-size:19px;line-height:1.3;margin:28px 0 8px">${escapeHtml(part.heading)}</h2>`;
  if ('lines' in part) return `<p style="margin:0 0 12px">${lined(part.lines)}</p>`;
  if ('strong' in part) return `<p style="margin:0 0 12px"><strong>${escapeHtml(part.strong)}</strong></p>`;
  if ('written' in part) {
    const lang = language === 'nl' ? '' : ' lang="nl"';
    return `<p${lang} dir="auto" style="margin:0 0 12px;padding-left:12px;border-left:4px solid">${lined(part.written.split('\n'))}</p>`;
  }
  // As high as a finger is wide (WCAG 2.5.8).
  if ('url' in part)
    return `<p style="margin:0 0 12px"><a href="${escapeHtml(part.url)}" style="display:inline-block;padding:8px 0">${escapeHtml(part.words)}</a></p>`;
  const items = part.items.map((lines) => `<li style="margin:0 0 12px">${lined(lines)}</li>`);
  return `<ul style="margin:0 0 12px;padding-left:20px">${items.join('')}</ul>`;
}

/** The look stands on each thing: many programs take a style sheet away. */
const body =
  'margin:0 auto;max-width:600px;padding:16px;font:16px/1.5 system-ui,Arial,sans-serif;overflow-wrap:anywhere';

export function layOut({ language, subject, title, parts }: MailParts): MailText {
  const html = [
    `<!doctype html>`,
    `<html lang="${language}"><head><meta charset="utf-8"><title>${escapeHtml(subject)}</title>`,
    `<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light dark">`,
    `<style>:root{color-scheme:light dark}</style></head>`,
    // Some programs keep only what is in the body, hence the language once more.
    `<body style="margin:0"><div lang="${language}" style="${body}">`,
    `<h1 style="font-size:22px;line-height:1.3;margin:0 0 16px">${escapeHtml(title)}</h1>`,
    ...parts.map((part) => asHtml(part, language)),
    `</div></body></html>`,
  ].join('\n');
  return { language, subject, text: `${[title, ...parts.map(asText)].join('\n\n')}\n`, html };
}
