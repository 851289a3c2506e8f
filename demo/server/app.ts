/** The whole service as one function from request to answer; what it needs is given. */
import { Hono } from 'hono';
import type { AppEnv, Ctx, Deps } from './deps.js';
import { cors } from './http/cors.js';
import { logged, safeHeaders } from './http/headers.js';
import { problemResponse, ProblemError } from './http/problems.js';
import { deskRoute } from './desk/route.js';
import { keptMailsRoute } from './desk/mails.js';
import { makeOpenApi } from './openapi.js';
import { attachmentsRoute } from './routes/attachments.js';
import { availabilityRoute } from './routes/availability.js';
import { capabilitiesRoute } from './routes/capabilities.js';
import { contactsRoute } from './routes/contacts.js';
import { healthRoute } from './routes/health.js';
import { statusRoute } from './routes/status.js';
import { forgottenRoute, updatesRoute } from './routes/updates.js';
import { staticFiles } from './static.js';

/** What callers of the API get for a fault: its nature when it is theirs, nothing of the inside when it is ours. */
const answerTo = (error: Error, c: Ctx, { log, now }: Deps): Response => {
  if (error instanceof ProblemError) return problemResponse(c, error.problem);
  // The name and code, not the message: a database error quotes the values.
  const { name, code } = error as { name: string; code?: string };
  const stack = error.stack
    ?.split('\n')
    .slice(1, 6)
    .map((line) => line.trim());
  log(JSON.stringify({ time: now(), level: 'error', id: c.get('requestId'), name, code, stack }));
  return problemResponse(c, { status: 500, kind: 'fault', title: 'Something went wrong here. Try again later.' });
};

const notFound = (c: Ctx): Response =>
  problemResponse(c, { status: 404, kind: 'not-found', title: 'There is nothing at this address.' });

function api(deps: Deps) {
  const openApi = makeOpenApi();
  const app = new Hono<AppEnv>();
  app.use(async (c, next) => {
    c.header('Cache-Control', 'no-store');
    // A page on another origin may read what CORS lets it; nothing may be embedded as an image or a script.
    c.header('Cross-Origin-Resource-Policy', 'cross-origin');
    await next();
  });
  // RFC 8058 posts there from wherever a mail is read; our own page says no origin, since it says no referrer.
  app.use(cors(deps, '/api/status/updates/stop'));
  return app
    .route('/capabilities', capabilitiesRoute(deps))
    .route('/availability', availabilityRoute(deps))
    .route('/contacts', contactsRoute(deps))
    .route('/attachments', attachmentsRoute(deps))
    .route('/status/forgotten', forgottenRoute(deps))
    .route('/status/updates', updatesRoute(deps))
    .route('/status', statusRoute(deps))
    .route('/health', healthRoute(deps))
    .get('/openapi.json', (c) => c.json(openApi))
    .all('*', notFound);
}

/** @returns the app; `app.request()` calls it without a port, `startServer` gives it one */
export function createApp(deps: Deps): Hono<AppEnv> {
  // With or without a slash at the end: `/desk` and `/desk/` are one.
  const app = new Hono<AppEnv>({ strict: false });
  app.use(logged(deps));
  app.use(safeHeaders(deps));
  app.onError((error, c) => answerTo(error, c, deps));
  app.route('/api', api(deps));
  app.route('/desk', deskRoute(deps));
  if (!deps.settings.smtpUrl) app.route('/demo/mails', keptMailsRoute(deps));
  app.get('*', staticFiles(deps.root, deps.settings.allowedOrigins));
  app.notFound(notFound);
  return app;
}
