/** Mistakes that only show when two values are laid side by side; the schema looks at one at a time. */
import { laterNames } from '../styles/is-themed.js';
import { tokenTable } from '../styles/token-table.js';
import { channelSlips } from './channel-slips.js';
import { meant, type Found } from './explain.js';
import { helpSlips } from './help-slips.js';
import type { Config } from './schema.js';

export type Path = (string | number)[];
export type Say = (path: Path, message: string) => void;

const looks = [...Object.keys(tokenTable), ...laterNames.split(' '), 'scroll-margin'];

/** Ids that stand twice in one list. */
function doubleSlips(list: readonly { id: string }[], path: Path, say: Say): void {
  const seen = new Set<string>();
  list.forEach(({ id }, index) => {
    if (seen.has(id)) say([...path, index, 'id'], `is "${id}", as one before it in this list: give it another id`);
    seen.add(id);
  });
}

/** @param config one that fits the schema */
export function slips(config: Config): Found[] {
  const found: Found[] = [];
  const say: Say = (path, message) => void found.push({ code: 'said', message, path });

  const double = (list: readonly { id: string }[], path: Path): void => doubleSlips(list, path, say);

  const topics = config.topics ?? [];
  double(topics, ['topics']);
  double(config.help?.questions ?? [], ['help', 'questions']);
  topics.forEach(({ questions = [], kind, handover }, at) => {
    const path: Path = ['topics', at, 'questions'];
    double(questions, path);
    questions.forEach((question, index) => {
      if ((question.kind === 'choice') !== Boolean(question.options))
        say(
          [...path, index],
          question.options
            ? `has options, and its kind is "${question.kind}": make it "choice", or take the options out`
            : 'is a choice without options: add "options", each with an "id" and a "label"',
        );
      if (question.options) double(question.options, [...path, index, 'options']);
    });
    if (kind === 'objection' && questions.length)
      say(path, 'are never asked: an objection is not taken as a message. Take them out');
    if (kind === 'objection' && !handover && !config.objection?.url && !config.objection?.address)
      say(
        ['topics', at],
        'says nothing on how to object: add "objection" with a "url" or an "address", or a "handover"',
      );
  });

  if (!Object.hasOwn(config.backends, 'default'))
    say(['backends'], 'has none with the name "default": add it, or give every element a "backend" attribute');

  for (const [name, { url, headers }] of Object.entries(config.backends)) {
    if (!URL.canParse(url, 'https://www.example.nl/')) say(['backends', name, 'url'], `is no address: ${url}`);
    try {
      new Headers(headers);
    } catch {
      say(['backends', name, 'headers'], 'hold a name or value that no header can have');
    }
  }

  const { answerBy } = config.fields ?? {};
  if (answerBy?.every((way) => way === 'none'))
    say(['fields', 'answerBy'], 'leaves no way to answer a question: add "email", "phone" or "letter"');

  for (const name of Object.keys(config.theme ?? {}))
    if (!looks.includes(name))
      say(['theme', name], `is no value of the look${meant(name, looks)}: see docs/developers.md for their names`);

  channelSlips(config, say);
  helpSlips(config, say);
  return found;
}
