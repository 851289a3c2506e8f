/** A configuration from a file or an address, read as people write it, with what is wrong said in words. */
import { readFile, stat } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ask, bytesOf, mayAsk, whyNot } from './fetching.js';
import { scan, type Fault } from './json-fault.js';

const most = 5_000_000;

/** What cannot be read at all. */
export class SourceError extends Error {}

/** A file or an address, as typed, as an address. */
export function hrefOf(typed: string): string {
  return /^https?:/i.test(typed) ? new URL(typed).href : pathToFileURL(resolve(typed)).href;
}

/** Addresses of files as paths from here, wherever they stand in a text. */
export const readable = (text: string): string =>
  text.replace(/file:\/\/[^\s,"')]+?(?=[.:,]?(?:[\s,"')]|$))/g, (href) => {
    const path = fileURLToPath(href);
    const near = relative('.', path);
    return near.startsWith('..') ? path : near;
  });

/** @throws SourceError that says why there is no text */
async function textOf(href: string): Promise<string> {
  const url = new URL(href);
  if (url.protocol === 'file:') {
    const path = fileURLToPath(url);
    const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
      throw new SourceError(error.code === 'ENOENT' ? 'there is no such file' : `cannot be read (${error.code})`);
    });
    if (!found.isFile()) throw new SourceError('is a folder: give the file in it');
    if (found.size > most) throw new SourceError(`is larger than ${most / 1_000_000} MB`);
    return readFile(path, 'utf8');
  }
  if (!mayAsk(url)) throw new SourceError('use an address that starts with https://');
  const answer = await ask(url, { headers: { accept: 'application/json, */*;q=0.1' } }).catch((error: unknown) => {
    throw new SourceError(whyNot(error));
  });
  if (!mayAsk(new URL(answer.url))) throw new SourceError(`leads to ${answer.url}, which is not https`);
  if (!answer.ok) {
    await answer.body?.cancel();
    throw new SourceError(
      answer.status === 404 ? 'is not there (404)' : `cannot be had: the server says ${answer.status}`,
    );
  }
  return bytesOf(answer, most).then(String, (error: Error) => {
    throw new SourceError(error.name === 'Error' ? error.message : whyNot(error));
  });
}

export interface Read {
  json: unknown;
  /** Keys that stand twice. */
  twice: Fault[];
}

/** @throws SourceError that says why there is no JSON */
export async function readJson(href: string): Promise<Read> {
  const text = (await textOf(href)).replace(/^\uFEFF/, '');
  if (/^\s*</.test(text))
    throw new SourceError(
      'is a web page, no JSON: give the address of the configuration itself (or is it behind a login?)',
    );
  if (!text.trim()) throw new SourceError('is empty');
  const { fault, twice } = scan(text);
  if (fault) throw new SourceError(`is no JSON: line ${fault.line}, column ${fault.column}: ${fault.message}`);
  return { json: JSON.parse(text) as unknown, twice };
}
