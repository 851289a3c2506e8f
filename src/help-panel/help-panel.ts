import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { Announcer } from '../a11y/announcer.js';
import { focusOn } from '../a11y/focus.js';
import { heading } from '../a11y/heading.js';
import type { Config } from '../config/schema.js';
import { HelpOpenedEvent, type HelpPart } from '../help-event.js';
import { human } from '../loading/human.js';
import { settle } from '../loading/settle.js';
import { tellMakers } from '../loading/tell-makers.js';
import { LocaleController } from '../locale/localization.js';
import { prepareText } from '../locale/rich-text.js';
import { base } from '../styles/base.js';
import { tokens } from '../styles/tokens.js';
import { Beforehand } from './beforehand.js';
import { restoreDisplay } from './display.js';
import * as texts from './help.messages.js';
import { styles } from './help-panel.styles.js';
import { loadPart, partsOf } from './parts.js';
import { Side } from './side.js';
import type { HelpView, Part } from './view.js';

/**
 * Help in plain words: what a word means, the page read aloud, answers to what people ask here, a human, another language,
 * larger letters, and how to help somebody else. A part of the page, or behind a button at its side. Until it works, and when
 * it cannot, what stands inside the tag is shown. Longer than most files: here the parts meet, each has a file of its own.
 *
 * @slot - What residents see until it works and when it cannot: a phone number.
 * @fires {HelpOpenedEvent} loket-help-opened - A resident opens a part of the help: `part`.
 * @fires {ChannelChosenEvent} loket-channel-chosen - A resident goes to the form for somebody else: `forOther`.
 * @cssprop --loket-scroll-margin - Room for a sticky header of the page above what gets the focus. Default 6rem.
 */
export class LoketHelpPanel extends LitElement implements HelpView {
  static override styles = [tokens, base, styles];
  static override properties: PropertyDeclarations = {
    config: { attribute: false },
    headingLevel: { type: Number, attribute: 'heading-level' },
    sidePanel: { type: Boolean, attribute: 'side-panel' },
    topicId: { attribute: 'topic' },
    aboutWhat: { attribute: 'for' },
    sharedComputer: { type: Boolean, attribute: 'shared-computer' },
  };

  /** The checked configuration of the municipality. */
  declare config: Config;
  /** Level of the widget's heading, 1 to 6, so that it fits the page's outline. Default 2. */
  declare headingLevel: number | undefined;
  /** Behind a button: beside the page where there is room, over it on a small screen. */
  declare sidePanel: boolean;
  /** Id of the topic that the page is about: its questions are shown too. */
  declare topicId: string | undefined;
  /** CSS selector of the part of the page that can be read aloud, and in which hard words can be marked. */
  declare aboutWhat: string | undefined;
  /** Remembers nothing: for computers in a library or a town hall. */
  declare sharedComputer: boolean;

  readonly #locale = new LocaleController(this);
  readonly #announcer = new Announcer(this);
  readonly #parts = new Map<HelpPart, Part>();
  readonly #opened = new Set<HelpPart>();
  readonly #failed = new Set<HelpPart>();
  readonly #side: Side = new Side(
    () => this.renderRoot.querySelector('dialog'),
    () => this.requestUpdate(),
  );
  #begun = false;
  #ready = false;

  /** @internal */
  readonly beforehand = new Beforehand(this);

  /** @internal */
  get partLevel(): number {
    return (this.headingLevel ?? 2) + 2;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#side.close();
    for (const part of this.#parts.values()) part.stop?.();
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('config') && this.config)
      void prepareText([this.config.help, this.config.channels?.more]).then(() => this.requestUpdate());
  }

  protected override updated(): void {
    if (this.config && !this.#begun) void this.#begin();
  }

  protected override render(): TemplateResult {
    if (!this.#ready || !this.config) return html`<slot></slot>`;
    const { isOpen } = this.#side;
    return html`<div class="root" lang=${this.#locale.locale} dir=${this.#locale.direction}>
      ${
        this.sidePanel
          ? html`<button
                type="button"
                class="opener"
                aria-haspopup="dialog"
                aria-expanded=${isOpen}
                @click=${isOpen ? this.#close : this.#open}
              >
                ${texts.open()}
              </button>
              <dialog aria-labelledby="title" @keydown=${this.#key} @cancel=${this.#cancel}>
                <button type="button" class="close" @click=${this.#close}>${texts.close()}</button>
                ${this.#all()}
              </dialog>`
          : this.#all()
      }${[...this.#parts.values()].map((part) => part.aside?.())}
    </div>`;
  }

  /** With the region for what changes: outside of what is modal it would be silent. */
  #all(): TemplateResult {
    return html`${heading(this.headingLevel ?? 2, texts.title(), 'title')}
      <ul class="plain parts">
        ${partsOf(this).map((part) => this.#part(part))}
      </ul>
      ${human(this.config.channels)} ${this.#announcer.region()}`;
  }

  #part(part: HelpPart): TemplateResult {
    const isOpen = this.#opened.has(part);
    const name = html`<button
      type="button"
      aria-expanded=${isOpen}
      aria-controls=${`about-${part}`}
      @click=${() => void this.#toggle(part)}
    >
      ${texts.partName(part)}
    </button>`;
    return html`<li class="part">
      ${heading((this.headingLevel ?? 2) + 1, name, `part-${part}`)}
      <div id=${`about-${part}`} class="about" ?hidden=${!isOpen}>
        ${isOpen ? (this.#parts.get(part)?.template() ?? (this.#failed.has(part) ? html`<p class="error">${texts.loadFailed()}</p>` : nothing)) : nothing}
      </div>
    </li>`;
  }

  async #toggle(part: HelpPart): Promise<void> {
    this.requestUpdate();
    // What could not be had is tried again, not closed.
    const again = this.#failed.delete(part);
    if (!again) {
      if (this.#opened.delete(part)) return this.#parts.get(part)?.closed?.();
      this.#opened.add(part);
      this.dispatchEvent(new HelpOpenedEvent(part));
    }
    if (this.#parts.has(part)) return;
    try {
      this.#parts.set(part, await loadPart(part, this));
    } catch (error) {
      this.#failed.add(part);
      this.say(texts.loadFailed());
      tellMakers(error);
    }
    this.requestUpdate();
  }

  /** @internal */
  say(text: string): void {
    this.#announcer.say(text);
  }

  /** @internal */
  leave(): void {
    this.#side.close();
  }

  readonly #open = (): void => {
    this.#side.open();
    this.requestUpdate();
    focusOn(this.renderRoot.querySelector<HTMLElement>('#title'));
  };

  readonly #close = (): void => {
    this.#side.close();
    focusOn(this.renderRoot.querySelector<HTMLElement>('.opener'));
  };

  readonly #key = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    this.#close();
  };

  /** The browser's own way to close what is modal: a gesture, or Escape where it is. */
  readonly #cancel = (event: Event): void => {
    event.preventDefault();
    this.#close();
  };

  /** Shows the help once the language is there. */
  async #begin(): Promise<void> {
    this.#begun = true;
    if (!this.sharedComputer) restoreDisplay();
    await settle(this, this.#locale, this.config);
    this.#ready = true;
    this.requestUpdate();
  }
}
