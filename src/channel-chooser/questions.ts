/** The two questions: what matters most, and what it is about. Both may be left alone. */
import type { LitElement, TemplateResult } from 'lit';
import type { Config } from '../config/schema.js';
import { needs, type Need } from '../domain/channel-ranking.js';
import { choice } from '../form/choice.js';
import { topicField } from '../form/topic-field.js';
import * as texts from './channel-chooser.messages.js';

export const needField = (need: Need | undefined): TemplateResult =>
  choice({
    name: 'need',
    legend: texts.needQuestion(),
    optional: true,
    options: [
      ...needs.map((value) => ({ value, label: texts.needText(value), checked: value === need })),
      { value: '', label: texts.noNeed(), checked: !need },
    ],
  });

/** Name of a change that concerns nothing but the list of topics. */
export const typing = 'typing';

/** What is typed and found in the question about the topic. */
export class Topics {
  readonly #host: LitElement;
  readonly #say: (text: string) => void;
  #finder: typeof import('../domain/topic.js') | undefined;
  #expanded: string | undefined;

  constructor(host: LitElement, say: (text: string) => void) {
    this.#host = host;
    this.#say = say;
  }

  get #query(): string {
    return this.#host.renderRoot?.querySelector<HTMLInputElement>('#topic-search')?.value.trim() ?? '';
  }

  /** @param chosen id of a topic; an empty text for none of them */
  field({ topics = [] }: Config, chosen: string | undefined): unknown {
    if (!topics.length) return undefined;
    const query = this.#query;
    return topicField({
      legend: texts.topicQuestion(),
      all: topics,
      checked: true,
      offered: topics,
      chosen,
      query,
      finder: () => this.#finder,
      few: 0,
      expanded: this.#expanded,
      expand: (_, first) => {
        this.#expanded = query;
        this.#host.requestUpdate();
        // The button is gone; the focus goes to the first of the topics that it brought.
        void this.#host.updateComplete.then(() =>
          this.#host.renderRoot.querySelector<HTMLElement>(`[name=topic][value="${first}"]`)?.focus(),
        );
      },
      bring: () => {
        this.#host.requestUpdate(typing, null);
        if (!this.#finder)
          void import('../domain/topic.js').then(
            async (finder) => {
              await finder.prepareTopics(topics);
              this.#finder = finder;
              this.#host.requestUpdate(typing, null);
            },
            () => undefined,
          );
      },
      say: this.#say,
      nothingFound: texts.nothingFound(),
      other: chosen ? [{ value: '', label: texts.noTopic(), checked: false }] : [],
    });
  }
}
