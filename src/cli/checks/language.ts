/** Texts that are harder than Dutch at level B1. The measure itself is in ../language. */
import type { Config } from '../../config/schema.js';
import { explainedWords } from '../language/explained.js';
import { judge } from '../language/judge.js';
import { judgeAll, measure } from '../language/measure.js';
import { words } from '../language/plain.js';
import { note, warn, type Remark } from './remark.js';
import { dutch, textsOf } from './texts-of.js';

/** Words that the configuration explains, and its names; in small letters. */
export function excusedIn({ glossary, municipality, topics }: Config): Set<string> {
  const products = (topics ?? []).flatMap(({ upl }) => (upl ? words(upl.name) : []));
  const names = [...words(municipality.name), ...products].map((word) => word.toLowerCase());
  return new Set([...explainedWords(glossary ?? []), ...names]);
}

export function language(config: Config): Remark[] {
  const excused = excusedIn(config);
  const texts = textsOf(config)
    .filter(({ name }) => !name)
    .map(dutch);
  const each = texts.flatMap(({ path, text }) =>
    judge(text, excused).map(({ kind, message, words }) => {
      const where = ['sentence', 'commas', 'passive'].includes(kind) ? ` — “${short(words)}”` : '';
      // Some words are long and everybody's; the writer knows.
      return (kind === 'long-word' ? note : warn)('language', path, `${message}${where}`);
    }),
  );
  const all = judgeAll(measure(texts.map(({ text }) => text)));
  return [...each, ...all.map((message) => warn('language', [], message))];
}

const short = (text: string): string => (text.length > 80 ? `${text.slice(0, 77).trimEnd()}…` : text);
