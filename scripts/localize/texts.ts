/**
 * The files with texts that a browser loads: per language and per part of the library, so that a page gets no more than
 * what its widgets say. Made from the XLIFF files by way of lit-localize, which checks the placeholders.
 */
import type { Message } from './messages.js';

/** Parts into which a language is cut; what more than one needs is in `shared`. */
export const parts = ['shared', 'contact-form', 'channel-chooser', 'status-tracker', 'help-panel'] as const;
export type Part = (typeof parts)[number];

/** Digits of the key that a text has in a file: the end of the id that lit-localize gives it. */
export const keyLength = 5;
const keyOf = (id: string): string => id.slice(-keyLength);

/** What lit-localize makes of a text: as it is, or with places for values. */
export type Template = string | { strings: readonly string[]; values: readonly unknown[] };

const first = <T>(list: readonly T[]): T => list[0]!;

/** Between these a value keeps the direction that it has by itself: FIRST STRONG ISOLATE, POP DIRECTIONAL ISOLATE. */
const isolated = (place: string): string => `\u2068${place}\u2069`;

/** `Uw nummer is {0}.`; in a plural `{0} other|few|{0} few`, for which the translation says `#`. */
function textOf(template: Template, id: string, isPlural: boolean, isRightToLeft: boolean): string {
  const place = (value: unknown): string => {
    const text = `{${String(value)}}`;
    // In HTML the element around it does that, and it may be in an attribute.
    return isRightToLeft && id.startsWith('s') ? isolated(text) : text;
  };
  const text =
    typeof template === 'string'
      ? template
      : template.strings.map((words, n) => (n ? place(template.values[n - 1]) : '') + words).join('');
  return isPlural ? text.replaceAll('#', place(0)) : text;
}

/** The part in which a text is: that of the folder that says it, or what more than one share. */
function partOf(messages: readonly Message[]): Part {
  const folders = new Set(messages.map(({ file }) => file.split('/')[1]!));
  const folder = folders.size === 1 ? first([...folders]) : '';
  return parts.find((part) => part === folder) ?? 'shared';
}

/**
 * @param messages every text of the source; the same text may be there more than once
 * @param templates by id
 * @returns what each part says: lines of a key and a text
 * @throws Error where two texts have the same key
 */
export function cutUp(
  messages: readonly Message[],
  templates: Readonly<Record<string, Template>>,
  isRightToLeft: boolean,
): Map<Part, string> {
  const byId = new Map<string, Message[]>();
  for (const message of messages) byId.set(message.id, [...(byId.get(message.id) ?? []), message]);
  const lines = new Map<Part, string[]>(parts.map((part) => [part, []]));
  const seen = new Map<string, string>();
  for (const [id, same] of [...byId].sort(([a], [b]) => (keyOf(a) < keyOf(b) ? -1 : 1))) {
    const key = keyOf(id);
    if (seen.has(key))
      throw new Error(`The texts "${seen.get(key)}" and "${first(same).source}" have one key: raise keyLength by one.`);
    seen.set(key, first(same).source);
    const text = textOf(
      templates[id]!,
      id,
      same.some(({ isPlural }) => isPlural),
      isRightToLeft,
    );
    if (text.includes('\n')) throw new Error(`A text may hold no line break: "${text}"`);
    lines.get(partOf(same))!.push(key + text);
  }
  return new Map([...lines].map(([part, all]) => [part, all.join('\n')]));
}
