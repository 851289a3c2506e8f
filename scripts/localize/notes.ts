/** What stands with each text for who translates it: where it is used, and what for. */
import type { Message } from './messages.js';
import { wantedForms } from './plural-forms.js';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** `few, many` */
const formsNote = (locale: string): string => {
  const forms = wantedForms(locale);
  return forms.length
    ? ` For other numbers, behind the text: |${forms.map((form) => `${form}|… # …`).join('|')} (# is the number).`
    : '';
};

/**
 * @param xliff a file of one language, as lit-localize writes it
 * @returns the same with a note from us with every text, instead of the notes that we gave before
 */
export function addNotes(xliff: string, messages: readonly Message[]): string {
  const locale = /target-language="([^"]+)"/.exec(xliff)?.[1] ?? '';
  return xliff.replace(
    /(<trans-unit id="(\w+)"[^>]*>)([^]*?)\n?<\/trans-unit>/g,
    (_, open: string, id: string, inside: string) => {
      const same = messages.filter((message) => message.id === id);
      const notes = [...new Set(same.map(({ note }) => note))].join(' / ');
      const forms = same.some(({ isPlural }) => isPlural) ? formsNote(locale) : '';
      const rest = inside.replace(/\s*<note from="loket">[^]*?<\/note>/g, '').trimEnd();
      return `${open}${rest}\n  <note from="loket">${escaped(`${notes}.${forms}`)}</note>\n</trans-unit>`;
    },
  );
}
