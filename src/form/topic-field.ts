/**
 * The topic: a list that can be shortened by typing. Not a combobox: a text field above radio buttons works with every
 * screen reader, and needs no typing at all.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { langOf, textOf, type LocalText } from '../locale/text.js';
import { choice, type Option } from './choice.js';
import * as texts from './topic-field.messages.js';

export interface TopicChoice {
  id: string;
  name: LocalText;
  /** Other words that residents use for it. */
  synonyms?: readonly string[] | undefined;
}

/** `domain/topic.js`, which loads when somebody goes to the search field. */
type Finder = typeof import('../domain/topic.js') | undefined;

/**
 * Ids of the topics that fit what is typed. Until the finder is there, those that hold it to the letter, or all: who types
 * "pasport" faster than it loads must not be told that there is nothing.
 */
export function foundTopics(topics: readonly TopicChoice[], query: string, finder: Finder): string[] {
  const literal = () =>
    topics.filter(({ name, synonyms }) => JSON.stringify([name, synonyms]).toLowerCase().includes(query.toLowerCase()));
  const found = finder ? finder.searchTopics(topics, query) : literal();
  return (found.length || finder ? found : topics).map(({ id }) => id);
}

export interface TopicField {
  legend: unknown;
  error?: string | undefined;
  /** Every topic that there is. */
  all: readonly TopicChoice[];
  /** Whoever calls keeps the choice. Where the inputs keep it, as in a form, each topic has one: none may take another's place. */
  checked?: boolean;
  /** Those that can be chosen. */
  offered: readonly TopicChoice[];
  /** Id of the chosen one. */
  chosen: string | undefined;
  /** What is typed. */
  query: string;
  /** What finds them by other words, once it is there. */
  finder(): Finder;
  /** How many stand there before the resident types or asks for all. */
  few: number;
  /** What was typed when the resident asked for all: with the next key they are few again, or each key would be slow. */
  expanded: string | undefined;
  /** @param first id of the first one that it brings */
  expand(query: string, first: string): void;
  /** Somebody is in the search field, or types in it by a tool that is never there: dictation, a password manager. */
  bring(): void;
  /** Says something without moving the focus. */
  say(text: string): void;
  /** Sentence for when no topic fits what is typed. */
  nothingFound: string;
  /** What comes after the topics. */
  other: readonly Option[];
}

/** How many are shown at first of those that fit what is typed: more help nobody, and make each key slow on an old phone. */
const most = 20;

let announcement: ReturnType<typeof setTimeout> | undefined;

export function topicField(field: TopicField): TemplateResult {
  const { offered, chosen, query } = field;
  const find = (text: string) => foundTopics(offered, text, field.finder());
  const search = ({ target }: Event) => {
    field.bring();
    clearTimeout(announcement);
    // After a pause in typing only, so that the count does not speak over the keys; counted then, for what is typed by then.
    announcement = setTimeout(() => {
      const text = (target as HTMLInputElement).value.trim();
      if (text) field.say(texts.found(find(text).length));
    }, 800);
  };
  const found = query ? find(query) : offered.map(({ id }) => id);
  const few = query ? most : field.few;
  const shown = new Set(field.expanded === query ? found : found.slice(0, few));
  const seen = ({ id }: TopicChoice) => shown.has(id) || (id === chosen && offered.some((topic) => topic.id === id));
  return html`${choice({
    name: 'topic',
    legend: field.legend as TemplateResult,
    error: field.error,
    optional: field.checked,
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
      ${query && !found.length ? html`<p>${field.nothingFound}</p>` : nothing}`,
    options: [
      ...(field.checked ? field.all.filter(seen) : field.all).map((topic) => ({
        value: topic.id,
        label: html`<span lang=${langOf(topic.name)}>${textOf(topic.name)}</span>`,
        checked: field.checked && topic.id === chosen,
        hidden: !seen(topic),
      })),
      ...field.other,
    ],
  })}
  ${
    shown.size < found.length
      ? html`<p>
          <button type="button" @click=${() => field.expand(query, found[few]!)}>${texts.showAll(found.length)}</button>
        </p>`
      : nothing
  }`;
}
