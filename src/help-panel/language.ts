/** Another language for all widgets on the page at once. Nothing that was typed is touched. */
import { html, nothing, type TemplateResult } from 'lit';
import { languages } from '../locale/languages.js';
import { locales, sourceLocale, type Locale } from '../locale/locales.js';
import { chooseLocale, getLocale, keptKey } from '../locale/localization.js';
import * as texts from './language.messages.js';
import type { HelpView, Part } from './view.js';

/** Those that the municipality wants; Dutch always. */
export const offered = ({ config }: Pick<HelpView, 'config'>): Locale[] =>
  locales.filter((locale) => locale === sourceLocale || !config.languages || config.languages.includes(locale));

export class LanguageChoice implements Part {
  readonly #view: HelpView;
  #isKept: boolean;
  #failed = false;

  constructor(view: HelpView) {
    this.#view = view;
    this.#isKept = !view.sharedComputer && isKept();
  }

  template(): TemplateResult {
    const now = getLocale();
    return html`<p>${texts.intro()}</p>
      <div class="choices" role="group" aria-labelledby="part-language">
        ${offered(this.#view).map(
          (locale) =>
            html`<button
              type="button"
              lang=${locale}
              aria-pressed=${locale === now}
              @click=${() => this.#choose(locale)}
            >
              ${languages[locale].name}
            </button>`,
        )}
      </div>
      ${this.#failed ? html`<p class="error">${texts.failed()}</p>` : nothing}
      ${languages[now].isReviewed ? nothing : html`<p>${texts.notReviewed()}</p>`}
      <p class="hint">${texts.otherParts()}</p>
      ${
        this.#view.sharedComputer
          ? nothing
          : html`<label class="option">
              <input type="checkbox" .checked=${this.#isKept} @change=${this.#keep} />
              <span>${texts.remember()}</span>
            </label>`
      }`;
  }

  async #choose(locale: Locale): Promise<void> {
    const got = await chooseLocale(locale);
    this.#failed = got !== locale;
    if (this.#isKept) keep(got);
    this.#view.requestUpdate();
    await this.#view.updateComplete;
    this.#view.say(this.#failed ? texts.failed() : texts.chosen());
  }

  readonly #keep = (event: Event): void => {
    this.#isKept = (event.target as HTMLInputElement).checked;
    keep(this.#isKept ? getLocale() : undefined);
  };
}

function isKept(): boolean {
  try {
    return localStorage.getItem(keptKey) !== null;
  } catch {
    return false;
  }
}

function keep(locale: Locale | undefined): void {
  try {
    if (locale) localStorage.setItem(keptKey, locale);
    else localStorage.removeItem(keptKey);
  } catch {
    // Storage is blocked: it holds for this page.
  }
}
