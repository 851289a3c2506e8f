import type { Outcome } from '../domain/outcome.js';
import type { UploadOptions } from './backend.js';
import { answerOf, within } from './http.js';
import { outcomeOf } from './http-outcome.js';
import { readId } from './read-answers.js';

/** RFC 6266 and 8187: `'`, `(`, `)` and `*` are no attr-char, yet encodeURIComponent leaves them. */
export function headersOf({ name, type }: File): Record<string, string> {
  const encoded = encodeURIComponent(name).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16)}`);
  return {
    'Content-Type': type || 'application/octet-stream',
    'Content-Disposition': `attachment; filename*=UTF-8''${encoded}`,
  };
}

/**
 * Sends a file and tells how far it is. XMLHttpRequest cannot refuse a redirect: an answer from another address than
 * was asked counts as unreadable, and `connect-src` of the page's policy is what keeps the file from going there.
 * @param timeout milliseconds without any progress: a large file on a slow line may take minutes.
 */
export async function upload(
  url: string,
  file: File,
  headers: Headers,
  timeout: number,
  { signal: outer, onProgress }: UploadOptions,
): Promise<Outcome<{ id: string }>> {
  const answer = await within(timeout, outer, (signal, alive) => {
    const request = new XMLHttpRequest();
    return new Promise((resolve, reject) => {
      request.onload = () => {
        const here = !request.responseURL || request.responseURL === url;
        // Asked by name, a header that the server does not show to this page would stand in the console as an error.
        const shown = request.getAllResponseHeaders();
        const header = (name: string) => new RegExp(`^${name}: (.*)`, 'im').exec(shown)?.[1] ?? null;
        resolve(answerOf(request.status, header, here ? request.responseText : ''));
      };
      request.onerror =
        request.onabort =
        signal.onabort =
          () => {
            reject(new Error());
            request.abort();
          };
      request.upload.onprogress = ({ loaded, total }) => {
        alive();
        onProgress?.(loaded / total || 0);
      };
      request.open('POST', url);
      headers.forEach((value, name) => request.setRequestHeader(name, value));
      if (signal.aborted) reject(new Error());
      else request.send(file);
    });
  });
  return outcomeOf(answer, readId);
}
