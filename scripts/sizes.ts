/**
 * `npm run sizes`: what a resident downloads, worked out from the module graph that the build wrote. Fails over budget.
 *
 * First input: embed.js, the contact form's chunk, all that these import statically, and all that the embed itself
 * loads on the way (the configuration), unless `later` in size-budgets.json says why the first field does not wait for it.
 * `-- --files` lists the files of each row, `-- --modules` the source files in each chunk.
 * Whole form: every chunk that a resident who reads Dutch loads on the way from the first screen to the confirmation;
 * the row below it adds what comes only on demand (`onDemand`), and nothing is left out of that but what only a wrongly
 * configured page loads (`wrong`).
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import packageJson from '../package.json' with { type: 'json' };

interface Chunk {
  /** Source file that the chunk stands for; empty for a shared chunk. */
  facade: string;
  /** Source file → its characters in the chunk before minification. */
  modules: Record<string, number>;
  imports: string[];
  dynamicImports: string[];
}
export type Graph = Record<string, Chunk>;
interface Budgets {
  budgets: Record<string, number>;
  /** Source file → why the first field does not wait for it. */
  later: Record<string, string>;
  /** Source file → why only a page that is configured wrongly loads it. */
  wrong: Record<string, string>;
  /** Source file → what a resident must do before it is loaded. */
  onDemand: Record<string, string>;
  /** Source file → which page loads it, that has another widget than the contact form. */
  otherWidgets: Record<string, string>;
}

/** What only a page in another language than Dutch loads. */
const otherLanguage = /^src\/locale\/(runtime\.|names\.|generated\/|meanings\/)/;
/** A widget's own file: `src/x/x.ts` or `src/x/x.define.ts`. */
const widgetFile = /^src\/([^/]+)\/\1(\.define)?\.ts$/;

/** @returns the chunks that these lead to, themselves included. */
function reach(graph: Graph, from: string[], follow: (chunk: Chunk) => string[]): Set<string> {
  const seen = new Set<string>();
  const queue = [...from];
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    const chunk = graph[name];
    if (!chunk || seen.has(name)) continue;
    seen.add(name);
    queue.push(...follow(chunk));
  }
  return seen;
}

const stands = ({ facade, modules }: Chunk, pattern: RegExp): boolean =>
  pattern.test(facade) || Object.keys(modules).every((id) => pattern.test(id));

/** Lists of source files, as in size-budgets.json. */
export interface Lists {
  later?: string[];
  wrong?: string[];
  onDemand?: string[];
  otherWidgets?: string[];
}

/** @returns the chunks of each row of the table. @throws Error when the build holds no embed or no contact form. */
export function rows(
  graph: Graph,
  { later = [], wrong = [], onDemand = [], otherWidgets = [] }: Lists = {},
): Map<string, Set<string>> {
  /** In a group of the bundler a chunk stands for no single file; then its modules tell. */
  const isOf = (name: string, files: string[]): boolean => {
    const { facade = '', modules = {} } = graph[name] ?? {};
    return files.includes(facade) || (facade === '' && Object.keys(modules).some((id) => files.includes(id)));
  };
  const statics = (chunk: Chunk) => chunk.imports;
  const embed = reach(graph, ['embed.js'], statics);
  const onTheWay = [...embed].flatMap((name) => graph[name]?.dynamicImports ?? []);
  const widgets = new Map(
    Object.entries(graph).flatMap(([name, { facade, modules }]) => {
      // In a group of the bundler the chunk stands for no single file; its modules tell.
      const widget = [facade, ...Object.keys(modules)].map((id) => widgetFile.exec(id)?.[1]).find(Boolean);
      return widget ? [[widget, name] as const] : [];
    }),
  );
  const form = widgets.get('contact-form');
  if (!embed.size || !form) throw new Error('dist/graph.json names no embed.js or no contact form.');
  const isWidget = new Set(widgets.values());
  const foreign = (name: string) => {
    const chunk = graph[name];
    return !!chunk && stands(chunk, otherLanguage);
  };
  const waited = onTheWay.filter(
    (name) => !isWidget.has(name) && !foreign(name) && !isOf(name, [...later, ...wrong, ...onDemand, ...otherWidgets]),
  );
  const result = new Map([['first input', reach(graph, ['embed.js', form, ...waited], statics)]]);
  const anything =
    (own: string, without = wrong) =>
    (chunk: Chunk) =>
      // What is imported statically comes along always, even if it is another widget's chunk.
      [
        ...chunk.imports,
        ...chunk.dynamicImports.filter(
          (name) => (!isWidget.has(name) || name === own) && !foreign(name) && !isOf(name, without),
        ),
      ];
  const others = [...wrong, ...otherWidgets];
  result.set('whole form', reach(graph, ['embed.js', form], anything(form, [...others, ...onDemand])));
  result.set('whole form and all on demand', reach(graph, ['embed.js', form], anything(form, others)));
  result.set('embed.js with its imports', embed);
  // On top of what a page with the first screen of the contact form has loaded by then.
  const firstStep = reach(graph, ['embed.js', form, ...onTheWay.filter((name) => isOf(name, later))], statics);
  for (const [widget, name] of widgets) {
    if (name === form) continue;
    const further = (without: string[]) => (chunk: Chunk) =>
      [
        ...chunk.imports,
        ...(chunk === graph[name] || !firstStep.has(nameOf(chunk)) ? chunk.dynamicImports : []),
      ].filter((each) => !foreign(each) && !firstStep.has(each) && !isOf(each, without));
    const nameOf = (chunk: Chunk) => Object.keys(graph).find((each) => graph[each] === chunk) ?? '';
    result.set(`${widget}, on top of the form's first step`, reach(graph, [name], further([...wrong, ...onDemand])));
    result.set(`${widget} and all on demand`, reach(graph, [name], further(wrong)));
  }
  for (const [row, files] of languageRows(graph)) result.set(row, files);
  return result;
}

