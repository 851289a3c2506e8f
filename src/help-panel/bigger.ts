/** Larger letters and more room, for our widgets on this page. */
import { html, nothing, type TemplateResult } from 'lit';
import * as texts from './bigger.messages.js';
import { tellMakers } from '../loading/tell-makers.js';
import { displayNow, drawDisplay, keepDisplay, keptDisplay, setDisplay, type Display } from './display.js';
import { loadFailed } from './help.messages.js';
import type { HelpView, Part } from './view.js';

const sizes = [
  [1, texts.normal],
  [1.25, texts.big],
  [1.5, texts.biggest],
] as const;

export class Bigger implements Part {
  readonly #view: HelpView;
  #isKept: boolean;
  #failed = false;

  constructor(view: HelpView) {
    this.#view = view;
    this.#isKept = !view.sharedComputer && keptDisplay() !== undefined;
  }

  template(): TemplateResult {
    const { scale, isCalm, pictograms } = displayNow();
    return html`<p>${texts.intro()}</p>
      <p class="label" id="sizes">${texts.size()}</p>
      <div class="choices" role="group" aria-labelledby="sizes">
        ${sizes.map(
          ([size, name]) =>
            html`<button type="button" aria-pressed=${size === scale} @click=${() => this.#size(size, name)}>
              ${name()}
            </button>`,
        )}
      </div>
      ${box(texts.calm(), isCalm, (on) => this.#set({ ...displayNow(), isCalm: on }))}
      ${box(texts.pictograms(), !!pictograms, (on) => void this.#draw(on))}
      ${this.#failed ? html`<p class="error">${loadFailed()}</p>` : nothing}
      ${this.#view.sharedComputer ? nothing : box(texts.remember(), this.#isKept, (on) => this.#keep(on))}`;
  }

  #size(scale: number, name: () => string): void {
    this.#set({ ...displayNow(), scale });
    this.#view.say(texts.now(name()));
  }

  async #draw(on: boolean): Promise<void> {
    this.#failed = false;
    this.#show(on);
    try {
      await drawDisplay();
    } catch (error) {
      tellMakers(error);
      if (!displayNow().pictograms) return;
      this.#failed = true;
      this.#show(false);
      this.#view.say(loadFailed());
    }
  }

  #show(on: boolean): void {
    const { scale, isCalm } = displayNow();
    this.#set({ scale, isCalm, ...(on && { pictograms: on }) });
  }

  #set(display: Display): void {
    setDisplay(display);
    if (this.#isKept) keepDisplay(display);
    this.#view.requestUpdate();
  }

  #keep(on: boolean): void {
    this.#isKept = on;
    keepDisplay(on ? displayNow() : undefined);
    this.#view.requestUpdate();
  }
}

const box = (label: string, isOn: boolean, changed: (on: boolean) => void): TemplateResult =>
  html`<label class="option">
    <input
      type="checkbox"
      .checked=${isOn}
      @change=${(event: Event) => changed((event.target as HTMLInputElement).checked)}
    />
    <span>${label}</span>
  </label>`;
