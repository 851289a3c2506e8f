/** The forms with which an employee changes a case; each is small, and sends its own part alone. */
import { html } from 'hono/html';
import { localDate } from '../../../src/domain/zone.js';
import type { CaseRecord } from '../cases/record.js';
import { dayAfterPause } from '../cases/term.js';
import { most } from './case-limits.js';
import { caseParts, type CasePart } from './case-parts.js';
import { stepFields, stepValues } from './case-steps.js';
import { resultWords } from './case-words.js';
import { area, checkbox, line, radios, type Filling } from './fields.js';
import { dayInWords, type Html } from './page.js';

/** What the fields of a part hold before anybody touches them. */
export function valuesOf(part: CasePart, record: CaseRecord): URLSearchParams {
  const { sentence = '', handler = '', action } = record;
  if (part === 'stappen') return stepValues(record);
  if (part === 'tekst') return new URLSearchParams({ zin: sentence, behandelaar: handler });
  if (part === 'vraag' && action)
    return new URLSearchParams({ vraag: action.text, datum: action.by ?? '', link: action.url ?? '' });
  return new URLSearchParams();
}

const upTo = (max: number): string => `Er mogen ${max} tekens in.`;
const reads = 'De inwoner leest dit. Schrijf korte zinnen, zonder namen van andere mensen.';

/** @param now for the day on which a term that stands still would end */
function fieldsOf(part: CasePart, filling: Filling, record: CaseRecord, now: Date): Html {
  const { term } = record;
  switch (part) {
    case 'stappen':
      return stepFields(filling, record);
    case 'tekst':
      return html`${area(filling, { name: 'zin', label: 'Hoe gaat het ermee?', hint: `${reads} ${upTo(most.sentence)}` })}
      ${line(filling, { name: 'behandelaar', label: 'Wie behandelt dit?', hint: `Een naam of een team. ${upTo(most.handler)}` })}`;
    case 'vraag':
      return html`${area(filling, { name: 'vraag', label: 'Wat moet de inwoner doen?', hint: `${reads} ${upTo(most.action)}` })}
      ${line(filling, { name: 'datum', label: 'Voor welke dag? (niet verplicht)', type: 'date' })}
      ${line(filling, { name: 'link', label: 'Link waar het kan (niet verplicht)', hint: 'Begint met https://.' })}
      ${record.action ? checkbox(filling, { name: 'weg', label: 'De vraag is beantwoord: haal hem weg' }) : ''}`;
    case 'termijn':
      return html`${
        term
          ? html`<p>De termijn is nu ${dayInWords(term.by)}. Een klacht mag u vier weken verlengen (Awb 9:11).</p>`
          : html`<p>Er is nu geen termijn.</p>`
      }
      ${line(filling, { name: 'datum', label: 'Nieuwe laatste dag', type: 'date' })}
      ${area(filling, { name: 'reden', label: 'Waarom?', hint: `${reads} ${upTo(most.reason)}` })}`;
    case 'stilzetten':
      return html`<p>De termijn staat stil vanaf morgen, tot u hem weer laat lopen (Awb 4:15).</p>
        ${area(filling, { name: 'reden', label: 'Waarom?', hint: `${reads} ${upTo(most.reason)}` })}`;
    case 'verder':
      return html`<p>
        De nieuwe laatste dag wordt ${term ? dayInWords(dayAfterPause(term, localDate(now.getTime()))) : ''}. Dat is
        later met de dagen dat de termijn stilstond.
      </p>`;
    case 'sluiten':
      return html`${radios(filling, { name: 'resultaat', label: 'Hoe is het afgelopen?', options: resultWords })}
      ${area(filling, { name: 'zin', label: 'Wat leest de inwoner?', hint: `${reads} ${upTo(most.sentence)}` })}`;
    case 'heropenen':
      return line(filling, {
        name: 'datum',
        label: 'Voor welke dag hoort de inwoner iets? (niet verplicht)',
        type: 'date',
      });
  }
}

export interface CaseForm {
  part: CasePart;
  record: CaseRecord;
  version: number;
  reference: string;
  /** What was sent, when this part was sent and not saved. */
  sent?: Omit<Filling, 'part'> | undefined;
  now: Date;
}

export function caseForm({ part, record, version, reference, sent, now }: CaseForm): Html {
  const filling: Filling = { part, ...(sent ?? { values: valuesOf(part, record) }) };
  return html`<details class="part" ${sent ? html`open` : ''}>
    <summary>${caseParts[part]}</summary>
    <form class="case" method="post" action="/desk/contacts/${reference}/${part}#melding">
      <input type="hidden" name="versie" value="${version}" />
      ${fieldsOf(part, filling, record, now)}
      <button>Bewaren<span class="seen-by-readers">: ${caseParts[part]}</span></button>
    </form>
  </details>`;
}
