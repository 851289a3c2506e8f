/** The name of a file on its way in and out (RFC 6266, RFC 8187). */
import { limits } from '../../../src/backend/wire-limits.js';
import { cleanText } from '../../../src/domain/text.js';

const decoded = (text: string): string | undefined => {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
};

/** The name alone, without folders, controls and dots in front; `bestand` when nothing is left. */
export function safeFileName(name: string): string {
  const last = cleanText(name).split(/[/\\]/).at(-1) ?? '';
  const clean = last.replace(/[<>:"|?*]/g, '_').replace(/^[.\s]+/, '');
  return [...clean.slice(0, 2 * limits.fileName)].slice(0, limits.fileName).join('') || 'bestand';
}

/** From a header `Content-Disposition`: `filename*` goes before `filename` (RFC 6266 section 4.3). */
export function nameFrom(header: string | undefined): string {
  const text = (header ?? '').slice(0, 4000);
  const extended = /(?:^|;)\s*filename\*\s*=\s*utf-8'[^';]*'([^;\s]+)/i.exec(text)?.[1];
  const plain = /(?:^|;)\s*filename\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;\s]+))/i.exec(text);
  return safeFileName((extended && decoded(extended)) ?? plain?.[1]?.replace(/\\(.)/g, '$1') ?? plain?.[2] ?? '');
}

/** The header with which a browser saves a file and never shows it in place. */
export function dispositionOf(name: string): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/g, '_');
  const extended = encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return `attachment; filename="${plain}"; filename*=UTF-8''${extended}`;
}
