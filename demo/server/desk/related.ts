/** Messages that belong together: what this one is about, and what was sent about it later. */
import { html } from 'hono/html';
import type { Kysely } from 'kysely';
import { formatReference } from '../../../src/domain/reference.js';
import type { Tables } from '../db/schema.js';
import { inWords, type Html } from './page.js';
import { typeWords } from './words.js';

/** More than anybody looks through. */
const most = 50;

const link = (reference: string): Html => html`<a href="/desk/contacts/${reference}">${formatReference(reference)}</a>`;

const filesInWords = (count: number): string => (count ? `, ${count} ${count === 1 ? 'bestand' : 'bestanden'}` : '');

/** The earlier number that a resident named: a link where it is one of ours. */
export async function earlier(db: Kysely<Tables>, number: string | null): Promise<Html | string | undefined> {
  if (!number) return undefined;
  const row = db.selectFrom('contact').select('reference').where('reference', '=', number);
  return (await row.executeTakeFirst()) ? link(number) : number;
}

/** What was sent about this one since: photos and papers that were asked for, questions, "it is not right". */
export async function laterSection(db: Kysely<Tables>, reference: string): Promise<Html | ''> {
  const rows = await db
    .selectFrom('contact')
    .select(['reference', 'type', 'received_at', 'quarantine'])
    .select((on) =>
      on
        .selectFrom('attachment')
        .whereRef('attachment.contact_id', '=', 'contact.id')
        .select((of) => of.fn.countAll<string>().as('count'))
        .as('files'),
    )
    .where('case_reference', '=', reference)
    .orderBy('id', 'desc')
    .limit(most)
    .execute();
  if (!rows.length) return '';
  const items = rows.map(
    (row) =>
      html`<li>
        ${link(row.reference)} ${typeWords[row.type]}${filesInWords(Number(row.files))}
        ${row.quarantine ? html`<strong class="apart">Apart gezet</strong>` : ''}<br />${inWords(row.received_at)}
      </li>`,
  );
  return html`<h2>Later hierover gestuurd</h2>
    <p>Iedereen die het nummer kent, kan hierover iets sturen. Kijk of het van de inwoner is.</p>
    <ol class="list">
      ${items}
    </ol>`;
}
