/** Headers that every answer has, and the log line of every request. */
import { randomUUID } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import { matchedRoutes } from 'hono/route';
import type { AppEnv, Ctx, Deps } from '../deps.js';
import { isSecure } from './client.js';

/** The strictest that each kind of answer can bear (internet.nl, DigiD norm U/PW.03). */
export const policies = {
  api: "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  page:
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; font-src 'self'; " +
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types lit-html",
  desk: "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  file: "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox",
} as const;

/** Sets what an answer has not set itself. */
export function safeHeaders({ settings }: Deps): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    await next();
    const defaults: Record<string, string> = {
      'Content-Security-Policy': policies.api,
      'X-Content-Type-Options': 'nosniff',
      'X-Frame-Options': 'DENY',
      'Referrer-Policy': 'no-referrer',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
    };
    // Only over HTTPS: on http://localhost it would lock a developer out of every other project there.
    if (isSecure(c, settings.proxies, settings.publicUrl)) {
      defaults['Strict-Transport-Security'] = 'max-age=31536000; includeSubDomains';
    }
    // What older browsers read in place of frame-ancestors cannot name a site, so it is silent where one is named.
    const policy = c.res.headers.get('Content-Security-Policy') ?? policies.api;
    if (!policy.includes("frame-ancestors 'none'")) delete defaults['X-Frame-Options'];
    for (const [name, value] of Object.entries(defaults)) if (!c.res.headers.has(name)) c.header(name, value);
  };
}

/** The pattern that says most: `/api/attachments/:id`, not the `/*` of what runs before it. */
const patternOf = (c: Ctx): string =>
  matchedRoutes(c).reduce((longest, { path }) => (path.length > longest.length ? path : longest), '');

/** One line of JSON for each request. No address, no query, no path as it was typed: those can be personal data. */
export function logged({ log, now }: Deps): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    const start = performance.now();
    const id = randomUUID();
    c.set('requestId', id);
    c.header('X-Request-Id', id);
    await next();
    const ms = Math.round(performance.now() - start);
    log(
      JSON.stringify({
        time: now(),
        level: 'info',
        id,
        method: c.req.method,
        route: patternOf(c),
        status: c.res.status,
        ms,
      }),
    );
  };
}