/** Per language all that the widgets say, and of that what a page with the contact form gets: the most that one widget says. */
function languageRows(graph: Graph): Map<string, Set<string>> {
  const result = new Map<string, Set<string>>();
  const add = (row: string, name: string) => result.set(row, new Set([...(result.get(row) ?? []), name]));
  for (const [name, { facade }] of Object.entries(graph)) {
    const [, locale, part = ''] = /^src\/locale\/generated\/([^/-]+)-(.+)\.ts$/.exec(facade) ?? [];
    if (!locale) continue;
    add(`language ${locale}, all widgets`, name);
    if (['shared', 'contact-form'].includes(part)) add(`language ${locale}, contact form`, name);
  }
  return new Map([...result].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The budget of a row; that of a language goes for each. */
const budgetOf = (row: string, budgets: Record<string, number>): number | undefined =>
  budgets[row] ?? budgets[row.replace(/^language \w+/, 'any language')];

interface Size {
  raw: number;
  gzip: number;
  brotli: number;
}

/** Bytes of these files together, each compressed by itself, as a server sends them. */
export function weigh(files: Iterable<string>): Size {
  const sum = { raw: 0, gzip: 0, brotli: 0 };
  for (const file of files) {
    const bytes = readFileSync(join(`dist/embed/${packageJson.version}`, file));
    sum.raw += bytes.length;
    sum.gzip += gzipSync(bytes, { level: 9 }).length;
    sum.brotli += brotliCompressSync(bytes).length;
  }
  return sum;
}

const sizesOf = (file: string): number[] => {
  const { raw, gzip, brotli } = weigh([file]);
  return [raw, gzip, brotli];
};

function main(): void {
  if (!existsSync('dist/graph.json')) throw new Error('There is no build yet: npm run build');
  const graph = JSON.parse(readFileSync('dist/graph.json', 'utf8')) as Graph;
  const { budgets, ...lists } = JSON.parse(readFileSync('scripts/size-budgets.json', 'utf8')) as Budgets;
  const { later, wrong, onDemand, otherWidgets } = lists;
  const all = rows(graph, {
    later: Object.keys(later),
    wrong: Object.keys(wrong),
    onDemand: Object.keys(onDemand),
    otherWidgets: Object.keys(otherWidgets),
  });
  // Not in the graph of scripts: what a page loads that has the look alone.
  if (existsSync(`dist/embed/${packageJson.version}/css/loket.css`))
    all.set('the look as classes, without scripts', new Set(['css/loket.css']));
  const over: string[] = [];
  const line = (...cells: (string | number)[]) =>
    console.log(
      String(cells[0]).padEnd(52) +
        cells
          .slice(1)
          .map((cell) => String(cell).padStart(9))
          .join(''),
    );
  line('bytes', 'raw', 'gzip', 'brotli', 'budget');
  for (const [name, files] of all) {
    const { raw, gzip, brotli } = weigh(files);
    const budget = budgetOf(name, budgets);
    line(name, raw, gzip, brotli, budget ?? '');
    if (budget !== undefined && brotli > budget) over.push(`${name} is ${brotli - budget} bytes over its budget`);
  }
  for (const name of Object.keys(budgets))
    if (!all.has(name) && !name.startsWith('any language')) over.push(`there is a budget for ${name}, but no such row`);
  if (process.argv.includes('--files')) {
    for (const [name, files] of all) {
      console.log(`\n${name}`);
      for (const file of files) line(`  ${file}`, ...sizesOf(file));
    }
  }
  if (process.argv.includes('--modules')) {
    console.log('\ncharacters of each source file before minification');
    for (const [name, { modules }] of Object.entries(graph)) {
      console.log(`\n${name}`);
      const heaviest = Object.entries(modules).sort(([, a], [, b]) => b - a);
      for (const [id, length] of heaviest) console.log(`${String(length).padStart(8)}  ${id}`);
    }
  }
  for (const problem of over) console.log(`✗ ${problem}`);
  if (over.length) process.exitCode = 1;
}

if (process.argv[1]?.endsWith('sizes.ts')) main();
