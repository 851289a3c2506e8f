import { html, LitElement, type PropertyDeclarations, type TemplateResult } from 'lit';
import { Announcer } from '../a11y/announcer.js';
import { focusOn } from '../a11y/focus.js';
import { heading } from '../a11y/heading.js';
import { fetchStatus, type StatusAnswer, type StatusQuestion } from '../backend/status.js';
import type { Config } from '../config/schema.js';
import type { CaseStatus } from '../domain/case-status.js';
import { inOrder } from '../domain/case-summary.js';
import { formatReference } from '../domain/reference.js';
import { focusField } from '../form/focus-field.js';
import { FormController } from '../form/form-controller.js';
import { human } from '../loading/human.js';
import { settle } from '../loading/settle.js';
import { tellMakers } from '../loading/tell-makers.js';
import { dutchDate } from '../locale/format.js';
import { LocaleController } from '../locale/localization.js';
import { StatusShownEvent } from '../status-event.js';
import { base } from '../styles/base.js';
import { tokens } from '../styles/tokens.js';
import { caseBody, sentences, type CaseView } from './case.js';
import { fromAddress } from './link.js';
import { lookupForm, questionOf, validate, type Problem } from './lookup.js';
import type { Next } from './refresh.js';
import * as texts from './status.messages.js';
import { styles } from './status-tracker.styles.js';

/** What stands there: the question, or what was found. */
type Phase =
  | { kind: 'asking'; busy: boolean; problem?: Problem }
  | { kind: 'shown'; question: StatusQuestion; cases: readonly CaseStatus[] };

/**
 * Where a message is, what comes next, and by when: asked for by its number and the address or code that belongs to it.
 * Nothing of it is stored, put in an address or in the title. Until it works, and when it cannot, what stands inside the tag
 * is shown. Longer than most files: here the parts meet, and each of them has a file of its own.
 *
 * @slot - What residents see until it works and when it cannot: a phone number.
 * @fires {StatusShownEvent} loket-status-shown - A resident sees where a matter is: `state`, `count`.
 * @cssprop --loket-scroll-margin - Room for a sticky header of the page above what gets the focus. Default 6rem.
 */
export class LoketStatusTracker extends LitElement {
  static override styles = [tokens, base, styles];
  static override properties: PropertyDeclarations = {
    config: { attribute: false },
    headingLevel: { type: Number, attribute: 'heading-level' },
    backendName: { attribute: 'backend' },
    sharedComputer: { type: Boolean, attribute: 'shared-computer' },
  };

  /** The checked configuration of the municipality. */
  declare config: Config;
  /** Level of the widget's heading, 1 to 6, so that it fits the page's outline. Default 2. */
  declare headingLevel: number | undefined;
  /** Name of one of the configuration's backends; never an address. */
  declare backendName: string | undefined;
  /** Forgets what was typed and shown when the resident leaves: for computers in a library or a town hall. */
  declare sharedComputer: boolean;

  readonly #locale = new LocaleController(this);
  readonly #announcer = new Announcer(this);
  readonly #form = new FormController(this);
  readonly #unfolded = new Set<string>();
  /** Other cases that stand open; by their number, since a change may bring another order. */
  readonly #opened = new Set<string>();
  #phase: Phase = { kind: 'asking', busy: false };
  #begun = false;
  #ready = false;
  #control: AbortController | undefined;
  /** Milliseconds by which the clock of the device is slow: a wrong one must not say that we are late. */
  #slow = 0;
  #rest = (): void => {};

