/** What came in, newest first, a page at a time. */
import { html } from 'hono/html';
import { formatReference } from '../../../src/domain/reference.js';
import type { Ctx, Deps } from '../deps.js';
import { stateWords } from './case-words.js';
import { inWords, page, type Html } from './page.js';
import { typeWords } from './words.js';

const perPage = 25;

export const deskNav = (): Html => html`
  <a href="/desk/">Berichten</a>
  <a href="/desk/drukte">Drukte</a>
  <form method="post" action="/desk/logout"><button class="plain">Uitloggen</button></form>
`;

/** `before` is the number of the last one on the page before: steady while new ones come in. */
export async function listPage(c: Ctx, { db }: Deps): Promise<Response> {
  const before = c.req.query('voor') ?? '';
  let query = db
    .selectFrom('contact')
    .leftJoin('contact_case', 'contact_case.contact_id', 'contact.id')
    .select(['id', 'reference', 'received_at', 'type', 'topic_name', 'quarantine', 'contact_case.state'])
    .orderBy('id', 'desc')
    .limit(perPage + 1);
  if (/^\d{1,18}$/.test(before)) query = query.where('id', '<', before);
  const rows = await query.execute();
  const shown = rows.slice(0, perPage);
  const more = rows.length > perPage ? shown.at(-1) : undefined;
  const items = shown.map(
    (row) =>
      html`<li>
        <a href="/desk/contacts/${row.reference}">${formatReference(row.reference)}</a>
        ${typeWords[row.type]}${row.topic_name ? html`, <bdi>${row.topic_name}</bdi>` : ''}
        ${row.quarantine ? html`<strong class="apart">Apart gezet</strong>` : ''}
        <br />${inWords(row.received_at)}${row.state ? `. ${stateWords[row.state]}.` : ''}
      </li>`,
  );
  return page(c, {
    title: before ? 'Oudere berichten' : 'Berichten van inwoners',
    nav: deskNav(),
    main: html`
      ${
        shown.length
          ? html`<ol class="list">
              ${items}
            </ol>`
          : html`<p>Er zijn geen berichten.</p>`
      }
      ${more ? html`<p><a href="/desk/?voor=${more.id}">Oudere berichten</a></p>` : ''}
    `,
  });
}
