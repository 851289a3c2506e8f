/** Calls to Open Klant (Klantinteracties). */
import * as z from 'zod';
import { callJson, GatewayError } from '../http.js';
import type { OpenKlantSettings } from '../settings.js';

/** Open Klant does not take it, and will not the next time. The reason holds names of fields and codes, never values. */
export class Refused extends Error {
  override name = 'Refused';
  constructor(readonly reason: string) {
    super(reason);
  }
}

/** What says something of what was sent, and not of how the other side is. A 401, 403 or 404 is a setting that can be mended. */
const isFinal = (status: number): boolean => [400, 409, 413, 415, 422].includes(status);

const word = z.string().regex(/^[\w.-]{1,60}$/);
const refusalSchema = z.object({ invalidParams: z.array(z.object({ name: word, code: word })) });

const reasonOf = (status: number, json: unknown): string => {
  const { data } = refusalSchema.safeParse(json);
  const fields = data?.invalidParams.slice(0, 5).map(({ name, code }) => `${name} ${code}`) ?? [];
  return [String(status), ...fields].join(', ');
};

const uuid = z.string().regex(/^[0-9a-f-]{36}$/i);
export const madeSchema = z.object({ uuid });
export const listSchema = <T extends z.ZodType>(row: T) => z.object({ results: z.array(row) });

export class OpenKlantClient {
  /** @param signal ends all calls */
  constructor(
    readonly settings: OpenKlantSettings,
    readonly signal: AbortSignal,
  ) {}

  async #call<T>(url: URL, schema: z.ZodType<T>, body?: unknown): Promise<T> {
    const headers = { Authorization: `Token ${this.settings.token}` };
    const { status, json, retryAfter } = await callJson({ url, headers, signal: this.signal, body });
    if (body !== undefined && isFinal(status)) throw new Refused(reasonOf(status, json));
    if (status < 200 || status > 299) throw new GatewayError('refused', status, retryAfter);
    const { data, success } = schema.safeParse(json);
    if (!success) throw new GatewayError('unexpected', status);
    return data;
  }

  /**
   * @throws {Refused} when it does not take what was sent
   * @throws {GatewayError} when it does not do what it should: whether it was made is then unknown
   */
  make<T>(resource: string, body: object, schema: z.ZodType<T>): Promise<T> {
    return this.#call(new URL(resource, this.settings.url), schema, body);
  }

  /** The first page of what is there; all that is looked for is one or a few. @throws {GatewayError} */
  async look<T extends z.ZodType>(resource: string, query: Record<string, string>, row: T): Promise<z.output<T>[]> {
    const url = new URL(resource, this.settings.url);
    url.search = new URLSearchParams(query).toString();
    return (await this.#call(url, listSchema(row))).results;
  }
}
