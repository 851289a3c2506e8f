import type { TemplateResult } from 'lit';
import { valueOf } from '../../form/form-controller.js';
import { topicField } from '../../form/topic-field.js';
import { localText } from '../../locale/text.js';
import { noTopic, topicsFor } from '../flow.js';
import * as texts from '../topic.messages.js';
import type { View } from '../view.js';

/** How many topics stand there before the resident asks for all of them. */
const firstFew = 7;

export function topicStep(view: View): TemplateResult {
  return topicField({
    legend: view.heading('topic', texts.topicQuestion()),
    error: view.error('topic'),
    all: view.config.topics ?? [],
    offered: topicsFor(view.config, view.type),
    chosen: valueOf(view.values, 'topic'),
    query: valueOf(view.values, 'topic-search').trim(),
    finder: () => view.finder,
    few: firstFew,
    expanded: view.expanded,
    expand: (text, first) => view.expand(text, first),
    bring: () => void view.bring('finder'),
    say: (text) => view.say(text),
    nothingFound: texts.nothingFound(),
    other: [{ value: noTopic, label: texts.otherTopic(), hint: texts.otherTopicHint() }],
  });
}

/** Name of the topic in the current language. */
export const topicName = (view: View): TemplateResult | string =>
  view.topic ? localText(view.topic.name) : texts.otherTopic();
