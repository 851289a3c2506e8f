/** The desk: where staff see what came in, and tell how busy it is. Without scripts; behind the token. */
import { Hono } from 'hono';
import { html } from 'hono/html';
import { readReference } from '../../../src/domain/reference.js';
import type { AppEnv, Ctx, Deps } from '../deps.js';
import { limited } from '../http/limits.js';
import { busyPage, saveBusy } from './busy.js';
import { saveCase } from './case.js';
import { isCasePart } from './case-parts.js';
import { contactPage, filePage, notFoundPage } from './contact.js';
import { isOwnForm, readForm } from './form.js';
import { listPage } from './list.js';
import { page } from './page.js';
import { closeSession, hasSession, isRightToken, openSession } from './session.js';
import { style } from './style.js';

const loginPage = (c: Ctx, wrong = false): Promise<Response> =>
  page(c, {
    title: 'Inloggen bij de balie',
    status: wrong ? 401 : 200,
    main: html`
      ${wrong ? html`<p class="wrong" id="wrong">Deze code klopt niet. Kijk de code na en probeer het nog een keer.</p>` : ''}
      <form method="post" action="/desk/login">
        <label for="token">Code van de balie</label>
        <input
          id="token"
          name="token"
          type="password"
          autocomplete="current-password"
          required
          ${wrong ? html`aria-invalid="true" aria-describedby="wrong"` : ''}
        />
        <button>Inloggen</button>
      </form>
    `,
  });

export function deskRoute(deps: Deps) {
  const app = new Hono<AppEnv>();
  app.get('/desk.css', (c) =>
    c.body(style, 200, { 'Content-Type': 'text/css; charset=utf-8', 'Cache-Control': 'no-cache' }),
  );
  app.post('/login', limited('login', deps), async (c) => {
    if (!isOwnForm(c) || !isRightToken(deps, (await readForm(c)).get('token'))) return loginPage(c, true);
    openSession(c, deps);
    return c.redirect('/desk/', 303);
  });
  app.post('/logout', (c) => {
    if (isOwnForm(c)) closeSession(c);
    return c.redirect('/desk/', 303);
  });
  app.use(limited('desk', deps));
  app.get('/', (c: Ctx) => (hasSession(c, deps) ? listPage(c, deps) : loginPage(c)));
  app.use('/*', async (c: Ctx, next) => (hasSession(c, deps) ? next() : c.redirect('/desk/', 303)));
  app.get('/contacts/:reference', (c) => {
    const reference = readReference(c.req.param('reference'));
    return reference ? contactPage(c, deps, reference) : notFoundPage(c);
  });
  app.post('/contacts/:reference/:part', async (c) => {
    const reference = readReference(c.req.param('reference'));
    const part = c.req.param('part');
    if (!reference || !isCasePart(part)) return notFoundPage(c);
    const outcome = await saveCase(c, deps, reference, part);
    if ('response' in outcome) return outcome.response;
    return 'gone' in outcome ? notFoundPage(c) : contactPage(c, deps, reference, outcome.unsaved);
  });
  app.get('/files/:id{[\\w-]+}', (c) => filePage(c, deps, c.req.param('id')));
  app.get('/drukte', (c) => busyPage(c, deps));
  app.post('/drukte', (c) => saveBusy(c, deps));
  return app;
}
