/**
 * `npm run upl -- upl-actueel.csv 2026-11`: the names and addresses of the Uniforme Productnamenlijst for `loket check`, out
 * of the CSV that standaarden.overheid.nl publishes (https://standaarden.overheid.nl/owms/oquery/UPL-actueel.csv). The
 * list has no date of its own: say when you fetched it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

const [file, date] = process.argv.slice(2);
if (!file || !/^\d{4}-\d{2}(-\d{2})?$/.test(date ?? '')) {
  console.error('Use: npm run upl -- upl-actueel.csv 2026-11');
  process.exit(2);
}

const base = 'http://standaarden.overheid.nl/owms/terms/';
const target = 'src/cli/generated/upl.ts';

/** Name and address are the first two columns; neither holds a comma, and a quoted name would show as one. */
const products = new Map<string, string>();
for (const line of readFileSync(file, 'utf8')
  .replace(/^\uFEFF/, '')
  .split(/\r?\n/)
  .slice(1)) {
  const [name = '', uri = ''] = line.split(',');
  if (!name || name === 'UPL-naam nog niet beschikbaar') continue;
  if (!uri.startsWith(base) || /["`\\$\t]/.test(name + uri)) throw new Error(`Cannot read: ${line}`);
  const known = products.get(name);
  if (known !== undefined && known !== uri) throw new Error(`${name} has two addresses`);
  products.set(name, uri);
}

/** The end of most addresses is the name itself. */
const lines = [...products].map(([name, uri]) => {
  const end = uri.slice(base.length);
  return end === name.replaceAll(' ', '_') ? name : `${name}\t${end}`;
});
const source = `/**
 * Uniforme Productnamenlijst (UPL): the names of products and services of the Dutch government.
 * Source: standaarden.overheid.nl, fetched ${date}. Made by \`npm run upl\`. Do not edit.
 */
export const uplDate = '${date}';

/** What every address starts with. */
export const uplBase = '${base}';

/** One product a line; after a tab the end of its address, where that is not the name with _ for each space. */
export const uplLines = \`
${lines.join('\n')}
\`;
`;
const options = await resolveConfig(target);
writeFileSync(target, await format(source, { ...options, filepath: target }));
console.log(`${products.size} products in ${target}`);
