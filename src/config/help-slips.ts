/** What the questions and notes of the help name, and what is not there. */
import { questionNote } from '../domain/note-field.js';
import { terms } from '../locale/terms.js';
import { meant } from './explain.js';
import type { Config } from './schema.js';
import type { Say } from './slips.js';

const small = (word: string): string => word.normalize().toLowerCase();

/** @param config one that fits the schema */
export function helpSlips({ help = {}, glossary = [], topics = [] }: Config, say: Say): void {
  const ids = topics.map(({ id }) => id);
  help.questions?.forEach(({ topics: own = [] }, at) =>
    own.forEach((id, index) => {
      if (!ids.includes(id))
        say(['help', 'questions', at, 'topics', index], `is "${id}", and there is no such topic${meant(id, ids)}`);
    }),
  );
  const words = [...glossary, ...terms].flatMap(({ term, forms = [] }) => [term, ...forms]);
  const known = new Set(words.map(small));
  for (const [name, note] of Object.entries(help.notes ?? {})) {
    if ('term' in note && !known.has(small(note.term)))
      say(
        ['help', 'notes', name, 'term'],
        `is "${note.term}", which no glossary explains${meant(note.term, words)}: add it to "glossary", or write a "text"`,
      );
    const [, topicId, questionId] = questionNote.exec(name) ?? [];
    if (!topicId) continue;
    const topic = topics.find(({ id }) => id === topicId);
    const asked = topic?.questions?.map(({ id }) => id) ?? [];
    if (!topic) say(['help', 'notes', name], `names the topic "${topicId}", which there is not${meant(topicId, ids)}`);
    else if (!asked.includes(questionId!))
      say(
        ['help', 'notes', name],
        `names the question "${questionId}", and "${topicId}" asks ${asked.length ? asked.map((id) => `"${id}"`).join(', ') : 'nothing more'}`,
      );
  }
}
