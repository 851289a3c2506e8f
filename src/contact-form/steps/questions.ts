import { html, type TemplateResult } from 'lit';
import type { Question, Topic } from '../../config/schema.js';
import { addressField } from '../../form/address-field.js';
import { choice, describedBy } from '../../form/choice.js';
import { dateField, textArea, textField } from '../../form/fields.js';
import { langOf, localText, textOf } from '../../locale/text.js';
import * as texts from '../message.messages.js';
import type { View } from '../view.js';

/** The few extra questions of a topic. Those of a topic that was left again stay, hidden, with what was typed. */
export function questions(view: View): TemplateResult[] {
  return (view.config.topics ?? [])
    .filter(({ id, questions }) => questions && view.visited.has(id))
    .map((topic) => {
      const current = topic === view.topic;
      return html`<fieldset role="presentation" class="bare" ?hidden=${!current} ?disabled=${!current}>
        ${topic.questions?.map((question) => questionField(view, topic, question))}
      </fieldset>`;
    });
}

/** Name of the input: the topic is part of it, since two topics may ask by the same id. */
export const questionName = (topic: Topic, question: Question): string => `answers.${topic.id}.${question.id}`;

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
