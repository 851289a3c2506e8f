/** The form in which an employee moves a case from step to step. */
import { html } from 'hono/html';
import { localDate } from '../../../src/domain/zone.js';
import type { CaseRecord, StepRecord } from '../cases/record.js';
import type { Read } from './case-read.js';
import { dateKindWords, stepName, stepStateWords } from './case-words.js';
import { noDay, readDay } from './day-field.js';
import { checkbox, choice, line, type Filling, type Wrong } from './fields.js';
import type { Html } from './page.js';

/** What the fields hold before anybody touches them. */
export function stepValues({ steps, waitsForOthers }: CaseRecord): URLSearchParams {
  const values = new URLSearchParams(waitsForOthers ? { anderen: 'ja' } : {});
  for (const [at, { state, date, dateKind }] of steps.entries()) {
    values.set(`stap${at}`, state);
    values.set(`datum${at}`, date ?? '');
    values.set(`soort${at}`, dateKind ?? 'planned');
  }
  return values;
}

/** A receipt that happened cannot turn out not to be needed. */
const lasting = Object.fromEntries(Object.entries(stepStateWords).filter(([state]) => state !== 'dropped'));

export const stepFields = (filling: Filling, { steps }: CaseRecord): Html => html`
  ${steps.map(
    (step, at) =>
      html`<fieldset class="step">
        <legend><bdi>${stepName(step)}</bdi></legend>
        ${choice(filling, { name: `stap${at}`, label: 'Hoe ver is dit?', options: at ? stepStateWords : lasting })}
        ${line(filling, { name: `datum${at}`, label: 'Dag', type: 'date' })}
        ${choice(filling, { name: `soort${at}`, label: 'Wat is die dag?', options: dateKindWords })}
      </fieldset>`,
  )}
  ${checkbox(filling, { name: 'anderen', label: 'Wij wachten op anderen' })}
`;

const order: StepRecord['state'][] = ['done', 'now', 'to-come'];

/** Done, then one that is under way, then what is to come. @returns the number of the step that is out of order */
function outOfOrder(steps: readonly StepRecord[]): number | undefined {
  let reached = 0;
  for (const [at, { state }] of steps.entries()) {
    if (state === 'dropped') continue;
    const place = order.indexOf(state);
    if (place < reached || (state === 'now' && reached === 1)) return at;
    reached = place;
  }
  return undefined;
}

function readStep(before: StepRecord, at: number, form: URLSearchParams, today: string): StepRecord | Wrong {
  const [stateField, dateField] = [`stap${at}`, `datum${at}`];
  const state = form.get(stateField) ?? '';
  if (!Object.hasOwn(at ? stepStateWords : lasting, state))
    return { field: stateField, words: 'Kies hoe ver deze stap is.' };
  const { date: oldDate, dateKind: oldKind, ...rest } = before;
  const step = { ...rest, state: state as StepRecord['state'] };
  const date = readDay(form.get(dateField) ?? '');
  if (date === null) return { field: dateField, words: noDay };
  if (step.state === 'dropped' || !date) return step;
  const kind = form.get(`soort${at}`) ?? '';
  if (!Object.hasOwn(dateKindWords, kind)) return { field: `soort${at}`, words: 'Kies wat die dag is.' };
  const isFact = kind === 'fact' || step.state === 'done';
  // Who only says that it is done means today; the day that was promised is no longer of use.
  if (step.state === 'done' && oldKind !== 'fact' && date === oldDate && kind === (oldKind ?? 'planned'))
    return { ...step, date: today, dateKind: 'fact' };
  if (isFact && date > today) return { field: dateField, words: 'Deze dag komt nog. Kies de dag waarop het gebeurde.' };
  if (isFact && step.state === 'to-come')
    return { field: `soort${at}`, words: 'Deze stap komt nog. Kies “Gepland op” of “Uiterlijk op”.' };
  return { ...step, date, dateKind: isFact ? 'fact' : (kind as NonNullable<StepRecord['dateKind']>) };
}

export function readSteps(record: CaseRecord, form: URLSearchParams, now: Date): Read {
  const today = localDate(now.getTime());
  const steps: StepRecord[] = [];
  for (const [at, before] of record.steps.entries()) {
    const read = readStep(before, at, form, today);
    if ('words' in read) return read;
    steps.push(read);
  }
  const wrong = outOfOrder(steps);
  if (wrong !== undefined)
    return {
      field: `stap${wrong}`,
      words: 'Zet de stappen op volgorde: eerst wat klaar is, dan één stap waar wij nu zijn, dan wat nog komt.',
    };
  return { ...record, steps, waitsForOthers: form.has('anderen') };
}
