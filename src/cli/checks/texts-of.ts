/** Every text of a configuration that residents read, with its place. */
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
  for (const way of ['phone', 'counter'] as const) {
    const channel = config.channels?.[way];
    add(['channels', way, 'hours'], channel?.hours);
    channel?.hoursAvailable?.forEach(({ reason }, at) =>
      add(['channels', way, 'hoursAvailable', at, 'reason'], reason),
    );
  }
  add(['channels', 'counter', 'address'], config.channels?.counter?.address, { name: true });
  add(['channels', 'letter', 'address'], config.channels?.letter?.address, { name: true });

  config.topics?.forEach(({ name, answer, handover, questions }, at) => {
    const path = (...rest: Path): Path => ['topics', at, ...rest];
    add(path('name'), name);
    add(path('answer', 'text'), answer?.text, { markdown: true });
    add(path('answer', 'link', 'label'), answer?.link?.label);
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
