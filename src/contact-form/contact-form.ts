import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { Announcer } from '../a11y/announcer.js';
import { focusOn } from '../a11y/focus.js';
import type { ContactBackend } from '../backend/backend.js';
import type { ChannelChosenEvent } from '../channel-event.js';
import type { Config } from '../config/schema.js';
import { draftKey, hasDraft } from '../form/draft-key.js';
import { errorSummary } from '../form/error-summary.js';
import { FormController } from '../form/form-controller.js';
import { human } from '../loading/human.js';
import { settle } from '../loading/settle.js';
import { tellMakers } from '../loading/tell-makers.js';
import { LocaleController } from '../locale/localization.js';
import { base } from '../styles/base.js';
import { tokens } from '../styles/tokens.js';
import * as texts from './contact-form.messages.js';
import type { Journey } from './journey.js';
import { prefillOf, prefillProperties, type Prefill } from './prefill.js';
import { typeStep } from './type-step.js';

/** What the first screen needs of the configuration: it is shown while the whole is still being checked. */
export type Outline = Pick<
  Config,
  'municipality' | 'channels' | 'contactTypes' | 'topics' | 'languages' | 'theme' | 'help' | 'glossary'
>;

/**
 * A question, complaint, idea, compliment, call-back request or something else for the municipality: answers first, then
 * asks, sends, and gives the legal receipt. Until it works, and when it cannot, what stands inside the tag is shown.
 *
 * @slot - What residents see until the form works and when it cannot: a phone number and a plain link.
 * @fires {ContactSendingEvent} loket-contact-sending - Before a contact goes to the backend. Cancelable; `respondWith()` lets the page send it.
 * @fires {ContactSentEvent} loket-contact-sent - A contact was received: `reference`, `topic`, `contactType`.
 * @attr {'question' | 'complaint' | 'idea' | 'compliment' | 'other' | 'callback'} contact-type - Chosen beforehand.
 * @attr {string} topic - Id of a topic of the configuration, chosen beforehand.
 * @attr {string} person-name - Name of the resident, where the page knows it; it can be changed in the form.
 * @attr {string} person-email - E-mail address, likewise.
 * @attr {string} person-phone - Phone number, likewise.
 * @attr {string} postal-code - Postcode of the address for a letter, likewise.
 * @attr {string} house-number - House number of that address, likewise.
 * @cssprop --loket-scroll-margin - Room for a sticky header of the page above what gets the focus. Default 6rem.
 */
export class LoketContactForm extends LitElement {
  static override styles = [tokens, base];
  static override properties: PropertyDeclarations = {
    config: { attribute: false },
    outline: { attribute: false },
    backend: { attribute: false },
    backendName: { attribute: 'backend' },
    headingLevel: { type: Number, attribute: 'heading-level' },
    sharedComputer: { type: Boolean, attribute: 'shared-computer' },
    noHistory: { type: Boolean, attribute: 'no-history' },
    caseReference: { attribute: 'case-reference' },
    ...prefillProperties,
  };

  /** The checked configuration of the municipality. */
  declare config: Config | undefined;
  /** The part of the configuration that the first screen needs, when the whole is not checked yet. */
  declare outline: Outline | undefined;
  /** Where messages go. By default an HTTP backend at the address that the configuration gives. */
  declare backend: ContactBackend | undefined;
  /** Name of one of the configuration's backends; never an address. */
  declare backendName: string | undefined;
  /** Level of the form's headings, 1 to 6, so that they fit the page's outline. Default 2. */
  declare headingLevel: number | undefined;
  /** Keeps nothing in this tab: for computers in a library or a town hall. */
  declare sharedComputer: boolean;
  /** Leaves the browser's history alone, for pages whose own script cannot bear extra entries. */
  declare noHistory: boolean;
  /** Reference of an earlier contact that this one is about. */
  declare caseReference: string | undefined;

