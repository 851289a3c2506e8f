/** Puts every theme, one after the other, around a widget, and looks whether it can be read and aimed at in each. */
import { layersOf, ground, themes as published } from '../../demo/themes/list.js';
import { faultsIn } from '../support/axe.js';
import { broken, garish, pale } from './made-up.js';

const madeUp = { garish, pale, broken };

/** Of each theme the classes that the page gets. */
const classes = new Map<string, string>([
  ...Object.keys(madeUp).map((name): [string, string] => [name, name]),
  ...published.map((theme): [string, string] => [
    theme.name,
    layersOf(theme)
      .map(({ className }) => className)
      .join(' '),
  ]),
]);

/** Every other of the published ones for a state, the rest for the next: all of both take four minutes of a processor. */
const someOf = (nth: number): [name: string, className: string][] =>
  [...classes].filter(([name], at) => name in madeUp || at % 2 === nth % 2);

let sheet: CSSStyleSheet | undefined;

/** All themes at once: each holds for its own class only. */
async function sheetOfAll(): Promise<CSSStyleSheet> {
  if (sheet) return sheet;
  const files = await Promise.all(
    published.map(async ({ file }) => {
      const answer = await fetch(`/node_modules/${file}`);
      if (!answer.ok) throw new Error(`${file} is not there: run npm ci`);
      return answer.text();
    }),
  );
  const own = Object.entries(madeUp).map(([name, css]) => css.replace(':root', `.${name}`));
  sheet = new CSSStyleSheet();
  sheet.replaceSync([...files, ...own, ground].join('\n'));
  return sheet;
}

/**
 * What a theme can spoil; the rest of axe holds in the tests of each widget. The state is reached once: a widget takes over a
 * theme that comes later, and that is the same sheet.
 */
const rules = ['color-contrast', 'target-size', 'link-in-text-block'];

/** @param open brings a new widget into a state */
export function holdsInEveryTheme(
  widget: string,
  states: readonly string[],
  open: (state: string) => Promise<{ element: Element }>,
): void {
  describe(`${widget} can be read under every theme`, () => {
    afterEach(() => {
      document.documentElement.removeAttribute('class');
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
    });

    for (const [nth, state] of states.entries())
      it(`in “${state}”`, async () => {
        document.adoptedStyleSheets = [...document.adoptedStyleSheets, await sheetOfAll()];
        document.documentElement.className = 'themed garish';
        const { element } = await open(state);
        const faults: string[] = [];
        for (const [name, className] of someOf(nth)) {
          document.documentElement.className = `themed ${className}`;
          // The widget looks in the same turn.
          await Promise.resolve();
          const found = await faultsIn(element, { runOnly: { type: 'rule', values: rules } });
          // What the edge of a scrolling panel cuts off is no smaller for a theme.
          faults.push(
            ...found.filter((fault) => !fault.includes('partially obscured')).map((fault) => `under ${name}: ${fault}`),
          );
        }
        if (faults.length) throw new Error(faults.join('\n'));
      });
  });
}
