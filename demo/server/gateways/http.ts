/**
 * Calls to other systems of the municipality: JSON alone, no redirects, never more bytes or time than is allowed, and never
 * an address that the other side made up. What goes wrong is told by a code that holds nothing of anybody.
 */

/** Bytes; a page of a hundred rows of the largest kind stays well below it. */
const mostBytes = 1_000_000;

/** `slow`: out of time. `outside`: it named an address that is not its own. `unexpected`: JSON, but not what was agreed. */
export type Fault = 'unreachable' | 'slow' | 'too-big' | 'no-json' | 'outside' | 'unexpected' | 'refused';

/** The other system does not do what it should. The message is a code; it may be logged. */
export class GatewayError extends Error {
  override name = 'GatewayError';
  /**
   * @param status of the answer, when there was one
   * @param retryAfter seconds that the other side asks to wait
   */
  constructor(
    readonly fault: Fault,
    readonly status?: number,
    readonly retryAfter?: number,
  ) {
    super(status ? `${fault} ${status}` : fault);
  }
}

export interface Call {
  url: URL;
  headers: Record<string, string>;
  /** Makes it a POST. */
  body?: unknown;
  /** Ends the call, with its body. */
  signal: AbortSignal;
}

export interface Answered {
  status: number;
  /** `undefined` for an error without JSON. */
  json: unknown;
  /** Seconds. */
  retryAfter?: number;
}

async function readText(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true as const, value: undefined };
    if (done) return new TextDecoder().decode(Buffer.concat(parts));
    size += value.byteLength;
    if (size > mostBytes) {
      await reader?.cancel().catch(() => {});
      throw new GatewayError('too-big', response.status);
    }
    parts.push(value);
  }
}

/** Seconds of a header Retry-After; a date there is as good as none, since nobody sends one. */
const secondsOf = (header: string | null): { retryAfter?: number } =>
  header && /^\d{1,6}$/.test(header) ? { retryAfter: Number(header) } : {};

/**
 * @returns whatever the other side answered, also when that is an error
 * @throws {GatewayError} when nothing that can be read came in time
 */
export async function callJson({ url, headers, body, signal }: Call): Promise<Answered> {
  let status: number | undefined;
  try {
    const response = await fetch(url, {
      method: body === undefined ? 'GET' : 'POST',
      headers: {
        Accept: 'application/json',
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      // A redirect could lead to a machine that only this one can reach (SSRF, OWASP ASVS 15.3.2).
      redirect: 'error',
      signal,
    });
    status = response.status;
    const text = await readText(response);
    const after = secondsOf(response.headers.get('Retry-After'));
    try {
      return { status, json: JSON.parse(text) as unknown, ...after };
    } catch {
      if (response.ok) throw new GatewayError('no-json', status);
      return { status, json: undefined, ...after };
    }
  } catch (error) {
    if (error instanceof GatewayError) throw error;
    throw new GatewayError(signal.aborted ? 'slow' : 'unreachable', status);
  }
}

/** An address with a slash at the end, so that names can be put behind it. */
export const withSlash = (url: string): string => (url.endsWith('/') ? url : `${url}/`);

/**
 * An address that another system named, when it is one of its own: below `base`, a resource and a UUID and nothing else.
 * @param base with a slash at the end
 * @returns `undefined` for any other, so that no answer can send this server elsewhere
 */
export function own(base: string, resource: string, named: unknown): URL | undefined {
  if (typeof named !== 'string' || named.length > 1000 || !URL.canParse(named)) return undefined;
  const url = new URL(named);
  if (!url.href.startsWith(base)) return undefined;
  const rest = url.href.slice(base.length);
  return new RegExp(`^${resource}/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$`, 'i').test(rest) ? url : undefined;
}
