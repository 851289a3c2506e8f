/** Every text of a configuration that residents read, with its place. */
import { placesOf } from '../../config/channel-slips.js';
import type { Config, Text } from '../../config/schema.js';
import type { Path } from './remark.js';

export interface Found {
  path: Path;
  text: Text;
  /** Whether some Markdown is rendered in it. */
  markdown: boolean;
  /** An address or the like: no sentence. */
  name: boolean;
}

export function textsOf(config: Config): Found[] {
  const found: Found[] = [];
  const add = (path: Path, text: Text | undefined, as: Partial<Found> = {}): void => {
    if (text !== undefined) found.push({ path, text, markdown: false, name: false, ...as });
  };
  for (const [path, channel] of placesOf(config.channels)) {
    add([...path, 'name'], channel.name, { name: true });
    // That of the e-mail is no text.
    if (path.at(-1) !== 'email') add([...path, 'address'], channel.address, { name: true });
    for (const key of ['hours', 'costs', 'access'] as const) add([...path, key], channel[key]);
    for (const key of ['note', 'bring'] as const) add([...path, key], channel[key], { markdown: true });
    channel.hoursAvailable?.forEach(({ reason }, at) => add([...path, 'hoursAvailable', at, 'reason'], reason));
  }

  config.topics?.forEach(({ name, answer, bring, handover, questions }, at) => {
    const path = (...rest: Path): Path => ['topics', at, ...rest];
    add(path('name'), name);
    add(path('answer', 'text'), answer?.text, { markdown: true });
    add(path('answer', 'link', 'label'), answer?.link?.label);
    add(path('bring'), bring, { markdown: true });
    add(path('handover', 'text'), handover?.text, { markdown: true });
    add(path('handover', 'label'), handover?.label);
    questions?.forEach(({ label, hint, options }, number) => {
      add(path('questions', number, 'label'), label);
      add(path('questions', number, 'hint'), hint);
      options?.forEach((option, each) => add(path('questions', number, 'options', each, 'label'), option.label));
    });
  });
  add(['texts', 'message'], config.texts?.message);
  add(['texts', 'privacy'], config.texts?.privacy, { markdown: true });
  add(['texts', 'sent'], config.texts?.sent, { markdown: true });
  config.glossary?.forEach(({ meaning }, at) => add(['glossary', at, 'meaning'], meaning));
  const { line, questions, notes = {} } = config.help ?? {};
  add(['help', 'line', 'hours'], line?.hours);
  questions?.forEach(({ question, answer }, at) => {
    add(['help', 'questions', at, 'question'], question);
    add(['help', 'questions', at, 'answer'], answer, { markdown: true });
  });
  for (const [name, note] of Object.entries(notes))
    if ('text' in note) add(['help', 'notes', name, 'text'], note.text, { markdown: true });
  add(['objection', 'text'], config.objection?.text);
  add(['objection', 'address'], config.objection?.address, { name: true });
  return found;
}

/** The Dutch of a text, with its place. */
export const dutch = ({ path, text }: Found): { path: Path; text: string } =>
  typeof text === 'string' ? { path, text } : { path: [...path, 'nl'], text: text.nl };

/** Each of its languages, with its place. */
export const versions = ({ path, text }: Found): { path: Path; text: string }[] =>
  typeof text === 'string'
    ? [{ path, text }]
    : Object.entries(text).map(([language, each]) => ({ path: [...path, language], text: each }));
