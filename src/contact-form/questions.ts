/** The few extra questions of a topic: shown, checked and read. Loaded when such a topic is chosen. */
import { html, type TemplateResult } from 'lit';
import type { Question, Topic } from '../config/schema.js';
import type { Answer } from '../domain/contact.js';
import { parseDate } from '../domain/date.js';
import type { Issue } from '../domain/issue.js';
import { addressField } from '../form/address-field.js';
import { choice, describedBy } from '../form/choice.js';
import { dateField } from '../form/date-field.js';
import { textArea, textField } from '../form/fields.js';
import { valueOf, type Values } from '../form/form-controller.js';
import { langOf, localText, textOf } from '../locale/text.js';
import * as texts from './message.messages.js';
import { questionName } from './question-name.js';
import { addressLine, readAddress } from './read-contact.js';
import { line, lines } from './typed.js';
import { address, issue, text } from './validate.js';
import type { View } from './view.js';

/** A choice without options is a mistake of the configuration: who cannot answer it must not be held up by it. */
const asked = ({ questions = [] }: Topic): readonly Question[] =>
  questions.filter(({ kind, options }) => kind !== 'choice' || options);

/** The few extra questions of a topic. Those of a topic that was left again stay, hidden, with what was typed. */
export function questions(view: View): TemplateResult[] {
  return (view.config.topics ?? [])
    .filter(({ id, questions }) => questions && view.visited.has(id))
    .map((topic) => {
      const current = topic === view.topic;
      return html`<fieldset role="presentation" class="bare" ?hidden=${!current} ?disabled=${!current}>
        ${asked(topic).map((question) => questionField(view, topic, question))}
      </fieldset>`;
    });
}

function questionField(view: View, topic: Topic, question: Question): TemplateResult {
  const name = questionName(topic, question);
  const field = {
    name,
    label: localText(question.label),
    hint: question.hint && localText(question.hint),
    error: view.error(name),
    optional: question.optional,
  };
  switch (question.kind) {
    case 'text':
      return textField(field);
    case 'long-text':
      return textArea({ ...field, rows: 4 });
    case 'date':
      return dateField({ ...field, hint: field.hint ?? texts.dateHint() });
    case 'choice':
      return choice({
        ...field,
        legend: field.label,
        options: (question.options ?? []).map(({ id, label }) => ({
          value: id,
          label: html`<span lang=${langOf(label)}>${textOf(label)}</span>`,
        })),
      });
    case 'address':
      return html`<fieldset id=${name} tabindex="-1" aria-describedby=${describedBy(name, field.hint, undefined)}>
        <legend>${field.label}</legend>
        ${field.hint ? html`<p class="hint" id="${name}-hint">${field.hint}</p>` : ''}
        ${addressField(name, view.error, { optional: question.optional ?? false })}
      </fieldset>`;
  }
}

/** What is wrong with the answers. */
export const validateAnswers = (topic: Topic, values: Values): Issue[] =>
  asked(topic).flatMap((question) => validateAnswer(question, questionName(topic, question), values));

function validateAnswer({ kind, optional = false, maxLength = 1000 }: Question, name: string, values: Values): Issue[] {
  switch (kind) {
    case 'choice':
      return issue(name, !optional && !valueOf(values, name) && 'missing');
    case 'date': {
      const read = dateOf(values, name);
      // An empty date is missing; that is no error where it may stay empty.
      if (optional && 'error' in read && read.error === 'missing') return [];
      return issue(name, 'error' in read && read.error);
    }
    case 'address':
      return address(
        name,
        values,
        optional && !valueOf(values, `${name}.postalCode`) && !valueOf(values, `${name}.houseNumber`),
      );
    default:
      return text(name, values, maxLength, optional);
  }
}

/** The answers as they are sent, with each question as it was read. */
export function readAnswers(topic: Topic, values: Values): Answer[] {
  return asked(topic).flatMap((question) => {
    const value = answerOf(question, questionName(topic, question), values);
    return value ? { question: question.id, label: textOf(question.label), value } : [];
  });
}

function answerOf({ kind, options }: Question, name: string, values: Values): string {
  switch (kind) {
    case 'text':
      return line(values, name);
    case 'long-text':
      return lines(values, name);
    case 'choice': {
      const option = options?.find(({ id }) => id === valueOf(values, name));
      return option ? textOf(option.label) : '';
    }
    case 'date': {
      const read = dateOf(values, name);
      return 'date' in read ? read.date : '';
    }
    case 'address':
      return addressLine(readAddress(values, name));
  }
}

/** The three inputs of a date. */
const dateOf = (values: Values, name: string): ReturnType<typeof parseDate> =>
  parseDate(line(values, `${name}.day`), line(values, `${name}.month`), line(values, `${name}.year`));
