/** The case on the page of a contact: what an employee sees of it, and saves. Without scripts. */
import { html } from 'hono/html';
import { readAudit, readCase, changeCase, type KeptCase } from '../cases/store.js';
import type { Ctx, Deps } from '../deps.js';
import { caseForm } from './case-forms.js';
import { caseParts, offered, type CasePart } from './case-parts.js';
import { isWrong, readers } from './case-read.js';
import { auditView, caseFacts } from './case-view.js';
import { idOf, type Wrong } from './fields.js';
import { isOwnForm, readForm } from './form.js';
import { deskNav } from './list.js';
import { page, type Html } from './page.js';
import { sessionName } from './session.js';

/** Bytes; a text of a thousand signs, however many bytes each is in a form, and room for what is too long. */
const maxForm = 200_000;

/** What was sent and not saved. */
export interface Unsaved {
  part: CasePart;
  values: URLSearchParams;
  /** Absent when somebody else changed the case in the meantime. */
  wrong?: Wrong;
}

/** For who typed something that has no form any more: the case was closed meanwhile. */
const leftOver = ({ values }: Unsaved): Html => {
  const texts = [...values].filter(([name, text]) => /^(zin|vraag|reden|behandelaar|link)$/.test(name) && text);
  return texts.length
    ? html`<p>Dit vulde u in:</p>
        ${texts.map(([, text]) => html`<pre class="text" dir="auto">${text}</pre>`)}`
    : html``;
};

/** Focus follows the fragment to it, so that who listens hears it first. */
function message(record: KeptCase['record'], unsaved: Unsaved | undefined, saved: CasePart | undefined): Html {
  if (unsaved?.wrong)
    return html`<p class="wrong" id="melding" tabindex="-1">
      Niet bewaard. <a href="#${idOf(unsaved.part, unsaved.wrong.field)}">${unsaved.wrong.words}</a>
    </p>`;
  if (!unsaved)
    return saved ? html`<p class="saved" id="melding" tabindex="-1">Bewaard: ${caseParts[saved]}.</p>` : html``;
  const still = offered(record).includes(unsaved.part);
  return html`<div class="wrong" id="melding" tabindex="-1">
    <p>
      Niet bewaard. Iemand anders heeft dit veranderd terwijl u bezig was. Lees hieronder hoe het nu is.
      ${still ? html`Wat u invulde, staat er nog. Klopt het nog? Bewaar het dan nog een keer.` : ''}
    </p>
    ${still ? '' : leftOver(unsaved)}
  </div>`;
}

/** @param saved the part that was just saved */
export async function caseSection(
  { db, now }: Deps,
  reference: string,
  kept: KeptCase,
  { unsaved, saved }: { unsaved?: Unsaved | undefined; saved?: CasePart | undefined },
): Promise<Html> {
  const { record, version, updatedAt } = kept;
  const audit = await readAudit(db, kept.contactId);
  const forms = offered(record).map((part) =>
    caseForm({ part, record, version, reference, now: now(), sent: unsaved?.part === part ? unsaved : undefined }),
  );
  return html`<section aria-labelledby="zaak">
    <h2 id="zaak">Hoe het ermee staat</h2>
    ${message(record, unsaved, saved)} ${caseFacts(record, updatedAt)}
    <h3>Veranderen</h3>
    ${forms}
    <h3>Wie heeft wat veranderd?</h3>
    ${auditView(audit)}
  </section>`;
}

const foreign = (c: Ctx, reference: string): Promise<Response> =>
  page(c, {
    title: 'Niet bewaard',
    nav: deskNav(),
    status: 403,
    main: html`<p>
      Dit formulier kwam van een andere website. <a href="/desk/contacts/${reference}">Ga naar het bericht.</a>
    </p>`,
  });

type Outcome = { response: Response } | { unsaved: Unsaved } | { gone: true };

/** Takes one part; a mistake, or somebody else's change, comes back with all that was typed. */
export async function saveCase(c: Ctx, deps: Deps, reference: string, part: CasePart): Promise<Outcome> {
  const { db, now } = deps;
  if (!isOwnForm(c)) return { response: await foreign(c, reference) };
  const values = await readForm(c, maxForm);
  const contact = await db.selectFrom('contact').select('id').where('reference', '=', reference).executeTakeFirst();
  const kept = contact && (await readCase(db, contact.id));
  if (!kept) return { gone: true };
  const version = Number(values.get('versie'));
  if (kept.version !== version || !offered(kept.record).includes(part)) return { unsaved: { part, values } };
  const next = readers[part](kept.record, values, now());
  if (isWrong(next)) return { unsaved: { part, values, wrong: next } };
  const change = { version, who: sessionName(c, deps), what: part, now: now(), make: () => next };
  const done = await changeCase(db, kept.contactId, change);
  if (done === 'gone') return { gone: true };
  if (done === 'stale') return { unsaved: { part, values } };
  return { response: c.redirect(`/desk/contacts/${reference}?bewaard=${part}#melding`, 303) };
}
