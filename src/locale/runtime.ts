/** The part of the localization that only a page in another language than Dutch loads. */
import { configureLocalization } from '@lit/localize/init/runtime.js';
import { html } from 'lit';
import { files, keyLength } from './generated/files.js';
import { takeNames } from './intl.js';
import { locales, sourceLocale } from './locales.js';

/** What is there of a language: its texts by their keys, and the parts of the library that they are of. */
interface Texts {
  texts: Map<string, string>;
  parts: Map<string, Promise<void>>;
}
const loaded = new Map<string, Texts>();

const { setLocale: use } = configureLocalization({
  sourceLocale,
  targetLocales: locales.filter((locale) => locale !== sourceLocale),
  loadLocale: (locale) => Promise.resolve({ templates: templatesOf(loaded.get(locale)!.texts) }) as never,
});

/** A text with places for values, as lit-localize has it in a file of its own: each place holds the number of its value. */
function template(id: string, text: string): unknown {
  const [first = '', ...rest] = text.split(/\{(\d)\}/);
  if (!rest.length) return text;
  const strings = [first, ...rest.filter((_, n) => n % 2)];
  const values = rest.filter((_, n) => n % 2 === 0).map(Number);
  if (id.startsWith('s')) return { strTag: true, strings, values };
  return html(Object.assign(strings, { raw: strings }), ...values);
}

/** Texts by their ids, of which only the end is in the files. Each is made once: by that Lit knows it again. */
function templatesOf(texts: Map<string, string>): Record<string, unknown> {
  const made: Record<string, unknown> = {};
  return new Proxy(made, {
    get(_, id: string) {
      const text = texts.get(id.slice(-keyLength));
      return text === undefined ? undefined : (made[id] ??= template(id, text));
    },
  });
}

let wanted: string | undefined;

async function loadPart(load: () => Promise<{ default: string }>, texts: Map<string, string>): Promise<void> {
  for (const line of (await load()).default.split('\n')) texts.set(line.slice(0, keyLength), line.slice(keyLength));
}

/** What these widgets say, and what all say. A widget under a name that we did not give it may be any. */
function partsFor(widgets: Iterable<Element>, known: readonly string[]): readonly string[] {
  // Not by Array.from: Prototype 1.7 has one of its own.
  const names = [...widgets].map(({ localName }) => localName.replace('loket-', ''));
  return names.every((name) => known.includes(name)) ? ['shared', ...names] : known;
}

/** The file of a part, once; after a failure again. */
function part({ texts, parts }: Texts, name: string, load: () => Promise<{ default: string }>): Promise<void> {
  const loading = parts.get(name) ?? loadPart(load, texts);
  parts.set(name, loading);
  return loading.catch((error: unknown) => {
    parts.delete(name);
    throw error;
  });
}

/**
 * Speaks another language from then on, unless yet another one was asked for meanwhile.
 * @param widgets those that have something to say
 * @returns once the texts are there; rejects when they cannot be had, and the next call tries again
 */
export async function setLocale(locale: string, widgets: Iterable<Element>): Promise<void> {
  wanted = locale;
  const own = files[locale];
  if (own) {
    const there: Texts = loaded.get(locale) ?? { texts: new Map(), parts: new Map() };
    loaded.set(locale, there);
    await Promise.all(partsFor(widgets, Object.keys(own)).map((name) => part(there, name, own[name]!)));
  }
  // Without them they are Dutch.
  const names = /^(fy|pap|ti)$/.test(locale)
    ? (await import('./names.js').catch(() => undefined))?.namesOf(locale)
    : {};
  if (wanted !== locale) return;
  takeNames(names ?? {});
  await use(locale);
}
