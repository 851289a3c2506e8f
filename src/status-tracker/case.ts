/** One matter: what matters most in one sentence, what the resident must do, the steps, and the facts. */
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../a11y/heading.js';
import type { CaseStatus } from '../domain/case-status.js';
import { isDay, summaryOf } from '../domain/case-summary.js';
import { linkPattern } from '../domain/link.js';
import { formatReference } from '../domain/reference.js';
import { formatDay, formatMoment } from '../locale/format.js';
import * as texts from './status.messages.js';
import { stepList } from './steps.js';

export interface CaseView {
  /** Level of the heading of a case. */
  level: number;
  /** `YYYY-MM-DD` in Europe/Amsterdam. */
  today: string;
  /** What the resident unfolded. */
  unfolded: ReadonlySet<string>;
  unfold(reference: string): void;
  /** Address of the contact form for something more about this case; `undefined` when there is none. */
  more(status: CaseStatus): string | undefined;
  /** Sends a photo or paper from here. */
  attach(status: CaseStatus): void;
  /** Sentences on what came of that, by the number of the case. */
  notes: ReadonlyMap<string, () => string>;
}

/** What the municipality wrote: plain text with its line breaks, in the language that it says. */
export const written = ({ language = 'nl' }: CaseStatus, text: string): TemplateResult =>
  html`<p class="written" lang=${language} dir="auto">${text}</p>`;

/** The sentences on top, the most important first. */
export function sentences(status: CaseStatus, today: string): string[] {
  const summary = summaryOf(status, today);
  const by = (day: string | undefined) =>
    day ? [status.type === 'callback' ? texts.callBy(formatDay(day)) : texts.answerBy(formatDay(day))] : [];
  switch (summary.kind) {
    case 'done':
      return [texts.done(summary.result)];
    case 'yours':
      return [texts.yours()];
    case 'suspended':
      return [texts.suspended()];
    case 'late':
      return [(status.type === 'callback' ? texts.lateCall : texts.late)(formatDay(summary.by)), texts.lateHelp()];
    case 'others':
      return [texts.others(), ...by(summary.by)];
    case 'busy':
      return [texts.busy(status.type), ...by(summary.by)];
    default:
      return [texts.received(), ...by(summary.by)];
  }
}

/** To a page, or to what asks for a photo or paper here; where that cannot be had, to the contact form. */
function act(
  status: CaseStatus,
  { attach, more, notes }: CaseView,
  name: string,
  look: string,
  page?: string,
): TemplateResult {
  const { reference } = status;
  const id = `paper-${reference}`;
  const note = notes.get(reference);
  const url = page ?? (note === texts.notHere && more(status));
  return html`${note ? html`<p>${note()}</p>` : nothing}
    <p class="print-not">
      ${
        url
          ? html`<a class=${look} id=${id} href=${url}>${name}</a>`
          : html`<button type="button" class=${look} id=${id} @click=${() => attach(status)}>${name}</button>`
      }
    </p>`;
}

const own = ({ action }: CaseStatus): string | undefined =>
  action?.url && linkPattern.test(action.url) ? action.url : undefined;

/** Whether what the resident must do is done with a photo or paper, from here. */
const isPaper = (status: CaseStatus): boolean => !!status.action && !own(status) && !!status.allows?.includes('attach');

function toDo(status: CaseStatus, view: CaseView): TemplateResult | typeof nothing {
  const { action } = status;
  if (!action) return nothing;
  const { level } = view;
  const attaches = isPaper(status);
  const url = attaches ? undefined : (own(status) ?? view.more(status));
  return html`<div class="panel to-do">
    ${heading(level + 1, texts.yourTurn(), `to-do-${status.reference}`)} ${written(status, action.text)}
    ${isDay(action.by) ? html`<p><strong>${texts.doBefore(formatDay(action.by))}</strong></p>` : nothing}
    ${attaches || url ? act(status, view, texts.goThere(), 'button primary', url) : nothing}
  </div>`;
}

function term(status: CaseStatus): TemplateResult | typeof nothing {
  const { term } = status;
  if (!term) return nothing;
  const reason = term.reason ? written(status, term.reason) : nothing;
  if (term.change !== 'extended' || !isDay(term.by)) return html`${reason}`;
  const by = formatDay(term.by);
  return html`<p>${isDay(term.was) ? texts.extended(by, formatDay(term.was)) : texts.extendedTo(by)}</p>
    ${reason}`;
}

function facts(status: CaseStatus, done: boolean): TemplateResult {
  const { language = 'nl' } = status;
  const moment = (instant: string | undefined) =>
    instant && !Number.isNaN(Date.parse(instant)) ? texts.at(...formatMoment(instant)) : undefined;
  const rows: [name: string, value: string | undefined, language?: string][] = [
    [texts.subjectLabel(), status.title, language],
    [texts.receivedLabel(), moment(status.receivedAt)],
    [texts.handlerLabel(), done ? undefined : status.handler, language],
    [texts.updatedLabel(), moment(status.updatedAt)],
  ];
  return html`<dl>
    <div>
      <dt>${texts.numberLabel()}</dt>
      <dd><bdi dir="ltr">${formatReference(status.reference)}</bdi></dd>
    </div>
    ${rows.map(([name, value, language]) =>
      value
        ? html`<div>
            <dt>${name}</dt>
            <dd><bdi lang=${language ?? nothing}>${value}</bdi></dd>
          </div>`
        : nothing,
    )}
  </dl>`;
}

function ways(status: CaseStatus, done: boolean, view: CaseView): TemplateResult | typeof nothing {
  const { allows = [], reopenUntil } = status;
  const url = view.more(status);
  const open = isDay(reopenUntil) ? reopenUntil >= view.today : true;
  // Where it is what the resident must do, it stands above.
  if (!done && allows.includes('attach') && !isPaper(status)) return act(status, view, texts.sendPaper(), 'button');
  const name = done ? allows.includes('reopen') && open && texts.reopen() : allows.includes('ask') && texts.askMore();
  if (!url || !name) return nothing;
  return html`<p class="print-not">
    <a class="button" href=${url}>${name}</a>
    ${done && isDay(reopenUntil) ? html`<span class="hint">${texts.reopenUntil(formatDay(reopenUntil))}</span>` : nothing}
  </p>`;
}

/** Leads to what the municipality wrote only where it wrote something. */
const meaning = ({ result, sentence }: CaseStatus): string =>
  texts.doneMeans(sentence || result === 'solved' || result === 'handled' ? result : undefined);

/** All of one case below its heading, which the caller makes. */
export function caseBody(status: CaseStatus, view: CaseView): TemplateResult {
  const { today, level } = view;
  const [first, ...others] = sentences(status, today);
  const summary = summaryOf(status, today);
  const done = summary.kind === 'done';
  return html`<p class="lead ${summary.kind}">${first}</p>
    ${others.map((sentence) => html`<p>${sentence}</p>`)}
    ${done ? html`<p>${meaning(status)}</p>` : html`${toDo(status, view)} ${term(status)}`}
    ${
      status.sentence
        ? html`<div class="said">
            <p class="label">${texts.weSay()}</p>
            ${written(status, status.sentence)}
          </div>`
        : nothing
    }
    ${ways(status, done, view)} ${heading(level + 1, texts.stepsHeading(), `steps-${status.reference}`)}
    ${stepList(status, view)} ${heading(level + 1, texts.aboutHeading(), `about-${status.reference}`)}
    ${facts(status, done)}`;
}
