/** What stands in code fences in the documentation. */
import { readdirSync, readFileSync } from 'node:fs';

export interface Snippet {
  /** `docs/editors.md:14`. */
  place: string;
  language: string;
  code: string;
}

export const documents = [
  'README.md',
  'demo/cms/README.md',
  ...readdirSync('docs')
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`),
];

/** @throws Error when a fence is not closed */
export function snippets(file: string): Snippet[] {
  const found: Snippet[] = [];
  let open: { language: string; start: number; code: string[] } | undefined;
  for (const [index, line] of readFileSync(file, 'utf8').split('\n').entries()) {
    const fence = /^```(\S*)/.exec(line);
    if (!fence) open?.code.push(line);
    else if (open) {
      found.push({ place: `${file}:${open.start}`, language: open.language, code: open.code.join('\n') });
      open = undefined;
    } else open = { language: fence[1]!, start: index + 1, code: [] };
  }
  if (open) throw new Error(`${file}:${open.start}: a code fence that is not closed`);
  return found;
}

export const all: readonly Snippet[] = documents.flatMap(snippets);
export const inLanguage = (...languages: string[]): Snippet[] =>
  all.filter(({ language }) => languages.includes(language));
