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

/** What was looked for last: it is asked more than once a key. */
let last: [topics: readonly TopicChoice[], query: string, finder: Finder, ids: string[]] | undefined;

/**
 * Ids of the topics that fit what is typed. Until the finder is there, those that hold it to the letter, or all: who types
 * "pasport" faster than it loads must not be told that there is nothing.
 */
export function foundTopics(topics: readonly TopicChoice[], query: string, finder: Finder): string[] {
  if (last?.[0] === topics && last[1] === query && last[2] === finder) return last[3];
  const literal = () =>
    topics.filter(({ name, synonyms }) => JSON.stringify([name, synonyms]).toLowerCase().includes(query.toLowerCase()));
  const found = finder ? finder.searchTopics(topics, query) : literal();
  const ids = (found.length || finder ? found : topics).map(({ id }) => id);
  last = [topics, query, finder, ids];
  return ids;
}

export interface TopicField {
  legend: unknown;
  error?: string | undefined;
  /**
   * Those that have an input. Every topic that there is where the inputs keep the choice, as in a form: none may take another's place.
   */
  all: readonly TopicChoice[];
  /** Whoever calls keeps the choice, not the inputs: then only some topics need one. */
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
  /** The resident asked for all. */
  expanded: boolean;
  expand(): void;
  /** Somebody is in the search field, or types in it by a tool that is never there: dictation, a password manager. */
  bring(): void;
  /** Says something without moving the focus. */
  say(text: string): void;
  /** Sentence for when no topic fits what is typed. */
  nothingFound: string;
  /** What comes after the topics. */
  other: readonly Option[];
}

let announcement: ReturnType<typeof setTimeout> | undefined;

export function topicField(field: TopicField): TemplateResult {
  const { offered, chosen, query, few } = field;
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
  const shown = new Set(query || field.expanded ? found : found.slice(0, few));
  const isOffered = offered.some(({ id }) => id === chosen);
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
      ...field.all.map(({ id, name }) => ({
        value: id,
        label: html`<span lang=${langOf(name)}>${textOf(name)}</span>`,
        checked: field.checked && id === chosen,
        hidden: !shown.has(id) && (id !== chosen || !isOffered),
      })),
      ...field.other,
    ],
  })}
  ${
    !field.expanded && !query && offered.length > few
      ? html`<p><button type="button" @click=${field.expand}>${texts.showAll(offered.length)}</button></p>`
      : nothing
  }`;
}
