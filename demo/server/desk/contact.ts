/** One contact with everything that belongs to it. */
import { html } from 'hono/html';
import { formatPhone } from '../../../src/domain/phone.js';
import { formatReference } from '../../../src/domain/reference.js';
import type { CheckedContact } from '../../../src/backend/wire-requests.js';
import { dispositionOf } from '../contacts/file-name.js';
import { readCase } from '../cases/store.js';
import type { Ctx, Deps } from '../deps.js';
import { policies } from '../http/headers.js';
import { followers } from '../updates/follow.js';
import { openKlantWords } from '../gateways/open-klant/outbox.js';
import { caseSection, type Unsaved } from './case.js';
import { caseParts, isCasePart } from './case-parts.js';
import { facts } from './case-view.js';
import { deskNav } from './list.js';
import { mailInWords } from './mail-words.js';
import { dayInWords, inWords, page } from './page.js';
import { earlier, laterSection } from './related.js';
import { dayPartWords, sizeWords, typeWords, wayWords } from './words.js';

type Person = NonNullable<CheckedContact['person']>;
type Row = Parameters<typeof facts>[0][number];

const addressText = ({ address }: Person): string | undefined =>
  address?.lines ?? [address?.postalCode, address?.houseNumber, address?.houseNumberAddition].filter(Boolean).join(' ');

const personRows = (person: Person): Row[] => [
  ['Naam', person.name],
  ['E-mail', person.email],
  ['Telefoon', person.phone && formatPhone(person.phone)],
  ['Adres', addressText(person)],
];

export async function notFoundPage(c: Ctx): Promise<Response> {
  return page(c, {
    title: 'Dit bericht is er niet',
    nav: deskNav(),
    status: 404,
    main: html`<p>Misschien is het al verwijderd.</p>`,
  });
}

/** @param unsaved what was sent for its case and not saved */
export async function contactPage(c: Ctx, deps: Deps, reference: string, unsaved?: Unsaved): Promise<Response> {
  const { db } = deps;
  const row = await db.selectFrom('contact').selectAll().where('reference', '=', reference).executeTakeFirst();
  if (!row) return notFoundPage(c);
  const files = await db
    .selectFrom('attachment')
    .select(['id', 'name', 'type', 'size'])
    .where('contact_id', '=', row.id)
    .orderBy('created_at')
    .execute();
  const mails = await db
    .selectFrom('mail')
    .select(['kind', 'state', 'sent_at'])
    .where('contact_id', '=', row.id)
    .orderBy('id')
    .execute();
  const following = await followers(db, row.id);
  const openKlant = await openKlantWords(db, row.id);
  const kept = await readCase(db, row.id);
  const part = c.req.query('bewaard') ?? '';
  const saved = !unsaved && isCasePart(part) ? part : undefined;
  const list = files.map(
    (file) =>
      html`<li>
        <a href="/desk/files/${file.id}"><bdi>${file.name}</bdi></a> (${file.type}, ${sizeWords(file.size)})
      </li>`,
  );
  const main = html`
    ${row.quarantine ? html`<p class="wrong"><strong>Apart gezet:</strong> ${row.quarantine_reason}. Kijk of het echt is.</p>` : ''}
    ${facts([
      ['Soort', typeWords[row.type]],
      ['Onderwerp', row.topic_name],
      ['Ontvangen', inWords(row.received_at)],
      ['Reactie voor', row.first_reaction_by && dayInWords(row.first_reaction_by)],
      ['Oplossing voor', row.solved_by && dayInWords(row.solved_by)],
      ['Antwoord via', wayWords[row.answer_by]],
      ['Antwoord aan', row.representative ? (row.answer_to === 'person' ? 'De persoon zelf' : 'De helper') : undefined],
      ['Terugbellen', row.callback && dayPartWords[row.callback as keyof typeof dayPartWords]],
      ['Taal', row.language],
      ['Van pagina', row.page],
      ['Over eerder nummer', await earlier(db, row.case_reference)],
      ['E-mail naar inwoner', mails.map(mailInWords).join('; ')],
      ['Volgt per e-mail', following ? `${following} ${following === 1 ? 'persoon' : 'personen'}` : undefined],
      ['Open Klant', openKlant],
    ])}
    <h2>Bericht</h2>
    <pre class="text" dir="auto">${row.message}</pre>
    ${
      row.answers.length
        ? html`<h2>Antwoorden op vragen</h2>
            ${facts(row.answers.map(({ label, value }): Row => [label, value]))}`
        : ''
    }
    ${
      row.person
        ? html`<h2>Persoon</h2>
            ${facts(personRows(row.person))}`
        : ''
    }
    ${
      row.representative
        ? html`<h2>Helper van de persoon</h2>
            ${facts(personRows(row.representative))}`
        : ''
    }
    ${
      files.length
        ? html`<h2>Bestanden</h2>
            <p>Deze bestanden zijn niet op virussen gecontroleerd.</p>
            <ul>
              ${list}
            </ul>`
        : ''
    }
    ${await laterSection(db, row.reference)}
    ${kept ? await caseSection(deps, row.reference, kept, { unsaved, saved }) : ''}
  `;
  return page(c, {
    title: `Bericht ${formatReference(row.reference)}`,
    before: unsaved ? 'Niet bewaard: ' : saved ? `Bewaard: ${caseParts[saved]}. ` : '',
    nav: deskNav(),
    status: unsaved ? (unsaved.wrong ? 422 : 409) : 200,
    main,
  });
}

/** A file that belongs to a contact: to save, never to show in place (OWASP ASVS 5.4). */
export async function filePage(c: Ctx, { db }: Deps, id: string): Promise<Response> {
  const file = await db
    .selectFrom('attachment')
    .selectAll()
    .where('id', '=', id)
    .where('contact_id', 'is not', null)
    .executeTakeFirst();
  if (!file) return notFoundPage(c);
  c.header('Content-Type', file.type);
  c.header('Content-Disposition', dispositionOf(file.name));
  c.header('Content-Security-Policy', policies.file);
  c.header('Cache-Control', 'no-store');
  return c.body(new Uint8Array(file.content));
}
