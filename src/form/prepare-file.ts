import type { IssueCode } from '../domain/issue.js';
import { cleanText } from '../domain/text.js';
import { sniff } from './file-type.js';
import { preparePhoto } from './photo.js';

const maxNameLength = 255;

/** A name as it can be shown and kept: no path, no control or bidi characters, not too long, with its ending. */
export function cleanName(name: string): string {
  const last = name.slice(-2_000).replace(/^.*[\\/]/s, '');
  // In a name the order of the letters must be what it seems: "photo[RLO]gpj.exe" (UTS #55).
  const clean = cleanText(last).replace(/[\u202a-\u202e\u2066-\u2069]/g, '') || 'bestand';
  const [ending = ''] = /\.\w{1,5}$/.exec(clean) ?? [];
  return clean.length > maxNameLength ? clean.slice(0, maxNameLength - ending.length) + ending : clean;
}

/**
 * Checks a file before it is sent; photos are drawn anew first (see `preparePhoto`). What it is its bytes tell; of what
 * they cannot tell (a text, a document) the system is believed, and the backend has the last word.
 * @param limits bytes and MIME types that the backend takes, held against what will be sent.
 * @returns the file as it is sent, or what is wrong with it; `file-unsent` when it cannot be read (a folder, a file that is gone).
 */
export async function prepareFile(
  original: File,
  { maxSize, types }: { maxSize: number; types: readonly string[] },
): Promise<File | IssueCode> {
  if (!original.size) return 'file-empty';
  let head: Uint8Array;
  try {
    head = new Uint8Array(await original.slice(0, 12).arrayBuffer());
  } catch {
    return 'file-unsent';
  }
  const type = sniff(head) ?? (/^image\/|\/pdf$/.test(original.type) ? '' : original.type);
  // The bytes stay on disk: a file of a file is a reference.
  let file: File | IssueCode = new File([original], cleanName(original.name), { type });
  if (type.startsWith('image/')) file = await preparePhoto(file);
  if (typeof file === 'string') return file;
  return !types.includes(file.type) ? 'file-type' : file.size > maxSize ? 'file-too-big' : file;
}
