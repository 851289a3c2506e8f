/**
 * Which pages may call the API: those of the same origin and of ALLOWED_ORIGINS; never with credentials (OWASP ASVS 3.4.2,
 * 3.5.1). A page without an origin (a sandboxed frame, a file) is refused, in words that the widget can read.
 */
import type { MiddlewareHandler } from 'hono';
import type { AppEnv, Ctx, Deps } from '../deps.js';
import { problemResponse } from './problems.js';

const allowedHeaders = 'Content-Type, Content-Disposition, Idempotency-Key';

const sameOrigin = (c: Ctx, origin: string, publicUrl: string | undefined): boolean => {
  if (!URL.canParse(origin)) return false;
  const { host } = new URL(origin);
  // By host alone: behind a proxy that ends TLS the scheme here differs from the one that the resident sees.
  return (
    host === (c.req.header('Host') ?? new URL(c.req.url).host) || (!!publicUrl && origin === new URL(publicUrl).origin)
  );
};

const refusal = (c: Ctx, origin: string) =>
  problemResponse(c, {
    status: 403,
    kind: 'origin-not-allowed',
    title: 'This page may not send to this address.',
    detail:
      origin === 'null'
        ? 'The page has no origin of its own: it is a file, or in a frame with "sandbox" but without "allow-same-origin".'
        : 'The origin of the page is not in ALLOWED_ORIGINS.',
  });

/**
 * @param everywhere path that is answered whatever page or mail program it was sent from: what it holds is leave enough. Pages on
 *   other sites still read nothing of the answer.
 */
export function cors({ settings }: Deps, everywhere: string): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    c.header('Vary', 'Origin');
    const origin = c.req.header('Origin');
    if (origin === undefined) return next();
    const allowed = settings.allowedOrigins.has(origin) || sameOrigin(c, origin, settings.publicUrl);
    // `null` may read the refusal, so that the widget can say why; it gets nothing else.
    if (allowed || origin === 'null') {
      c.header('Access-Control-Allow-Origin', origin);
      c.header('Access-Control-Expose-Headers', 'Retry-After');
    }
    if (c.req.method === 'OPTIONS' && (allowed || origin === 'null')) {
      c.header('Access-Control-Allow-Methods', 'GET, POST, DELETE');
      c.header('Access-Control-Allow-Headers', allowedHeaders);
      c.header('Access-Control-Max-Age', '7200');
      return c.body(null, 204);
    }
    return allowed || (c.req.method !== 'OPTIONS' && c.req.path === everywhere) ? next() : refusal(c, origin);
  };
}
