/**
 * The mails that would have been sent, to read in the demo. Only when there is no SMTP; and when the desk has a token of
 * its own, which means that this is more than a demo, only for who is logged in there: mails hold addresses.
 */
import { Hono } from 'hono';
import { html } from 'hono/html';
import type { AppEnv, Deps } from '../deps.js';
import { inWords, page } from './page.js';
import { hasSession } from './session.js';

export function keptMailsRoute(deps: Deps) {
  const app = new Hono<AppEnv>();
  app.use(async (c, next) => (deps.settings.deskToken && !hasSession(c, deps) ? c.redirect('/desk/', 303) : next()));
  app.get('/', async (c) => {
    const mails = await deps.db
      .selectFrom('mail')
      .select(['id', 'subject', 'recipient', 'created_at'])
      .where('state', '=', 'kept')
      .orderBy('id', 'desc')
      .limit(50)
      .execute();
    const items = mails.map(
      (mail) =>
        html`<li>
          <a href="/demo/mails/${mail.id}">${mail.subject}</a><br />Aan <bdi>${mail.recipient}</bdi>,
          ${inWords(mail.created_at)}
        </li>`,
    );
    return page(c, {
      title: 'E-mails van de demo',
      main: html`
        <p>Er is geen mailserver. Daarom staan de e-mails hier. Niemand heeft ze gekregen.</p>
        ${
          mails.length
            ? html`<ol class="list">
                ${items}
              </ol>`
            : html`<p>Er zijn nog geen e-mails.</p>`
        }
      `,
    });
  });
  app.get('/:id{[0-9]{1,18}}', async (c) => {
    const row = deps.db.selectFrom('mail').selectAll().where('state', '=', 'kept').where('id', '=', c.req.param('id'));
    const mail = await row.executeTakeFirst();
    const nav = html`<a href="/demo/mails/">Alle e-mails</a>`;
    if (!mail)
      return page(c, {
        title: 'Deze e-mail is er niet',
        nav,
        status: 404,
        main: html`<p>Misschien is hij al verwijderd.</p>`,
      });
    return page(c, {
      title: mail.subject,
      nav,
      main: html`<p>Aan <bdi>${mail.recipient}</bdi>, ${inWords(mail.created_at)}</p>
        <pre class="text" lang="${mail.language}">${mail.text_body}</pre>`,
    });
  });
  return app;
}
