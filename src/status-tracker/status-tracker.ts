import { html, LitElement, type PropertyDeclarations, type TemplateResult } from 'lit';
import { Announcer } from '../a11y/announcer.js';
import { focusOn } from '../a11y/focus.js';
import { fetchStatus, type StatusAnswer, type StatusQuestion } from '../backend/status.js';
import type { HttpBackendOptions } from '../backend/http-backend.js';
import type { Failure } from '../backend/status-post.js';
import type { Config } from '../config/schema.js';
import type { CaseStatus } from '../domain/case-status.js';
import { FormController, valueOf, type Values } from '../form/form-controller.js';
import { human } from '../loading/human.js';
import { settle } from '../loading/settle.js';
import { tellMakers } from '../loading/tell-makers.js';
import { dutchDate } from '../locale/format.js';
import { LocaleController } from '../locale/localization.js';
import { StatusShownEvent } from '../status-event.js';
import { base } from '../styles/base.js';
import { tokens } from '../styles/tokens.js';
import type { UpdatesOffer } from '../status-updates/offer.js';
import type { Papers } from './attach.js';
import type { CaseView } from './case.js';
import { Folding, foundCases } from './found.js';
import { fromAddress, type Told } from './link.js';
import { lookupForm, questionOf, validate } from './lookup.js';
import type { Problem } from './notice.js';
import type { Part, PartHost } from './part.js';
import * as texts from './status.messages.js';
import { styles } from './status-tracker.styles.js';

/** What was found. */
interface Shown {
  kind: 'shown';
  question: StatusQuestion;
  cases: readonly CaseStatus[];
  offer?: UpdatesOffer | undefined;
}

/** What stands there: the question, what was found, or what a link or button brought. */
type Phase = { kind: 'asking'; busy: boolean; problem?: Problem | undefined } | { kind: 'part'; part: Part } | Shown;

