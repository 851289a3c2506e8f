/** Whether what is said still holds together: every criterion has its entries, and every test that is named is there. */
import { existsSync } from 'node:fs';
import scripts from '../../package.json' with { type: 'json' };
import { criteria } from './criteria.js';
import { storiesIn, titlesIn } from './titles.js';
import { widgets, type Claims, type Proof } from './types.js';

const known = new Map<string, string[]>();
const titles = (file: string): string[] => {
  const found = known.get(file) ?? titlesIn(file);
  known.set(file, found);
  return found;
};

/** A part of a title as it is run, in which `*` stands for anything. */
export const patternOf = (title: string): RegExp =>
  new RegExp(
    title
      .split('*')
      .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('.*'),
  );

/** @returns what is wrong with a proof, if anything */
export function faultOf({ file, title }: Proof): string | undefined {
  if (file.startsWith('npm run '))
    return file.slice(8) in scripts.scripts ? undefined : `there is no command "${file}"`;
  if (!existsSync(file)) return `there is no file ${file}`;
  if (file.endsWith('.stories.ts')) return storiesIn(file).length ? undefined : `${file} holds no story`;
  const pattern = patternOf(title);
  return titles(file).some((one) => pattern.test(one)) ? undefined : `${file} has no test "${title}"`;
}

/** @returns what is wrong, one line each; none when all is well */
export function faults(claims: Claims): string[] {
  const found: string[] = [];
  for (const { id } of criteria)
    for (const widget of widgets) {
      const claim = claims[id]?.[widget];
      const say = (what: string) => void found.push(`${id}, ${widget}: ${what}`);
      if (!claim) {
        say('nothing is said of it');
        continue;
      }
      if (claim.support === 'supports' && !claim.tests.length) say('"supports" without a test');
      for (const proof of claim.tests ?? []) {
        const fault = faultOf(proof);
        if (fault) say(fault);
      }
    }
  for (const id of Object.keys(claims))
    if (!criteria.some((criterion) => criterion.id === id)) found.push(`${id}: no such criterion in the table`);
  return [...new Set(found)];
}
