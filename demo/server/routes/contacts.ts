/** `POST contacts`: takes one contact, once, and answers with the receipt. */
import { Hono } from 'hono';
import { limits } from '../../../src/backend/wire-limits.js';
import { contactRequestSchema } from '../../../src/backend/wire-requests.js';
import { manyLimiter, suspicion } from '../contacts/spam.js';
import { takeContact } from '../contacts/store.js';
import type { AppEnv, Ctx, Deps } from '../deps.js';
import { readJson } from '../http/body.js';
import { clientOf } from '../http/client.js';
import { limited } from '../http/limits.js';
import { fail, toIssues } from '../http/problems.js';

/** The key from the header (bare, or quoted as in the IETF draft) or from the body. */
function keyOf(c: Ctx, body: Record<string, unknown>): string {
  const header = c.req.header('Idempotency-Key')?.replace(/^"(.*)"$/, '$1');
  const key = header ?? (Object.hasOwn(body, 'idempotencyKey') ? body.idempotencyKey : undefined);
  if (typeof key === 'string' && /^[\x21-\x7e]{16,128}$/.test(key)) return key;
  return fail(
    400,
    'idempotency-key',
    'Send an Idempotency-Key of 16 to 128 visible ASCII characters, the same for every try.',
    {
      issues: [{ field: 'idempotencyKey', code: key === undefined ? 'missing' : 'not-accepted' }],
    },
  );
}

export function contactsRoute(deps: Deps) {
  const many = manyLimiter();
  return new Hono<AppEnv>().post('/', limited('contacts', deps), async (c) => {
    const body = await readJson(c, limits.body);
    const key = keyOf(c, body);
    const { data: request, error } = contactRequestSchema.safeParse(body, { reportInput: true });
    if (error) fail(400, 'not-accepted', 'Something in the message is not right.', { issues: toIssues(error, body) });
    const now = deps.now();
    const tooMany = deps.settings.rateLimit && many.take(clientOf(c, deps.settings.proxies), now.getTime()) > 0;
    const receipt = await takeContact(
      deps,
      request,
      key,
      suspicion({ request, secret: deps.secret, now, many: tooMany }),
    );
    deps.mailWaits();
    deps.openKlantWaits?.();
    return c.body(receipt, 201, { 'Content-Type': 'application/json; charset=utf-8' });
  });
}
