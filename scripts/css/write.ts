import { copyFileSync, cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { transform } from 'esbuild';
import { format } from 'prettier';
import { classSheets } from './sheets.js';
import { tokenCss, tokenJson } from './tokens.js';

/** The licence goes along with a file that is copied alone. */
const banner = (version: string): string => `/*! Loket ${version} | EUPL-1.2 */\n`;

/** @returns the files of the look without scripts, by name */
export async function cssFiles(version: string): Promise<Map<string, string>> {
  const files = new Map([
    ['tokens.json', await format(JSON.stringify(tokenJson()), { parser: 'json' })],
    ['tokens.css', banner(version) + tokenCss()],
  ]);
  for (const [name, css] of Object.entries(classSheets())) {
    const { code } = await transform(css, { loader: 'css', minify: true, target: 'es2022' });
    files.set(`${name}.css`, banner(version) + code);
  }
  return files;
}

/** Writes them to dist/css, and beside the scripts of this version where these are, for who serves that folder. */
export async function writeCss(version: string): Promise<void> {
  rmSync('dist/css', { recursive: true, force: true });
  mkdirSync('dist/css', { recursive: true });
  for (const [name, text] of await cssFiles(version)) writeFileSync(`dist/css/${name}`, text);
  copyFileSync('LICENSE', 'dist/css/LICENSE');
  const embed = `dist/embed/${version}`;
  if (existsSync(embed)) cpSync('dist/css', `${embed}/css`, { recursive: true });
}
