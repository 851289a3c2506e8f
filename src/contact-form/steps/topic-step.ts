import { html, nothing, type TemplateResult } from 'lit';
import { choice } from '../../form/choice.js';
import { valueOf } from '../../form/form-controller.js';
import { langOf, localText, textOf, type LocalText } from '../../locale/text.js';
import { noTopic, topicsFor } from '../flow.js';
import * as texts from '../topic.messages.js';
import type { View } from '../view.js';

/** How many topics stand there before the resident asks for all of them. */
const firstFew = 7;

const flat = (text: LocalText): string => (typeof text === 'string' ? text : Object.values(text).join(' '));

/**
 * Ids of the topics that fit what is typed now. Until the finder is there, those that hold it to the letter, or all: who
 * types "pasport" faster than it loads must not be told that there is nothing.
 */
function foundIn({ config, type, values, finder }: View): Set<string> {
  const query = valueOf(values, 'topic-search').trim();
  const topics = topicsFor(config, type).map(({ id, name, synonyms = [] }) => ({ id, name: flat(name), synonyms }));
  const literal = topics.filter(({ name, synonyms }) =>
    `${name} ${synonyms.join(' ')}`.toLowerCase().includes(query.toLowerCase()),
  );
  const found = finder ? finder.searchTopics(topics, query) : literal.length ? literal : topics;
  return new Set(found.map(({ id }) => id));
}

let announcement: ReturnType<typeof setTimeout> | undefined;

/**
 * The topic: a list that can be shortened by typing. Not a combobox: a text field above radio buttons works with every
 * screen reader, and needs no typing at all.
 */
export function topicStep(view: View): TemplateResult {
  const topics = topicsFor(view.config, view.type);
  const query = valueOf(view.values, 'topic-search').trim();
  const chosen = valueOf(view.values, 'topic');
  const found = query
    ? foundIn(view)
    : new Set((view.expanded ? topics : topics.slice(0, firstFew)).map(({ id }) => id));

  /** In the field, or typed in it by a tool that is never there: dictation, a password manager. */
  const search = () => {
    void view.bring('finder');
    clearTimeout(announcement);
    // After a pause in typing only, so that the count does not speak over the keys; counted then, for what is typed by then.
    announcement = setTimeout(() => {
      if (valueOf(view.values, 'topic-search').trim()) view.say(texts.found(foundIn(view).size));
    }, 800);
  };

  return html`${choice({
    name: 'topic',
    legend: view.heading('topic', texts.topicQuestion()),
    error: view.error('topic'),
    before: html`<div class="field">
        <label class="label" for="topic-search">${texts.search()}</label>
        <input
          id="topic-search"
          name="topic-search"
          type="search"
          autocomplete="off"
          maxlength="200"
          @focus=${search}
          @input=${search}
          @keydown=${(event: KeyboardEvent) => event.key === 'Enter' && event.preventDefault()}
        />
      </div>
      ${query && !found.size ? html`<p>${texts.nothingFound()}</p>` : nothing}`,
    options: [
      // All of them, always: a radio button keeps its choice, so none may take the place of another.
      ...(view.config.topics ?? []).map(({ id, name }) => ({
        value: id,
        label: html`<span lang=${langOf(name)}>${textOf(name)}</span>`,
        hidden: !found.has(id) && (id !== chosen || view.topic?.id !== id),
      })),
      { value: noTopic, label: texts.otherTopic(), hint: texts.otherTopicHint() },
    ],
  })}
  ${
    !view.expanded && !query && topics.length > firstFew
      ? html`<p><button type="button" @click=${() => view.expand()}>${texts.showAll(topics.length)}</button></p>`
      : nothing
  }`;
}

/** Name of the topic in the current language. */
export const topicName = (view: View): TemplateResult | string =>
  view.topic ? localText(view.topic.name) : texts.otherTopic();
