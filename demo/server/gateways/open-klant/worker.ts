/**
 * Brings what waits to Open Klant. A contact is claimed for some minutes first, outside of which no other copy takes it, and
 * sent after that: no transaction is open while another machine thinks. A try ends well before its claim does.
 */
import type { Selectable } from 'kysely';
import type { Made, OpenKlantOutboxTable } from '../../db/gateway-tables.js';
import type { Deps } from '../../deps.js';
import { GatewayError } from '../http.js';
import type { OpenKlantSettings } from '../settings.js';
import { OpenKlantClient, Refused } from './client.js';
import { compose } from './compose.js';
import { codeOf, Delivery } from './deliver.js';

const claimMinutes = 5;
/** Milliseconds for all calls of one try. */
const usualBudget = 60_000;
/** Seconds before the next try: half a minute, one, two … at most an hour; as long as the contact is there. */
const backOff = (attempts: number): number => Math.min(30 * 2 ** Math.min(attempts - 1, 10), 3_600);

export type DeliveryDeps = Pick<Deps, 'db' | 'settings' | 'config' | 'now' | 'log'>;
type Claimed = Selectable<OpenKlantOutboxTable>;

/** Another copy has it now, or it was purged. */
class Lost extends Error {}

async function claim({ db, now }: DeliveryDeps): Promise<Claimed | undefined> {
  const at = now();
  return db
    .updateTable('open_klant_outbox')
    .set((on) => ({ next_try: new Date(at.getTime() + claimMinutes * 60_000), attempts: on('attempts', '+', 1) }))
    .where('contact_id', 'in', (from) =>
      from
        .selectFrom('open_klant_outbox')
        .select('contact_id')
        .where('state', '=', 'waiting')
        .where('next_try', '<=', at)
        .orderBy('next_try')
        .limit(1)
        .forUpdate()
        .skipLocked(),
    )
    .returningAll()
    .executeTakeFirst();
}

/** Changes it when it is still ours. @throws {Lost} */
async function update({ db }: DeliveryDeps, { contact_id, attempts }: Claimed, change: Partial<Row>): Promise<void> {
  const { made, ...rest } = change;
  const { numUpdatedRows } = await db
    .updateTable('open_klant_outbox')
    .set({ ...rest, ...(made && { made: JSON.stringify(made) }) })
    .where('contact_id', '=', contact_id)
    .where('attempts', '=', attempts)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) throw new Lost();
}
type Row = Pick<Claimed, 'state' | 'next_try' | 'last_error'> & { made: Made };

async function composed(deps: DeliveryDeps, settings: OpenKlantSettings, contactId: string) {
  const { db, config } = deps;
  const contact = await db.selectFrom('contact').selectAll().where('id', '=', contactId).executeTakeFirst();
  if (!contact) throw new Lost();
  const { count } = await db
    .selectFrom('attachment')
    .select((on) => on.fn.countAll<string>().as('count'))
    .where('contact_id', '=', contactId)
    .executeTakeFirstOrThrow();
  const base = deps.settings.publicUrl;
  const page = base && new URL(`/desk/contacts/${contact.reference}`, base).href;
  return compose({ contact, files: Number(count), config, settings, page });
}

async function bring(deps: DeliveryDeps, settings: OpenKlantSettings, row: Claimed, budget: number): Promise<void> {
  const parts = await composed(deps, settings, row.contact_id);
  const client = new OpenKlantClient(settings, AbortSignal.timeout(budget));
  const note = (made: Made) => update(deps, row, { made });
  await new Delivery(client, parts, row.made, row.attempts > 1, note).run();
  await update(deps, row, { state: 'done', last_error: null });
}

async function fail(deps: DeliveryDeps, row: Claimed, error: unknown): Promise<void> {
  const { now, log } = deps;
  const isFinal = error instanceof Refused;
  const asked = error instanceof GatewayError ? (error.retryAfter ?? 0) : 0;
  const seconds = Math.max(backOff(row.attempts), Math.min(asked, 3_600));
  const code = codeOf(error);
  await update(deps, row, {
    state: isFinal ? 'failed' : 'waiting',
    next_try: new Date(now().getTime() + seconds * 1000),
    last_error: code,
  });
  const { contact_id: contact, attempts } = row;
  log(JSON.stringify({ time: now(), level: 'warn', event: 'not in Open Klant', contact, code, attempts, isFinal }));
}

/**
 * Brings all that is due, one after the other.
 * @param deps with `settings.openKlant` set
 * @param budget milliseconds for one of them
 * @returns how many are whole now
 */
export async function bringToOpenKlant(deps: DeliveryDeps, budget = usualBudget): Promise<number> {
  const settings = deps.settings.openKlant!;
  for (let done = 0; ;) {
    const row = await claim(deps);
    if (!row) return done;
    try {
      await bring(deps, settings, row, budget);
      done++;
    } catch (error) {
      if (error instanceof Lost) continue;
      await fail(deps, row, error).catch((second: unknown) => {
        if (!(second instanceof Lost)) throw second;
      });
    }
  }
}