const unreadable: Failure = { kind: 'failed', reason: 'unreadable' };

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
    noHistory: { type: Boolean, attribute: 'no-history' },
  };

  /** The checked configuration of the municipality. */
  declare config: Config;
  /** Level of the widget's heading, 1 to 6, so that it fits the page's outline. Default 2. */
  declare headingLevel: number | undefined;
  /** Name of one of the configuration's backends; never an address. */
  declare backendName: string | undefined;
  /** Forgets what was typed and shown when the resident leaves: for computers in a library or a town hall. */
  declare sharedComputer: boolean;
  /** Leaves the browser's "back" alone. By default it leads from a photo for a case back to the case. */
  declare noHistory: boolean;

  readonly #locale = new LocaleController(this);
  readonly #announcer = new Announcer(this);
  readonly #form = new FormController(this);
  readonly #folding = new Folding();
  #phase: Phase = { kind: 'asking', busy: false };
  /** Comes when a first photo or paper is to be sent. */
  #papers: Papers | undefined;
  /** Sentences on what came of that, by the number of the case. */
  readonly #notes = new Map<string, () => string>();
  /** What stood in the inputs when a part took its place. */
  #typed: Values = {};
  #told: Told | undefined;
  #begun = false;
  #ready = false;
  #control: AbortController | undefined;
  /** Milliseconds by which the clock of the device is slow: a wrong one must not say that we are late. */
  #slow = 0;
  #rest = (): void => {};

  get #level(): number {
    return this.headingLevel ?? 2;
  }

  get #backend(): HttpBackendOptions | undefined {
    const { backends } = this.config;
    const name = this.backendName ?? 'default';
    return Object.hasOwn(backends, name) ? backends[name] : undefined;
  }

  get #isAny(): boolean {
    return this.config.status?.numbers === 'any';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('pagehide', this.#left);
    window.addEventListener('hashchange', this.#linked);
    if (!this.#ready) this.#told = fromAddress() ?? this.#told;
    else if (this.#phase.kind === 'shown') this.#watch(this.#phase.question, undefined);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('pagehide', this.#left);
    window.removeEventListener('hashchange', this.#linked);
    // What a part asked for is still of use when the page puts the widget elsewhere.
    if (this.#phase.kind === 'asking') this.#control?.abort();
    this.#rest();
  }

  protected override updated(): void {
    if (this.config && !this.#begun) void this.#begin();
  }

  protected override render(): TemplateResult {
    if (!this.#ready || !this.config) return html`<slot></slot>`;
    const phase = this.#phase;
    return html`<div class="root" lang=${this.#locale.locale} dir=${this.#locale.direction}>
      ${phase.kind === 'shown' ? this.#found(phase) : phase.kind === 'part' ? phase.part.template() : this.#lookup(phase)}
      ${human(this.config.channels)} ${this.#announcer.region()}
    </div>`;
  }

  #lookup({ problem, busy }: Phase & { kind: 'asking' }): TemplateResult {
    return lookupForm({
      level: this.#level,
      issues: this.#form.issues,
      problem,
      busy,
      isAny: this.#isAny,
      read: () => this.#form.read(),
      submit: (event) => this.#submit(event),
      goTo: this.#goTo,
      forgotten: this.config.status?.forgotten ? this.#forgotten : undefined,
    });
  }

  #found({ cases, offer }: Shown): TemplateResult {
    const view: CaseView = {
      level: this.#level,
      today: dutchDate(Date.now() + this.#slow),
      unfolded: this.#folding.steps,
      unfold: (reference) => {
        this.#folding.steps.add(reference);
        this.requestUpdate();
        // The button is gone.
        void this.#focus(`#${CSS.escape(`steps-${reference}`)}`);
      },
      more: (status) => this.#formLink(status),
      attach: (status) => this.#attach(status),
      notes: this.#notes,
    };
    return html`${foundCases(cases, view, this.#folding, () => this.requestUpdate())}
      ${offer?.template(this.#level + 1)}
      <div class="actions">
        <button type="button" @click=${this.#another}>${texts.anotherNumber()}</button>
      </div>`;
  }

  /** The contact form, with the number of this case. */
  #formLink({ reference }: CaseStatus): string | undefined {
    const page = this.config.channels?.more?.find(({ kind }) => kind === 'form')?.url;
    return page && `${page.replace(/#.*/, '')}#loket:case=${encodeURIComponent(reference)}`;
  }

  #submit(event: Event): void {
    event.preventDefault();
    if (this.#phase.kind !== 'asking' || this.#phase.busy) return;
    if (this.#form.check((values) => validate(values, this.#isAny)))
      return void this.#look(questionOf(this.#form.values, this.#isAny));
    this.#question();
    void this.#focus('#summary-heading');
  }

  async #look(question: StatusQuestion): Promise<void> {
    this.#show({ kind: 'asking', busy: true });
    const { signal } = (this.#control = new AbortController());
    const answer = await this.#ask(question, signal);
    // The resident has left, or asked for something else, whatever came after that.
    if (signal.aborted) return this.#control.signal === signal ? this.#question() : undefined;
    if (answer.kind !== 'found') {
      const isLink = answer.kind === 'not-found' && question.accessToken;
      this.#question(isLink ? { kind: 'expired' } : answer);
      return this.#focus('#notice-heading');
    }
    const shown: Shown = { kind: 'shown', question, cases: answer.cases };
    this.#show(shown);
    this.#watch(question, answer.refreshAfter);
    void this.#offer(question, answer.cases);
    // By a name, from which the list of events for editors is made.
    const told = new StatusShownEvent(answer.cases[0]!.state, answer.cases.length);
    this.dispatchEvent(told);
    return this.#focus('#status-heading');
  }

  async #ask(question: StatusQuestion, signal: AbortSignal): Promise<StatusAnswer> {
    const backend = this.#backend;
    if (!backend) return unreadable;
    const answer = await fetchStatus(backend, question, signal);
    if (answer.kind === 'found' && answer.date) this.#slow = answer.date - Date.now();
    return answer;
  }

  #shows(question: StatusQuestion): boolean {
    return this.isConnected && this.#phase.kind === 'shown' && this.#phase.question === question;
  }

  /** Looks again now and then while it is shown; says so once, and only when something changed. */
  #watch(question: StatusQuestion, first: number | undefined): void {
    this.#rest();
    const shown = () => (this.#shows(question) ? (this.#phase as Shown).cases : undefined);
    import('./refresh.js').then(
      ({ watch }) => {
        // Another one may have begun while this one was loading.
        this.#rest();
        if (!shown()) return;
        this.#rest = watch(
          {
            ask: (signal) => this.#ask(question, signal),
            shown,
            show: (cases) => this.#show({ ...(this.#phase as Shown), cases }),
            say: this.#say,
          },
          first,
        );
      },
      () => {},
    );
  }

  /** Of e-mails at each step, where one of the cases can be followed: those of another system cannot. */
  async #offer(question: StatusQuestion, cases: readonly CaseStatus[]): Promise<void> {
    if (!this.config.status?.updates || !cases.some(({ allows }) => allows?.includes('follow'))) return;
    const { UpdatesOffer } = await import('../status-updates/offer.js').catch(() => ({ UpdatesOffer: undefined }));
    const phase = this.#phase;
    if (!UpdatesOffer || phase.kind !== 'shown' || phase.question !== question) return;
    const { email } = question;
    phase.offer = new UpdatesOffer(this, { backend: this.#backend!, question, email, language: this.#locale.locale });
  }

  readonly #say = (text: string): void => this.#announcer.say(text);

  readonly #another = (): void => {
    this.#forget();
    this.#question();
    void this.#focus('#title');
  };

  /** Its label comes in view too. */
  readonly #goTo = (field: string): void => {
    const input = this.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(field)}`);
    focusOn(input, input?.closest('.field'));
  };

  readonly #forgotten = (): void => {
    void this.#open(
      import('./forgotten.js').then(({ Forgotten }) => (host) => {
        // Now, and not at the press: on a slow line people type on.
        this.#typed = this.#form.values;
        const typed = valueOf(this.#typed, 'factor').trim();
        return new Forgotten(host, typed.includes('@') ? typed : undefined);
      }),
    );
  };

  /** Shows a part once it is loaded, unless the resident went on to something else meanwhile. */
  async #open(load: Promise<(host: PartHost) => Part>, missing?: () => string): Promise<void> {
    this.#control?.abort();
    const { signal } = (this.#control = new AbortController());
    if (this.#phase.kind === 'asking') this.#question();
    const backend = this.#backend;
    const host = backend && {
      element: this,
      level: this.#level,
      form: this.#form,
      backend,
      signal,
      say: this.#say,
      focus: (selector: string) => void this.#focus(selector),
      goTo: this.#goTo,
      // To the question, in which all that was typed stands.
      back: () => {
        this.#form.show([]);
        this.#another();
        this.#form.restore(this.#typed);
      },
    };
    const part = await load.then((make) => (host && !signal.aborted ? make(host) : undefined)).catch(() => undefined);
    if (signal.aborted) return;
    if (!part) {
      if (!missing) this.#question(unreadable);
      return this.#focus(missing?.() ?? '#notice-heading');
    }
    this.#rest();
    this.#form.show([]);
    this.#show({ kind: 'part', part });
    return this.#focus('#title');
  }

  /** Sends a photo or paper for a case; where that cannot be had, it says so, and leads to the contact form. */
  #attach(status: CaseStatus): void {
    const { question } = this.#phase as Shown;
    const { reference } = status;
    void this.#open(
      import('./attach.js').then(({ Papers }) => (host) => {
        const shown = this.#phase;
        return (this.#papers ??= new Papers(host, this.#notes)).open({
          status,
          formUrl: this.#formLink(status),
          back: (first) => {
            this.#show(shown);
            this.#watch(question, first);
          },
        });
      }),
      () => {
        this.#notes.set(reference, texts.notHere);
        this.#say(texts.notHere());
        return `#paper-${CSS.escape(reference)}`;
      },
    );
  }

  /** Does what a link in an e-mail said. */
  #follow({ values, accessToken, mails }: Told): void {
    this.#form.restore(values);
    if (accessToken) void this.#look({ accessToken });
    else if (mails)
      void this.#open(
        import('./mail-link.js').then(
          ({ MailLink }) =>
            (host) =>
              new MailLink(host, mails),
        ),
      );
  }

  /** A link of another e-mail, opened where this page is open already: then only the part behind the # changes. */
  readonly #linked = (): void => {
    const told = fromAddress();
    if (!told) return;
    this.#typed = {};
    this.#form.reset();
    this.#another();
    if (this.#ready) this.#follow(told);
    else this.#told = told;
  };

  #forget(): void {
    this.#control?.abort();
    this.#rest();
    this.#folding.clear();
    this.#papers?.drop();
    this.#notes.clear();
  }

  /** By the browser's "back" the page may come as it was left, out of the memory. */
  readonly #left = (): void => {
    if (!this.sharedComputer) return;
    this.#forget();
    this.#typed = {};
    this.#form.reset();
    // It may name a file.
    this.#say('');
    this.#question();
  };

  #question(problem?: Problem): void {
    this.#show({ kind: 'asking', busy: false, problem });
  }

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
    if (this.#told) this.#follow(this.#told);
    this.#told = undefined;
    if (!this.#backend)
      tellMakers(new Error(`Loket: no backend "${this.backendName ?? 'default'}" in the configuration`));
  }
}
