/** Tests that every widget has, by what they look at. */
import { widgets, type Claim, type Proof, type Widget } from './types.js';

/** @param file below `test/`, without `.test.ts` */
export const test = (file: string, title: string, states?: Proof['states']): Proof => ({
  file: `test/${file}.test.ts`,
  title,
  ...(states && { states }),
});

/** A command of which the whole must pass. */
export const command = (name: string): Proof => ({ file: `npm run ${name}`, title: '' });

/** The same for each widget, but for those that are named. */
export const each = (
  claim: (widget: Widget) => Claim,
  others: Partial<Record<Widget, Claim>> = {},
): Record<Widget, Claim> =>
  Object.fromEntries(widgets.map((widget) => [widget, others[widget] ?? claim(widget)])) as Record<Widget, Claim>;

const isForm = (widget: Widget): boolean => widget === 'contact-form';
const layout = (widget: Widget): string => (isForm(widget) ? 'contact-form/reflow' : `${widget}/layout`);
const themeFile = {
  'contact-form': 'form',
  'channel-chooser': 'chooser',
  'status-tracker': 'status',
  'help-panel': 'help',
};

/** axe's rules for WCAG 2.0 to 2.2 A and AA: on a page, in 280 pixels, dark and in forced colours. */
export const axe = (widget: Widget): Proof => test(`${widget}/axe`, 'axe finds no fault', 'all');
export const dark = (widget: Widget): Proof => test(`${widget}/axe`, 'on a dark page', 'all');
export const forced = (widget: Widget): Proof => test(`${widget}/axe`, 'in forced colours', 'all');
/** Every story with axe, and at 320 pixels in three languages and in the one that nobody speaks. */
export const stories = (widget: Widget): Proof => ({ file: `stories/${widget}.stories.ts`, title: '' });
export const narrow = (widget: Widget): Proof => test(layout(widget), 'in a column of * pixels', 'all');
export const spaced = (widget: Widget): Proof =>
  test(layout(widget), 'with letters, words and lines further apart', 'all');
export const twice = (widget: Widget): Proof =>
  test(layout(widget), 'with letters twice as large, in a column as much wider', 'all');
export const themes = (widget: Widget): Proof =>
  test(`themes/${themeFile[widget]}`, 'can be read under every theme', 'all');

/** Tab goes past every control, once, and each shows a ring of 2 pixels. */
export const tab = (widget: Widget): Proof =>
  isForm(widget)
    ? test('contact-form/targets', 'Tab comes past every control once, each with a focus that can be seen', 'some')
    : test(
        `${widget}/keyboard`,
        'comes past every control once, each with a focus that can be seen, when: *',
        widget === 'status-tracker' ? 'all' : 'some',
      );
/** A whole way by keys. */
export const keys = (widget: Widget): Proof =>
  test(`${widget}/keyboard`, 'a resident with a keyboard and nothing else');
/** 24 pixels at least, 44 for what leads on; 44 for all in the status tracker and the help. */
export const targets = (widget: Widget): Proof =>
  test(
    isForm(widget) ? 'contact-form/targets' : `${widget}/layout`,
    widget === 'status-tracker' || widget === 'help-panel'
      ? 'everything to press is 44 pixels at least'
      : 'everything to press is 24 pixels at least, and what leads on 44',
    'all',
  );
/** What the browser gives to assistive technology. */
export const tree = (widget: Widget, title: string): Proof =>
  test(`${widget}/tree`, `a screen reader is given › ${title}`);
/** What the sources of all widgets do not hold. */
export const absent = (title: string): Proof => test('tooling/barriers', `the sources of the widgets hold › ${title}`);

export const unheard = 'Not yet heard with a screen reader: the tests read what the browser (Chromium) gives to it.';
