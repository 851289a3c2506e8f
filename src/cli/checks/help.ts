/** Questions and notes of the help for topics that are not there: residents never see them. */
import { meant } from '../../config/explain.js';
import type { Config } from '../../config/schema.js';
import { questionNote } from '../../domain/note-field.js';
import { few, warn, type Remark } from './remark.js';

export function help({ help: { questions = [], notes = {} } = {}, topics = [] }: Config): Remark[] {
  const ids = topics.map(({ id }) => id);
  const unknown = (path: Remark['path'], id: string): Remark[] =>
    ids.includes(id)
      ? []
      : [warn('topic', path, `names the topic "${id}", which there is not${meant(id, ids)}: nobody sees this`)];
  const ofQuestions = questions.flatMap(({ topics: own = [] }, at) =>
    own.flatMap((id, index) => unknown(['help', 'questions', at, 'topics', index], id)),
  );
  const ofNotes = Object.keys(notes).flatMap((name) => {
    const path = ['help', 'notes', name];
    const [, topicId, questionId] = questionNote.exec(name) ?? [];
    if (!topicId) return [];
    const topic = topics.find(({ id }) => id === topicId);
    const asked = topic?.questions?.map(({ id }) => id) ?? [];
    if (!topic) return unknown(path, topicId);
    if (asked.includes(questionId!)) return [];
    const what = asked.length ? few(asked.map((id) => `"${id}"`)) : 'nothing more';
    return [warn('topic', path, `names the question "${questionId}", and "${topicId}" asks ${what}: nobody sees this`)];
  });
  return [...ofQuestions, ...ofNotes];
}
