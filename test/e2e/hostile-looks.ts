/** Styles of pages that spoil everything, and how a widget looks in them. */
import assert from 'node:assert/strict';
import pixelmatch from 'pixelmatch';
import type { Locator } from 'playwright-core';
import { PNG } from 'pngjs';
import { style, type HostPage } from './hostile-pages.js';

export const css = (text: string): HostPage => ({ head: `<style>${text}</style>` });

/** Everything that inherits, in an ancestor of the widget. */
const inherited = `body { text-transform: uppercase; text-align: center; text-indent: 3em; white-space: pre; line-height: 3;
  font-style: italic; font-weight: 300; font-variant: small-caps; font-stretch: condensed; text-shadow: 2px 2px red;
  list-style: square inside; quotes: "x" "y"; tab-size: 1; hyphens: auto; word-break: break-all; border-collapse: collapse;
  border-spacing: 9px; caption-side: bottom; cursor: wait; text-underline-offset: 9px; -webkit-text-stroke: 1px red;
  -webkit-text-fill-color: red; caret-color: red; accent-color: red; overflow-wrap: anywhere; -webkit-user-select: none;
  user-select: none; text-emphasis: dot; -webkit-user-modify: read-write; font-feature-settings: "smcp"; text-wrap: balance }`;

export const hostile: [what: string, page: HostPage][] = [
  ['* { all: unset }', css('* { all: unset }')],
  ['* { float: left }', css('* { float: left }')],
  [
    'rules for the kinds of elements that the widget has',
    css(`loket-contact-form *, loket-help-panel *, label, input, legend, fieldset, section, form > *, button, p, ul, dl, .field, .root, [id]
    { display: none !important }`),
  ],
  ['all that inherits', css(inherited)],
  ['a root of 62.5 %', css('html { font-size: 62.5% }')],
  [
    'a column that puts its parts in the middle',
    css('.content { display: flex !important; flex-direction: column; align-items: center }'),
  ],
  ['a page from right to left', { attributes: 'dir="rtl"' }],
  ['Bootstrap 3', { head: style('bootstrap3') }],
  ['Bootstrap 5', { head: style('bootstrap5') }],
  ["Tailwind's preflight", { head: style('preflight') }],
];

/** What an element of the widget must not get from the page: its place within the widget, and its look. */
export interface Look {
  boxes: string[];
  rects: number[][];
  /** All that is computed for its root, from which the rest inherits. */
  style: Record<string, string>;
  picture: PNG;
}

/** @param root what stands for the widget: its places are told from there */
export async function lookAt(root: Locator): Promise<Look> {
  const measured = await root.evaluate((element) => {
    const from = element.getBoundingClientRect();
    return [element, ...element.querySelectorAll('*')].map((each) => {
      const { x, y, width, height } = each.getBoundingClientRect();
      const rect = each.getClientRects().length ? [x - from.x, y - from.y, width, height] : [];
      return { name: `${each.localName}.${each.className}`, rect };
    });
  });
  const style = await root.evaluate((element) => {
    const all = getComputedStyle(element);
    return Object.fromEntries(
      [...all].filter((name) => !name.startsWith('--')).map((name) => [name, all.getPropertyValue(name)]),
    );
  });
  const picture = PNG.sync.read(await root.screenshot({ animations: 'disabled', caret: 'hide' }));
  return { boxes: measured.map(({ name }) => name), rects: measured.map(({ rect }) => rect), style, picture };
}

/** @param expected how it looks in a plain page */
export function assertSame(state: string, { boxes, rects, style, picture }: Look, expected: Look): void {
  assert.deepEqual(boxes, expected.boxes, state);
  const moved = rects.flatMap((rect, at) =>
    rect.length !== expected.rects[at]!.length ||
    rect.some((value, side) => Math.abs(value - expected.rects[at]![side]!) > 0.5)
      ? [`${boxes[at]} ${expected.rects[at]!.join()} → ${rect.join()}`]
      : [],
  );
  assert.deepEqual(moved.slice(0, 5), [], `boxes of ${state}`);
  assert.deepEqual(style, expected.style);
  const { width, height, data } = picture;
  assert.deepEqual([width, height], [expected.picture.width, expected.picture.height], state);
  assert.equal(pixelmatch(data, expected.picture.data, null, width, height), 0, `picture of ${state}`);
}
