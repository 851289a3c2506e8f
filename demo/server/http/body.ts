/** Reading what comes in, never more than is allowed and never for longer than a slow line needs. */
import type { Ctx } from '../deps.js';
import { fail, type Problem } from './problems.js';

export interface BodyOptions {
  /** Bytes. */
  max: number;
  /** Seconds in which all of it must be there. */
  seconds: number;
  tooBig?: Partial<Problem>;
}

/**
 * The body, byte for byte. It stops at the first byte too many.
 * @throws {ProblemError} 413 when it is too big, 408 when it does not come, 400 when it breaks off
 */
export async function readBody(c: Ctx, { max, seconds, tooBig = {} }: BodyOptions): Promise<Buffer> {
  const tooLarge = () => fail(413, 'too-large', `The body is bigger than ${max} bytes.`, tooBig);
  if (Number(c.req.header('Content-Length') ?? 0) > max) tooLarge();
  const reader = c.req.raw.body?.getReader();
  if (!reader) return Buffer.alloc(0);
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    void reader.cancel().catch(() => {});
  }, seconds * 1000);
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read().catch(() => fail(400, 'broken-off', 'The body broke off.'));
      if (done) break;
      size += value.byteLength;
      if (size > max) {
        await reader.cancel().catch(() => {});
        tooLarge();
      }
      parts.push(value);
    }
  } finally {
    clearTimeout(timer);
  }
  // A cancelled stream ends as a whole one does; half a file must not pass for a file.
  if (late) fail(408, 'too-slow', 'The body did not arrive in time.');
  return Buffer.concat(parts);
}

/** The type without parameters, in lower case. */
export const mediaType = (c: Ctx): string => (c.req.header('Content-Type') ?? '').split(';')[0]!.trim().toLowerCase();

/**
 * A JSON body. Only `application/json`: a browser then always asks by a preflight, so CORS cannot be passed by (OWASP ASVS 3.5.2).
 * @throws {ProblemError} 415, 413, 408, or 400 when it is no JSON object
 */
export async function readJson(c: Ctx, max: number): Promise<Record<string, unknown>> {
  if (mediaType(c) !== 'application/json') fail(415, 'not-json', 'Send JSON, with Content-Type: application/json.');
  const bytes = await readBody(c, { max, seconds: 30 });
  try {
    // Takes a byte order mark away, and makes U+FFFD of what is no UTF-8.
    const body: unknown = JSON.parse(new TextDecoder().decode(bytes));
    if (typeof body === 'object' && body !== null && !Array.isArray(body)) return body as Record<string, unknown>;
  } catch {
    // Told below, in the same words.
  }
  return fail(400, 'no-json', 'The body is not a JSON object.');
}