  get #level(): number {
    return this.headingLevel ?? 2;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('pagehide', this.#left);
    window.addEventListener('hashchange', this.#linked);
    if (!this.hasUpdated) this.#form.restore(fromAddress());
    else if (this.#phase.kind === 'shown') void this.#watch(this.#phase.question, undefined);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('pagehide', this.#left);
    window.removeEventListener('hashchange', this.#linked);
    this.#control?.abort();
    this.#rest();
  }

  protected override updated(): void {
    if (this.config && !this.#begun) void this.#begin();
  }

  protected override render(): TemplateResult {
    if (!this.#ready || !this.config) return html`<slot></slot>`;
    const phase = this.#phase;
    return html`<div class="root" lang=${this.#locale.locale} dir=${this.#locale.direction}>
      ${
        phase.kind === 'shown'
          ? this.#found(phase.cases)
          : lookupForm({
              level: this.#level,
              issues: this.#form.issues,
              problem: phase.problem,
              busy: phase.busy,
              read: () => this.#form.read(),
              submit: (event) => void this.#submit(event),
              goTo: (field) => focusField(this.renderRoot, field),
            })
      }
      ${human(this.config.channels)} ${this.#announcer.region()}
    </div>`;
  }

  #found(cases: readonly CaseStatus[]): TemplateResult {
    const today = dutchDate(Date.now() + this.#slow);
    const [first, ...others] = inOrder(cases, today);
    const view: CaseView = {
      level: this.#level,
      today,
      unfolded: this.#unfolded,
      unfold: (reference) => {
        this.#unfolded.add(reference);
        this.requestUpdate();
        // The button is gone.
        void this.#focus(`#${CSS.escape(`steps-${reference}`)}`);
      },
      more: (status) => this.#formLink(status),
    };
    return html`${heading(this.#level, texts.caseHeading(formatReference(first!.reference)), 'status-heading')}
      ${caseBody(first!, view)}
      ${others.map(
        (each) =>
          html`<details
            class="other"
            ?open=${this.#opened.has(each.reference)}
            @toggle=${(event: Event) => this.#toggled(each.reference, event.target as HTMLDetailsElement)}
          >
            <summary>
              <strong role="heading" aria-level=${this.#level}
                >${texts.caseHeading(formatReference(each.reference))}</strong
              >
              <span>${sentences(each, today)[0]}</span>
            </summary>
            ${caseBody(each, view)}
          </details>`,
      )}
      <div class="actions">
        <button type="button" @click=${this.#another}>${texts.anotherNumber()}</button>
      </div>`;
  }

  #toggled(reference: string, { open }: HTMLDetailsElement): void {
    if (open) this.#opened.add(reference);
    else this.#opened.delete(reference);
    this.requestUpdate();
  }

  /** The contact form, with the number of this case. */
  #formLink({ reference }: CaseStatus): string | undefined {
    const page = this.config.channels?.more?.find(({ kind }) => kind === 'form')?.url;
    return page && `${page.replace(/#.*/, '')}#loket:case=${encodeURIComponent(reference)}`;
  }

  async #submit(event: Event): Promise<void> {
    event.preventDefault();
    if (this.#phase.kind !== 'asking' || this.#phase.busy) return;
    if (!this.#form.check(validate)) {
      this.#show({ kind: 'asking', busy: false });
      return this.#focus('#summary-heading');
    }
    const question = questionOf(this.#form.values);
    this.#show({ kind: 'asking', busy: true });
    const { signal } = (this.#control = new AbortController());
    const answer = await this.#ask(question, signal);
    // The resident has left, whatever came after that.
    if (signal.aborted) return this.#show({ kind: 'asking', busy: false });
    if (answer.kind !== 'found') {
      this.#show({ kind: 'asking', busy: false, problem: answer });
      return this.#focus('#notice-heading');
    }
    this.#show({ kind: 'shown', question, cases: answer.cases });
    void this.#watch(question, answer.refreshAfter);
    // By a name, from which the list of events for editors is made.
    const told = new StatusShownEvent(answer.cases[0]!.state, answer.cases.length);
    this.dispatchEvent(told);
    return this.#focus('#status-heading');
  }

  async #ask(question: StatusQuestion, signal: AbortSignal): Promise<StatusAnswer> {
    const backend = this.config.backends[this.backendName ?? 'default'];
    if (!backend) return { kind: 'failed', reason: 'unreadable' };
    const answer = await fetchStatus(backend, question, signal);
    if (answer.kind === 'found' && answer.date) this.#slow = answer.date - Date.now();
    return answer;
  }

  /** Looks again now and then while it is shown; says so once, and only when something changed. */
  async #watch(question: StatusQuestion, first: number | undefined): Promise<void> {
    this.#rest();
    const { refresh } = await import('./refresh.js').catch(() => ({ refresh: undefined }));
    const asked = () => this.isConnected && this.#phase.kind === 'shown' && this.#phase.question === question;
    if (!refresh || !asked()) return;
    // Another one may have begun while this one was loading.
    this.#rest();
    this.#rest = refresh(async (signal): Promise<Next> => {
      const answer = await this.#ask(question, signal);
      if (!asked()) return 'stop';
      if (answer.kind === 'later') return { after: answer.retryAfter, changed: false };
      // Whatever else went wrong: what stands there was true when it was asked.
      if (answer.kind !== 'found') return { changed: false };
      const changed = JSON.stringify(answer.cases) !== JSON.stringify((this.#phase as { cases: unknown }).cases);
      if (changed) {
        this.#show({ kind: 'shown', question, cases: answer.cases });
        this.#announcer.say(texts.changed());
      }
      return { after: answer.refreshAfter, changed };
    }, first);
  }

  readonly #another = (): void => {
    this.#rest();
    this.#unfolded.clear();
    this.#opened.clear();
    this.#show({ kind: 'asking', busy: false });
    void this.#focus('#title');
  };

  /** A link of another e-mail, opened where this page is open already: then only the part behind the # changes. */
  readonly #linked = (): void => {
    const told = fromAddress();
    if (!Object.keys(told).length) return;
    this.#control?.abort();
    this.#form.reset();
    this.#another();
    this.#form.restore(told);
  };

  /** By the browser's "back" the page may come as it was left, out of the memory. */
  readonly #left = (): void => {
    if (!this.sharedComputer) return;
    this.#control?.abort();
    this.#rest();
    this.#unfolded.clear();
    this.#opened.clear();
    this.#form.reset();
    this.#show({ kind: 'asking', busy: false });
  };

  #show(phase: Phase): void {
    this.#phase = phase;
    this.requestUpdate();
  }

  async #focus(selector: string): Promise<void> {
    await this.updateComplete;
    focusOn(this.renderRoot.querySelector<HTMLElement>(selector));
  }

  /** Shows the question once the language is there. */
  async #begin(): Promise<void> {
    this.#begun = true;
    await settle(this, this.#locale, this.config);
    this.#ready = true;
    this.requestUpdate();
    if (!this.config.backends[this.backendName ?? 'default'])
      tellMakers(new Error(`Loket: no backend "${this.backendName ?? 'default'}" in the configuration`));
  }
}
