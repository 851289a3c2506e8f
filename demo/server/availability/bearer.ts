/**
 * Who may tell how busy it is without being at the desk: a system with the desk's token (RFC 6750). Without a token of its
 * own in the environment there is no such address: the one that is made at the start is for a person who tries the demo.
 */
import type { MiddlewareHandler } from 'hono';
import type { AppEnv, Deps } from '../deps.js';
import { clientOf } from '../http/client.js';
import { Limiter, rates } from '../http/limits.js';
import { fail } from '../http/problems.js';
import { isRightToken } from '../desk/session.js';

/** Only wrong tokens count towards the limit: an exchange may tell as often as it likes, and nobody can try them all. */
export function withDeskToken(deps: Deps): MiddlewareHandler<AppEnv> {
  const wrong = new Limiter(rates.login);
  return async (c, next) => {
    const { deskToken, proxies, rateLimit } = deps.settings;
    if (!deskToken) fail(404, 'not-found', 'There is nothing at this address.');
    const [client, at] = [clientOf(c, proxies), deps.now().getTime()];
    const wait = rateLimit ? wrong.wait(client, at) : 0;
    if (wait) fail(429, 'too-many-requests', 'Too many wrong tokens. Try again later.', { retryAfter: wait });
    const token = /^Bearer +(.+)$/i.exec(c.req.header('Authorization') ?? '')?.[1];
    if (!isRightToken(deps, token)) {
      wrong.take(client, at);
      c.header('WWW-Authenticate', 'Bearer');
      fail(401, 'wrong-token', 'Send the token of the desk: Authorization: Bearer and the token.');
    }
    await next();
  };
}