  readonly #locale = new LocaleController(this);
  readonly #announcer = new Announcer(this);
  readonly #form = new FormController(this);
  #journey: Journey | undefined;
  #loading: Promise<void> | undefined;
  #configured: (() => void) | undefined;
  /** How the first "go on" stands, while the other steps may still be loading. */
  #waiting: 'no' | 'busy' | 'failed' = 'no';
  #begun = false;
  #ready = false;
  /** Something was chosen while the other steps, which keep the draft, were still to come. */
  #early = false;

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('loket-channel-chosen', this.#chosen);
    this.#journey?.resume();
    if (!this.hasUpdated) this.#form.restore(prefillOf(this as unknown as Prefill));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('loket-channel-chosen', this.#chosen);
    this.#journey?.pause();
  }

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('config') && this.config) this.#configured?.();
    if (this.#shown && !this.#begun) void this.#begin();
    // A page may take its configuration away again: then there is nothing to go through.
    if (this.config) this.#journey?.updated();
  }

  protected override render(): TemplateResult {
    if (!this.#ready || !this.#shown) return html`<slot></slot>`;
    return html`<div class="root" lang=${this.#locale.locale} dir=${this.#locale.direction}>
      ${this.#journey?.confirmation() ?? this.#formTemplate(this.#journey)} ${this.#announcer.region()}
    </div>`;
  }

  get #shown(): Outline | undefined {
    return this.config ?? this.outline;
  }

  #formTemplate(journey: Journey | undefined): TemplateResult {
    const level = this.headingLevel ?? 2;
    const step = journey?.step ?? 'type';
    const problems = this.#form.issues.map((issue) => ({
      field: issue.field,
      sentence: journey?.sentence(issue) ?? texts.typeMissing(),
    }));
    return html`<form novalidate @submit=${prevent} @input=${this.#changed} @change=${this.#changed}>
      ${errorSummary(problems, level + 1, (field) => this.#goTo(field))} ${journey?.notice() ?? nothing}
      <section ?hidden=${step !== 'type'}>
        ${typeStep(this.#shown!, journey?.progress('type'), level, problems[0]?.field === 'type', journey?.takes)}
      </section>
      ${journey?.sections() ?? nothing}
      ${this.#waiting === 'failed' ? html`<div class="panel panel-error" role="alert"><p>${texts.loadFailed()}</p></div>` : nothing}
      <div class="actions">
        ${
          journey && step !== 'type'
            ? journey.actions()
            : // The same button before and after the other steps are there: who is on it must not lose the focus.
              html`<button
                type="submit"
                class="primary"
                aria-disabled=${this.#waiting === 'busy'}
                @click=${this.#first}
              >
                ${this.#waiting === 'busy' ? texts.wait() : this.#waiting === 'failed' ? texts.again() : texts.next()}
              </button>`
        }
      </div>
      ${human(this.#shown?.channels)} ${journey?.footer() ?? nothing}
    </form>`;
  }

  readonly #changed = (event: Event): void => {
    this.#form.read();
    if (this.#journey) this.#journey.changed(event);
    else this.#early = true;
  };

  /** The first "go on", while the other steps may still be loading. */
  readonly #first = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (this.#waiting === 'busy') return;
    if (!this.#form.check((values) => (values['type'] ? [] : [{ field: 'type', code: 'missing' }]))) {
      await this.updateComplete;
      focusOn(this.renderRoot.querySelector<HTMLElement>('#summary-heading'));
      return;
    }
    this.#wait('busy');
    try {
      await this.#load();
      await this.#journey?.next();
      this.#wait('no');
    } catch {
      this.#wait('failed');
    }
  };

  /** A channel chooser on this page leads here, with what the resident told it. */
  readonly #chosen = (event: Event): void => {
    if (!this.#ready || event.defaultPrevented || !/^(form|callback)$/.test((event as ChannelChosenEvent).kind)) return;
    event.preventDefault();
    focusOn(this.renderRoot.querySelector<HTMLElement>('[tabindex="-1"]'));
    void Promise.all([import('./take-over.js'), this.#load()])
      .then(([{ takeOver }]) => takeOver(event as ChannelChosenEvent, this.#form, this.#journey!))
      // The first screen says so at its button.
      .catch(() => undefined);
  };

  #wait(waiting: 'no' | 'busy' | 'failed'): void {
    this.#waiting = waiting;
    this.requestUpdate();
  }

  async #goTo(field: string): Promise<void> {
    if (this.#journey) return this.#journey.goTo(field);
    focusOn(this.renderRoot.querySelector<HTMLElement>(`[name="${field}"]`));
  }

  /**
   * Shows the first screen once the language is there; when this tab holds a draft only with all steps, so that what
   * the resident sees first does not jump.
   */
  async #begin(): Promise<void> {
    this.#begun = true;
    await settle(this, this.#locale, this.#shown!);
    if (!this.sharedComputer && hasDraft(draftKey(this))) await this.#load().catch(() => undefined);
    this.#ready = true;
    this.requestUpdate();
    await this.updateComplete;
    // The other steps come while the resident reads; a failure is told at the first "go on", and tried again there.
    const idle: (go: () => void, within: IdleRequestOptions) => unknown =
      window.requestIdleCallback ?? ((go) => setTimeout(go));
    idle(() => void this.#load().catch(() => undefined), { timeout: 2000 });
  }

  #load(): Promise<void> {
    return (this.#loading ??= (async () => {
      try {
        const { Journey } = await import('./journey.js');
        // To evaluate it, to build it and to render are tasks of their own, so that none is long on a slow phone while
        // somebody types.
        await breath();
        if (!this.config) await new Promise<void>((resolve) => (this.#configured = resolve));
        const journey = new Journey(this, this.#form, this.#announcer);
        await breath();
        if (this.#early) journey.keep();
        this.#journey = journey;
        this.requestUpdate();
      } catch (error) {
        this.#loading = undefined;
        tellMakers(error);
        throw error;
      }
    })());
  }
}

const prevent = (event: Event): void => event.preventDefault();

const breath = (): Promise<unknown> => new Promise((go) => setTimeout(go));
