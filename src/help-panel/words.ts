/** What hard words mean: a list to search, and on request a mark below those words on the page. Loaded when it is opened. */
import { html, nothing, type TemplateResult } from 'lit';
import { tellMakers } from '../loading/tell-makers.js';
import { sourceLocale } from '../locale/locales.js';
import { getLocale } from '../locale/localization.js';
import type { Marking } from './glossary/mark.js';
import { mergeTerms } from './glossary/merge.js';
import { searchTerms } from './glossary/search.js';
import { terms, type Term } from '../locale/terms.js';
import { termsIn } from '../locale/terms-in.js';
import { loadFailed } from './help.messages.js';
import * as texts from './words.messages.js';
import type { HelpView, Part } from './view.js';

export class Words implements Part {
  readonly #view: HelpView;
  #query = '';
  /** While the marks are wanted: another one each time that they are asked for. */
  #wish: object | undefined;
  #failed = false;
  #marking: Marking | undefined;
  /** How many were marked; `undefined` while that is not known. */
  #count: number | undefined;
  /** Merged for a configuration and a language: the search keeps what it worked out for each. */
  #merged: { terms: readonly Term[]; config: unknown; language: string } | undefined;
  #quiet: ReturnType<typeof setTimeout> | undefined;
  /** Our own terms, in the language that was asked for last: in Dutch until they are there, and where they cannot be had. */
  #own: readonly Term[] = terms;
  #language: string = sourceLocale;

  constructor(view: HelpView) {
    this.#view = view;
  }

  get #terms(): readonly Term[] {
    const { config } = this.#view;
    const language = getLocale();
    if (this.#language !== language) void this.#translate((this.#language = language));
    if (this.#merged?.config !== config || this.#merged.language !== language)
      this.#merged = { terms: mergeTerms(this.#own, config.glossary), config, language };
    return this.#merged.terms;
  }

  async #translate(language: ReturnType<typeof getLocale>): Promise<void> {
    try {
      const own = await termsIn(language);
      if (this.#language !== language) return;
      this.#own = own;
    } catch (error) {
      tellMakers(error);
      this.#own = terms;
    }
    this.#merged = undefined;
    this.#view.requestUpdate();
    // What is explained on the page is so in the language of now.
    if (this.#wish) await this.#markAgain(this.#wish);
  }

  template(): TemplateResult {
    const found = searchTerms(this.#terms, this.#query);
    return html`${this.#view.aboutWhat ? this.#marks() : nothing}
      <div class="field">
        <label class="label" for="word">${texts.search()}</label>
        <input id="word" type="search" autocomplete="off" .value=${this.#query} @input=${this.#search} />
      </div>
      ${
        found.length
          ? html`<div class="words" tabindex="0" role="region" aria-labelledby="part-words">
              <dl>
                ${found.map(
                  ({ term, meaning, lang }) =>
                    html`<dt lang="nl"><bdi>${term}</bdi></dt>
                      <dd lang=${lang ?? 'nl'} dir="auto">${meaning}</dd>`,
                )}
              </dl>
            </div>`
          : html`<p>${texts.none()}</p>`
      }`;
  }

  #marks(): TemplateResult {
    return html`<label class="option">
        <input type="checkbox" .checked=${!!this.#wish} @change=${this.#mark} />
        <span>${texts.mark()}</span>
      </label>
      ${this.#wish ? html`<p class="hint">${this.#marksSay()}</p>` : nothing}
      ${this.#failed ? html`<p class="error">${loadFailed()}</p>` : nothing}`;
  }

  #marksSay(): string {
    if (this.#count === undefined) return texts.marking();
    return this.#count ? texts.marked(this.#count) : texts.noneMarked();
  }

  readonly #search = (event: Event): void => {
    this.#query = (event.target as HTMLInputElement).value;
    this.#view.requestUpdate();
    // Once they stop typing, so that a voice is not cut off at each key.
    clearTimeout(this.#quiet);
    this.#quiet = setTimeout(() => {
      const { length } = searchTerms(this.#terms, this.#query);
      this.#view.say(length ? texts.found(length) : texts.none());
    }, 800);
  };

  readonly #mark = async (event: Event): Promise<void> => {
    this.stop();
    if (!(event.target as HTMLInputElement).checked) return;
    const wish = (this.#wish = {});
    try {
      const count = await this.#markPage(wish);
      if (this.#wish !== wish) return;
      this.#count = count;
      this.#view.say(this.#marksSay());
    } catch (error) {
      tellMakers(error);
      if (this.#wish !== wish) return;
      this.stop();
      this.#failed = true;
      this.#view.say(loadFailed());
    }
    this.#view.requestUpdate();
  };

  async #markAgain(wish: object): Promise<void> {
    this.#marking?.undo();
    try {
      const count = await this.#markPage(wish);
      if (this.#wish === wish) this.#count = count;
    } catch (error) {
      tellMakers(error);
      this.stop();
    }
    this.#view.requestUpdate();
  }

  /** @returns how many words are marked, of which there are none where the selector finds nothing */
  async #markPage(wish: object): Promise<number> {
    const root = placeOf(this.#view.aboutWhat!);
    if (!root) return 0;
    const { markWords } = await import('./glossary/mark.js');
    // Unticked while it was loading.
    if (this.#wish !== wish) return 0;
    this.#marking = markWords(root, { terms: this.#terms, theme: this.#view.config.theme });
    return this.#marking.done;
  }

  /** Takes the marks off the page. */
  stop(): void {
    this.#wish = undefined;
    this.#failed = false;
    this.#marking?.undo();
    this.#marking = undefined;
    this.#count = undefined;
    clearTimeout(this.#quiet);
    // The box too: who puts the widget elsewhere has it rendered as it was.
    this.#view.requestUpdate();
  }
}

/** Of a selector that an editor wrote, and that may be none. */
function placeOf(selector: string): Element | null {
  try {
    const place = document.querySelector(selector);
    if (!place) tellMakers(`Loket: for="${selector}" finds nothing on this page.`);
    return place;
  } catch (error) {
    tellMakers(error);
    return null;
  }
}
