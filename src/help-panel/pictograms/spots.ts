/** Beside which words a pictogram stands, by what the widgets render anyway: none of them holds a mark for it. */
import type { Picture } from './pictures.js';

/** Choices, by the name of the input and its value. */
const choices: Record<string, Partial<Record<string, Picture>>> = {
  type: {
    question: 'question',
    complaint: 'sad',
    idea: 'bulb',
    compliment: 'glad',
    other: 'other',
    callback: 'callback',
  },
  answerBy: { email: 'email', phone: 'phone', letter: 'letter', none: 'silent' },
  answerTo: { representative: 'person', person: 'people' },
  callback: { any: 'late', morning: 'morning', afternoon: 'day' },
  forOther: { on: 'people' },
  abroad: { on: 'globe' },
  need: { quick: 'quick', talk: 'talk', self: 'screen', papers: 'papers', help: 'people' },
};

/** Of the help: its parts by their id, and the ways in which a person helps by their kind. */
const parts: Partial<Record<string, Picture>> = {
  words: 'book',
  aloud: 'speaker',
  questions: 'question',
  person: 'person',
  language: 'globe',
  bigger: 'letters',
  other: 'people',
};
const ways: Partial<Record<string, Picture>> = {
  library: 'book',
  'home-visit': 'house',
  interpreter: 'twoTalk',
  'sign-language': 'hand',
  'text-telephone': 'typing',
};

/** How it is going with a matter, by the class of its first sentence. */
const states: Partial<Record<string, Picture>> = {
  received: 'received',
  busy: 'busy',
  yours: 'toDo',
  others: 'waiting',
  suspended: 'paused',
  late: 'late',
  done: 'done',
};

const headings = 'h1,h2,h3,h4,h5,h6';

/** Where one stands: behind the input of a choice, or before the first word. */
export interface Spot {
  anchor: Element;
  place: 'behind' | 'inside';
  picture: Picture;
}

/** A line on how to reach a human: the phone, the counter, the e-mail. */
function humanWay(line: Element): Picture | undefined {
  const link = line.querySelector('a')?.getAttribute('href') ?? '';
  if (link.startsWith('tel:')) return 'phone';
  if (link.startsWith('mailto:')) return 'email';
  return link ? undefined : 'building';
}

type Rule = [selector: string, place: Spot['place'], picture: (element: Element) => Picture | undefined];

const rules: Rule[] = [
  [
    '.option > input',
    'behind',
    (input) => choices[(input as HTMLInputElement).name]?.[(input as HTMLInputElement).value],
  ],
  ['[id^=part-] > button', 'inside', ({ parentElement }) => parts[parentElement!.id.replace('part-', '')]],
  [`.way > :is(${headings})`, 'inside', ({ parentElement }) => ways[parentElement!.dataset['kind'] ?? '']],
  ['.lead', 'inside', ({ classList }) => [...classList].map((name) => states[name]).find(Boolean)],
  // Those that have classes or links of their own are no such lines.
  ['ul.plain > li:not([class])', 'inside', humanWay],
  [`.panel-ok > :is(${headings})`, 'inside', () => 'done'],
  [`.panel-error > :is(${headings})`, 'inside', () => 'warning'],
  ['button#attachments', 'inside', () => 'camera'],
];

/** All places in a widget as it is now. */
export const spotsIn = (root: ParentNode): Spot[] =>
  rules.flatMap(([selector, place, pictureOf]) =>
    [...root.querySelectorAll(selector)].flatMap((anchor) => {
      const picture = pictureOf(anchor);
      return picture ? [{ anchor, place, picture }] : [];
    }),
  );
