/**
 * E-mails about a status: `POST status/forgotten` for who forgot the number; `POST status/updates` and what is under it for an
 * e-mail at each step.
 */
import { Hono } from 'hono';
import { findContact, type FoundContact } from '../cases/find.js';
import type { StatusRequest } from '../cases/request.js';
import { slowed } from '../cases/tries.js';
import type { AppEnv, Ctx, Deps } from '../deps.js';
import { mediaType, readBody, readJson } from '../http/body.js';
import { limited } from '../http/limits.js';
import { fail } from '../http/problems.js';
import { askToFollow, canAsk, confirmFollowing, stopFollowing } from '../updates/follow.js';
import { askForgotten } from '../updates/forgotten.js';
import { contactsOfLink } from '../updates/link.js';
import { readFollowRequest, readForgottenRequest, readTokenRequest } from '../updates/request.js';
import { askPage, followerLanguage, stoppedPage, unknownPage } from '../updates/stop-page.js';
import { readStopToken } from '../updates/stop-token.js';

/** Bytes; a number, two addresses, and some room. */
const maxBody = 4000;

const noSuchToken = () => fail(404, 'no-such-token', 'This link does not work, or not any more.');

/** The one contact of a number and its second factor, slowed as a question for its status is. */
async function contactOf({ db, secret, now }: Deps, request: StatusRequest): Promise<FoundContact[]> {
  const at = now();
  const tried = await slowed(db, { secret, now: at, reference: request.reference }, (trx) =>
    findContact(trx, secret, request, at),
  );
  if ('wait' in tried)
    return fail(429, 'too-many-requests', 'Too many wrong tries for this number. Try again later.', {
      retryAfter: tried.wait,
    });
  if (!tried.found)
    return fail(404, 'no-such-case', 'There is nothing with this number and this e-mail address or code.');
  return [tried.found];
}

export function forgottenRoute(deps: Deps) {
  return new Hono<AppEnv>().post('/', limited('status-forgotten', deps), async (c) => {
    const { email, language } = readForgottenRequest(await readJson(c, maxBody));
    await askForgotten(deps, email, language);
    deps.updatesWait();
    return c.json({}, 202);
  });
}

async function stop(c: Ctx, deps: Deps): Promise<Response> {
  const { db, secret } = deps;
  if (mediaType(c) === 'application/json') {
    const id = readStopToken(secret, readTokenRequest(await readJson(c, maxBody))) ?? noSuchToken();
    await stopFollowing(db, id);
    return c.json({});
  }
  // What a mail program posts says nothing beside the address (RFC 8058, 3.2).
  await readBody(c, { max: maxBody, seconds: 10 });
  const id = readStopToken(secret, c.req.query('token') ?? '');
  if (!id) return unknownPage(c);
  const language = await followerLanguage(c, db, id);
  await stopFollowing(db, id);
  return stoppedPage(c, language);
}

export function updatesRoute(deps: Deps) {
  const { db, secret } = deps;
  return (
    new Hono<AppEnv>()
      .post('/', limited('status-updates', deps), async (c) => {
        const { who, ...mail } = readFollowRequest(await readJson(c, maxBody));
        const found = await ('accessToken' in who ? contactsOfLink(deps, who.accessToken) : contactOf(deps, who));
        if (!canAsk(deps))
          fail(501, 'no-status-page', 'The configuration has no status page, or PUBLIC_URL is not set.');
        const isOpen = await db.transaction().execute((trx) => askToFollow(trx, deps, found, mail));
        if (!isOpen) fail(409, 'case-closed', 'It is closed, so there is nothing to follow.');
        deps.mailWaits();
        return c.json({}, 202);
      })
      .post('/confirm', limited('status-links', deps), async (c) => {
        if (!(await confirmFollowing(deps, readTokenRequest(await readJson(c, maxBody))))) noSuchToken();
        return c.json({});
      })
      // Mail scanners follow links: looking stops nothing.
      .get('/stop', limited('status-links', deps), async (c) => {
        const id = readStopToken(secret, c.req.query('token') ?? '');
        return id ? askPage(c, await followerLanguage(c, db, id)) : unknownPage(c);
      })
      .post('/stop', limited('status-links', deps), (c) => stop(c, deps))
  );
}
