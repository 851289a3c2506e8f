/** What kinds of zaak, steps and results there are. Public and slow to change, so it is kept for some minutes; cases never are. */
import { GatewayError, own } from '../http.js';
import type { ZgwClient } from './client.js';
import { resultaattypeSchema, statustypeSchema, zaaktypeSchema, type Statustype } from './schema.js';

/** Milliseconds. */
const keptFor = 600_000;
const mostKept = 500;

export class Catalogue {
  /** In order of use: the first is the one longest unused. */
  readonly #kept = new Map<string, { until: number; value: unknown }>();

  async #once<T>(key: string, now: Date, read: () => Promise<T>): Promise<T> {
    const kept = this.#kept.get(key);
    this.#kept.delete(key);
    const isFresh = kept && kept.until > now.getTime();
    const entry = isFresh ? kept : { until: now.getTime() + keptFor, value: await read() };
    this.#kept.set(key, entry);
    if (this.#kept.size > mostKept) this.#kept.delete(this.#kept.keys().next().value!);
    return entry.value as T;
  }

  /**
   * The steps of a zaaktype, in their order.
   * @param zaaktype address that ZGW gave
   * @throws {GatewayError}
   */
  async statustypen(client: ZgwClient, zaaktype: string): Promise<Statustype[]> {
    if (!own(client.settings.catalogi, 'zaaktypen', zaaktype)) throw new GatewayError('outside');
    return this.#once(`statustypen ${zaaktype}`, client.now, async () =>
      (await client.list('catalogi', 'statustypen', { zaaktype }, statustypeSchema)).sort(
        (a, b) => a.volgnummer - b.volgnummer,
      ),
    );
  }

  /** @throws {GatewayError} */
  zaaktype(client: ZgwClient, zaaktype: string) {
    return this.#once(zaaktype, client.now, () => client.read('catalogi', 'zaaktypen', zaaktype, zaaktypeSchema));
  }

  /** @throws {GatewayError} */
  resultaattype(client: ZgwClient, resultaattype: string) {
    return this.#once(resultaattype, client.now, () =>
      client.read('catalogi', 'resultaattypen', resultaattype, resultaattypeSchema),
    );
  }
}
