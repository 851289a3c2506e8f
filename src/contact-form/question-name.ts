import type { Question, Topic } from '../config/schema.js';

/** Name of the input: the topic is part of it, since two topics may ask by the same id. */
export const questionName = (topic: Topic, question: Question): string => `answers.${topic.id}.${question.id}`;
