/** Reading from ZGW: one resource by its address, or a list with all its pages. */
import type * as z from 'zod';
import { callJson, GatewayError, own } from '../http.js';
import type { ZgwSettings } from '../settings.js';
import { pageSchema } from './schema.js';
import { makeToken } from './token.js';

/** A thousand rows; nothing that a resident could read is longer. */
const mostPages = 10;

type Api = 'zaken' | 'catalogi';

/** Whether reading failed by what was asked, not by the state of the other side. */
export const isNoSuch = (error: unknown): boolean =>
  error instanceof GatewayError && (error.status === 400 || error.status === 404);

/** One question of one resident: all calls share one budget of time. */
export class ZgwClient {
  /** @param signal ends all calls */
  constructor(
    readonly settings: ZgwSettings,
    readonly now: Date,
    readonly signal: AbortSignal,
  ) {}

  /** @throws {GatewayError} when the answer is not a success that can be read */
  async #get(url: URL): Promise<unknown> {
    const headers = { Authorization: `Bearer ${makeToken(this.settings, this.now)}`, 'Accept-Crs': 'EPSG:4326' };
    const { status, json, retryAfter } = await callJson({ url, headers, signal: this.signal });
    if (status !== 200) throw new GatewayError('refused', status, retryAfter);
    return json;
  }

  /**
   * @param named an address that ZGW gave
   * @throws {GatewayError} `outside` when it is not one of that resource in that API
   */
  async read<T>(api: Api, resource: string, named: unknown, schema: z.ZodType<T>): Promise<T> {
    const url = own(this.settings[api], resource, named);
    if (!url) throw new GatewayError('outside');
    const { data, success } = schema.safeParse(await this.#get(url));
    if (!success) throw new GatewayError('unexpected');
    return data;
  }

  /**
   * All rows. The next page is asked by its number, never by the address that the answer gives for it: so nobody can lead us
   * elsewhere or round in circles. A row that cannot be read is left out.
   */
  async list<T extends { url: string }>(
    api: Api,
    resource: string,
    query: Record<string, string>,
    schema: z.ZodType<T>,
  ): Promise<T[]> {
    const rows = new Map<string, T>();
    for (let page = 1; page <= mostPages; page++) {
      const url = new URL(resource, this.settings[api]);
      url.search = new URLSearchParams({ ...query, ...(page > 1 && { page: String(page) }) }).toString();
      const { data, success } = pageSchema.safeParse(await this.#get(url));
      if (!success) throw new GatewayError('unexpected');
      const before = rows.size;
      for (const row of data.results) {
        const { data: found } = schema.safeParse(row);
        if (found) rows.set(found.url, found);
      }
      if (!data.next || rows.size === before) break;
    }
    return [...rows.values()];
  }
}
