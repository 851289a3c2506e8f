/**
 * `npm run evidence`: writes `dist/evidence/loket-<version>.json`, and the pages and the schema in `docs/`, from the table in
 * `scripts/evidence/`. `-- --results` tells what the last runs of the tests saw; `-- --check` writes nothing, and fails when a
 * test that is named is gone, a criterion lacks a widget, or a page is stale.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import * as z from 'zod';
import packageJson from '../package.json' with { type: 'json' };
import { faults } from './evidence/check.js';
import { claims } from './evidence/claims.js';
import { kept } from './evidence/kept.js';
import { dutchPage } from './evidence/page-nl.js';
import { englishPage } from './evidence/page-en.js';
import { report } from './evidence/report.js';
import { evidenceSchema } from './evidence/schema.js';

const { version } = packageJson;
const isCheck = process.argv.includes('--check');

const read = (file: string): string => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
};

async function pages(): Promise<Record<string, string>> {
  const schema = { title: 'Evidence of accessibility of Loket', ...z.toJSONSchema(evidenceSchema) };
  const texts = {
    'docs/accessibility.md': englishPage(claims),
    'docs/toegankelijkheid.md': dutchPage(version, claims),
    'docs/evidence.schema.json': JSON.stringify(schema),
  };
  const pretty = Object.entries(texts).map(async ([file, text]) => {
    return [file, await format(text, { ...(await resolveConfig(file)), filepath: file })] as const;
  });
  return Object.fromEntries(await Promise.all(pretty));
}

function writeReport(): void {
  const runs = process.argv.includes('--results') ? kept() : [];
  const file = `dist/evidence/loket-${version}.json`;
  const evidence = report(version, claims, runs, new Date().toISOString());
  mkdirSync('dist/evidence', { recursive: true });
  writeFileSync(file, `${JSON.stringify(evidenceSchema.parse(evidence), null, 2)}\n`);
  const counts = new Map<string, number>();
  for (const { result } of evidence.assertions) counts.set(result.outcome, (counts.get(result.outcome) ?? 0) + 1);
  console.log(`${file}: ${[...counts].map(([outcome, count]) => `${count} ${outcome}`).join(', ')}`);
}

const found = faults(claims);
const written = found.length ? {} : await pages();
for (const [file, text] of Object.entries(written)) {
  if (read(file) === text) continue;
  if (isCheck) found.push(`${file} is stale: npm run evidence`);
  else writeFileSync(file, text);
}
for (const fault of found) console.error(fault);
if (found.length) process.exitCode = 1;
else if (!isCheck) writeReport();
