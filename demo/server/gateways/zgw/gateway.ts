/** Where a matter is that the municipality's own system for zaken keeps: ZGW, read only. */
import { statusAnswerSchema } from '../../../../src/backend/wire-status.js';
import type { CaseStatus } from '../../../../src/domain/case-status.js';
import { localDate } from '../../../../src/domain/zone.js';
import { toDate, toNumber } from '../../../../src/domain/holidays.js';
import type { StatusRequest } from '../../cases/request.js';
import type { Deps } from '../../deps.js';
import { GatewayError } from '../http.js';
import type { ZgwSettings } from '../settings.js';
import { atNextTick, realTicking, type Ticking } from '../ticks.js';
import { slowedElsewhere } from '../tries.js';
import { Catalogue } from './catalogue.js';
import { ZgwClient } from './client.js';
import { findZaak, type FoundZaak } from './find.js';
import { resultaatSchema, statusSchema, type Zaak } from './schema.js';
import { statusOfZaak } from './status.js';

type GatewayDeps = Pick<Deps, 'db' | 'secret' | 'now' | 'log' | 'config'>;

/** Milliseconds for all calls of one question together: a resident does not wait for longer. */
const usualBudget = 8_000;

/**
 * Milliseconds. "Nothing found" leaves this long after the question came in, or two, three … times as long. A system for zaken
 * takes less for both questions on a usual day, so all of them leave at the first; and a slip costs a resident no more than that.
 */
const step = 1_000;

/** For what makes the picture fuller and not truer: without it there is a picture too. */
const ifThere = async <T>(value: Promise<T>): Promise<T | undefined> => value.catch(() => undefined);

/** As `Promise.all`, but one that fails leaves no others running behind it. */
async function together<T extends readonly Promise<unknown>[]>(calls: readonly [...T]) {
  await Promise.allSettled(calls);
  return Promise.all(calls);
}

export class ZgwGateway {
  readonly #catalogue = new Catalogue();

  constructor(
    readonly settings: ZgwSettings,
    readonly budget = usualBudget,
    readonly ticking: Ticking = realTicking,
  ) {}

  /**
   * The matter with this number, for who has the second factor; slowed as our own are. ZGW takes another time for a number that
   * it has than for one that it has not: an answer that nothing was found does not show it.
   * @returns what was found, `undefined` when anything is wrong or it may not be shown, or the seconds to wait
   * @throws {GatewayError} when ZGW does not do what it should; that says nothing of whether there is such a number
   */
  async ask(deps: GatewayDeps, request: StatusRequest): Promise<{ found: CaseStatus | undefined } | { wait: number }> {
    const { db, secret, log } = deps;
    const now = deps.now();
    const since = this.ticking.clock();
    try {
      const tried = await slowedElsewhere(db, { secret, now, reference: request.reference }, async () => {
        const client = new ZgwClient(this.settings, now, AbortSignal.timeout(this.budget));
        const found = await findZaak(client, secret, request);
        return found && this.#isShown(found.zaak, deps) ? this.#status(client, found) : undefined;
      });
      if (!('wait' in tried) && !tried.found) await atNextTick(this.ticking, since, step);
      return tried;
    } catch (error) {
      if (error instanceof GatewayError) {
        const { fault, status } = error;
        log(JSON.stringify({ time: now, level: 'error', event: 'zgw', fault, ...(status && { status }) }));
      }
      throw error;
    }
  }

  /**
   * What a resident may see who only knows a number and an address: not what is for the organisation alone, and not what is in
   * the archive, or was closed longer ago than we keep what is ours. No mark at all counts as a heavy one.
   */
  #isShown({ vertrouwelijkheidaanduiding, archiefstatus, einddatum }: Zaak, { config, now }: GatewayDeps): boolean {
    if (!this.settings.shown.has(vertrouwelijkheidaanduiding)) return false;
    if (archiefstatus && archiefstatus !== 'nog_te_archiveren') return false;
    const days = (config.privacy?.months ?? 12) * 30.5;
    return !einddatum || einddatum >= toDate(toNumber(localDate(now().getTime())) - Math.ceil(days));
  }

  async #status(client: ZgwClient, { zaak, rollen }: FoundZaak): Promise<CaseStatus> {
    const [statussen, types, zaaktype, resultaattype] = await together([
      client.list('zaken', 'statussen', { zaak: zaak.url }, statusSchema),
      this.#catalogue.statustypen(client, zaak.zaaktype),
      ifThere(this.#catalogue.zaaktype(client, zaak.zaaktype)),
      ifThere(this.#resultaattype(client, zaak)),
    ]);
    const facts = { zaak, rollen, statussen, types, zaaktype, resultaattype };
    const status = statusOfZaak(facts, this.settings, client.now);
    // What the widget would not take is no answer.
    if (!statusAnswerSchema.safeParse({ cases: [status] }).success) throw new GatewayError('unexpected');
    return status;
  }

  async #resultaattype(client: ZgwClient, { resultaat }: Zaak) {
    if (!resultaat) return undefined;
    const found = await client.read('zaken', 'resultaten', resultaat, resultaatSchema);
    return this.#catalogue.resultaattype(client, found.resultaattype);
  }
}
