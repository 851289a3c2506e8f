/** Requests of the command: with an end to how long they last and to how much they read. */

export const timeout = 15_000;
const isHere = ({ hostname }: URL): boolean => ['localhost', '127.0.0.1', '[::1]'].includes(hostname);

/** Addresses that may be asked: as everywhere in Loket, `http:` only on this machine. */
export const mayAsk = (url: URL): boolean => url.protocol === 'https:' || (url.protocol === 'http:' && isHere(url));

/** Name of the package and its version, for who reads the log of a server. */
const agent = { 'user-agent': 'loket-command' };

export function ask(url: URL | string, init: RequestInit = {}): Promise<Response> {
  return fetch(url, { signal: AbortSignal.timeout(timeout), ...init, headers: { ...agent, ...init.headers } });
}

export const unknownHost = 'has a host that does not exist';

/** Why no answer came, in words. */
export function whyNot(error: unknown): string {
  const { name, cause } = error as { name?: string; cause?: { code?: string; message?: string } };
  const code = cause?.code ?? '';
  if (name === 'TimeoutError') return `gives no answer within ${timeout / 1000} seconds`;
  if (code === 'ENOTFOUND') return unknownHost;
  if (code === 'EAI_AGAIN') return 'cannot be looked up: is there a connection?';
  if (code === 'ECONNREFUSED') return 'takes no connection';
  if (/CERT|TLS|SSL|SELF_SIGNED|ALTNAME/.test(code)) return `has a certificate that is not trusted (${code})`;
  return `gives no answer (${code || cause?.message || (error as Error).message})`;
}

/** Body of an answer. @throws Error when it is larger than that */
export async function bytesOf(answer: Response, most: number): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of answer.body ?? []) {
    const bytes = part as Uint8Array;
    size += bytes.length;
    if (size > most) throw new Error(`is larger than ${most / 1_000_000} MB`);
    parts.push(bytes);
  }
  return Buffer.concat(parts);
}

/** Runs jobs a few at a time; what they give keeps their order. */
export async function few<Item, Result>(
  items: readonly Item[],
  most: number,
  job: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < items.length) {
      const at = next++;
      results[at] = await job(items[at]!);
    }
  };
  await Promise.all(Array.from({ length: Math.min(most, items.length) }, worker));
  return results;
}
