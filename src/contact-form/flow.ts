/** Which steps a resident goes through, from what was chosen so far. Pure; decides nothing about how they look. */
import type { AnswerWay, ContactType } from '../domain/contact.js';
import type { Config, Topic } from '../config/schema.js';
import { valueOf, type Values } from '../form/form-controller.js';
import { isOn } from './typed.js';

export type Step = 'type' | 'topic' | 'answer' | 'message' | 'reach' | 'check';

/** Value of the choice "my topic is not in the list". */
export const noTopic = '-';

/** Contact types for which no answer is needed, so that they can be sent without a name or address. */
export const needsNoAnswer = (type: string): boolean => type === 'idea' || type === 'compliment';

/** How the answer goes: a call back always by phone; no answer only where none is needed; empty when nothing holds. */
function answerWayOf(values: Values): AnswerWay | '' {
  const type = valueOf(values, 'type');
  const way = valueOf(values, 'answerBy') as AnswerWay | '';
  if (type === 'callback') return 'phone';
  return way === 'none' && !needsNoAnswer(type) ? '' : way;
}

/** How the answer goes, whether somebody else is meant, and whether the answer goes to that person. */
export function reachOf(values: Values): { way: AnswerWay | ''; forOther: boolean; toOther: boolean } {
  const forOther = isOn(values, 'forOther');
  return { way: answerWayOf(values), forOther, toOther: forOther && valueOf(values, 'answerTo') === 'person' };
}

export function topicsFor(config: Config, type: string): readonly Topic[] {
  return (config.topics ?? []).filter(
    ({ contactTypes }) => !contactTypes || contactTypes.includes(type as ContactType),
  );
}

export function chosenTopic(config: Config, values: Values): Topic | undefined {
  const id = valueOf(values, 'topic');
  return topicsFor(config, valueOf(values, 'type')).find((topic) => topic.id === id);
}

/** Whether there is something to read before writing: an answer, another system, a warning, or what a complaint is. */
function hasAnswer(type: string, topic: Topic | undefined): boolean {
  return (
    type === 'complaint' ||
    Boolean(topic && (topic.answer || topic.handover || (topic.kind && topic.kind !== 'simple')))
  );
}

/** The steps in order. They end at the answer where a message is not the way: an objection to a decision. */
export function stepsOf(config: Config, values: Values): readonly Step[] {
  const type = valueOf(values, 'type');
  const topic = chosenTopic(config, values);
  const steps: Step[] = ['type'];
  if (topicsFor(config, type).length) steps.push('topic');
  if (hasAnswer(type, topic)) steps.push('answer');
  if (topic?.kind !== 'objection') steps.push('message', 'reach', 'check');
  return steps;
}

/** "Step 2 of 5": the answer belongs to the topic and is not counted, so that the total does not change on the way. */
export function progress(config: Config, values: Values, step: Step): [now: number, total: number] {
  const counted: Step[] = topicsFor(config, valueOf(values, 'type')).length
    ? ['type', 'topic', 'message', 'reach', 'check']
    : ['type', 'message', 'reach', 'check'];
  const own = step === 'answer' ? (counted.includes('topic') ? 'topic' : 'type') : step;
  return [counted.indexOf(own) + 1, counted.length];
}

/** Step in which a field stands, to lead the resident from an error to it. */
export function stepOfField(field: string): Step {
  if (field === 'type' || field === 'topic') return field;
  return /^(message|answers|attachments)/.test(field) ? 'message' : 'reach';
}
