/** `POST status`: where a matter is, for who has its number and a second factor. */
import { Hono } from 'hono';
import { findContact } from '../cases/find.js';
import { readStatusRequest } from '../cases/request.js';
import { statusOf } from '../cases/status.js';
import { readCase } from '../cases/store.js';
import { slowed } from '../cases/tries.js';
import type { AppEnv, Deps } from '../deps.js';
import { askElsewhere, isOurs } from '../gateways/ask.js';
import { readJson } from '../http/body.js';
import { limited } from '../http/limits.js';
import { fail } from '../http/problems.js';
import { casesOfLink } from '../updates/link.js';

/** Seconds. */
const refreshAfter = 60;

/** Bytes; a number, an address, and some room. */
const maxBody = 4000;

export function statusRoute(deps: Deps) {
  const { db, config, secret } = deps;
  return new Hono<AppEnv>().post('/', limited('status', deps), async (c) => {
    const { zgw } = deps;
    const body = await readJson(c, maxBody);
    if (Object.hasOwn(body, 'accessToken')) return c.json({ cases: await casesOfLink(deps, body), refreshAfter });
    const request = readStatusRequest(body, zgw !== undefined);
    const now = deps.now();
    const ours = () =>
      slowed(db, { secret, now, reference: request.reference }, async (trx) => {
        const contact = await findContact(trx, secret, request, now);
        const kept = contact && (await readCase(trx, contact.id));
        return kept && statusOf(contact, kept, config, now);
      });
    const tried = await (zgw && !isOurs(request.reference) ? askElsewhere(zgw, deps, request) : ours());
    if ('wait' in tried)
      fail(429, 'too-many-requests', 'Too many wrong tries for this number. Try again later.', {
        retryAfter: tried.wait,
      });
    // One answer for every kind of wrong.
    if (!tried.found) fail(404, 'no-such-case', 'There is nothing with this number and this e-mail address or code.');
    return c.json({ cases: [tried.found], refreshAfter });
  });
}
