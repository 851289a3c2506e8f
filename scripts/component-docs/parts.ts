/** What of a page in docs/components is made from the sources: between `<!-- made: x -->` and `<!-- end -->`. */
import { valuesOf, type Widget } from '../manifest.js';
import { stories } from './states.js';

const cell = (text = ''): string => text.replace(/\s+/g, ' ').replaceAll('|', '\\|').trim();
const code = (text: string): string => `\`${text.replaceAll('`', '')}\``;
const rows = (head: string[], body: string[][]): string =>
  [head, head.map(() => '---'), ...body].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');

const typed = (text = ''): string => (valuesOf(text).length ? valuesOf(text).map(code).join(', ') : code(text));

/** @returns name of each part → Markdown @throws Error for a widget without a list of states */
export function madeParts(widget: Widget): Record<string, string> {
  const name = widget.tag.replace('loket-', '');
  const states = stories[name];
  if (!states) throw new Error(`${widget.tag} has no states yet: add them to scripts/component-docs/states.ts.`);
  return {
    api: [
      rows(
        ['attribute', 'takes', 'what it is for'],
        widget.attributes.map(({ name: own, type, description }) => [code(own), typed(type?.text), description ?? '']),
      ),
      rows(
        ['event', 'when'],
        widget.events.map(({ name: own, description }) => [code(own), description ?? '']),
      ),
      rows(
        ['inside the tag', ''],
        widget.slots.map(({ description }) => ['content', description ?? '']),
      ),
    ].join('\n\n'),
    states: rows(
      ['state', 'story'],
      Object.entries(states).map(([state, story]) => [state, code(story)]),
    ),
    tokens: rows(
      ['token', 'what it is', 'default'],
      widget.cssProperties.map(({ name: own, description, default: value = '' }) => [
        code(own),
        description ?? '',
        value && code(value),
      ]),
    ),
  };
}

/** @returns the page with its made parts as the sources are now @throws Error when it lacks the place of one */
export function withParts(page: string, parts: Record<string, string>): string {
  let made = page;
  for (const [name, text] of Object.entries(parts)) {
    const place = new RegExp(`(<!-- made: ${name} -->\n).*?(<!-- end -->)`, 's');
    if (!place.test(made)) throw new Error(`The page has no place for ${name}.`);
    made = made.replace(place, (_, begin: string, end: string) => `${begin}\n${text}\n\n${end}`);
  }
  return made;
}
