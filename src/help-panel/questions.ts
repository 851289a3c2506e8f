/** Short answers to what people ask here. Whether one helped is asked for the resident's sake only: nothing of it leaves the page. */
import { html, nothing, type TemplateResult } from 'lit';
import { humanWays } from '../loading/human.js';
import { richText } from '../locale/rich-text.js';
import { localText } from '../locale/text.js';
import * as texts from './questions.messages.js';
import type { HelpView, Part } from './view.js';

type HelpQuestion = NonNullable<NonNullable<HelpView['config']['help']>['questions']>[number];

/** Those of the page's topic, and those of no topic. */
export const questionsOf = ({ config, topicId }: Pick<HelpView, 'config' | 'topicId'>): readonly HelpQuestion[] =>
  (config.help?.questions ?? []).filter(({ topics }) => !topics || (topicId !== undefined && topics.includes(topicId)));

export class Questions implements Part {
  readonly #view: HelpView;
  readonly #helped = new Map<string, boolean>();

  constructor(view: HelpView) {
    this.#view = view;
  }

  template(): TemplateResult {
    return html`${questionsOf(this.#view).map((question) => this.#question(question))}`;
  }

  #question({ id, question, answer, url }: HelpQuestion): TemplateResult {
    const helped = this.#helped.get(id);
    return html`<details class="question">
      <summary>${localText(question)}</summary>
      ${richText(answer)} ${url ? html`<p><a href=${url}>${texts.more()}</a></p>` : nothing}
      <div class="helped" role="group" aria-labelledby=${`helped-${id}`}>
        <span id=${`helped-${id}`}>${texts.helped()}</span>
        ${[true, false].map(
          (yes) =>
            html`<button type="button" aria-pressed=${helped === yes} @click=${() => this.#answer(id, yes)}>
              ${yes ? texts.yes() : texts.no()}
            </button>`,
        )}
      </div>
      ${
        helped === false
          ? html`<p>${texts.sorry()}</p>
              ${humanWays(this.#view.config.channels)}`
          : nothing
      }
    </details>`;
  }

  #answer(id: string, yes: boolean): void {
    this.#helped.set(id, yes);
    this.#view.say(yes ? texts.glad() : texts.sorry());
    this.#view.requestUpdate();
  }
}
