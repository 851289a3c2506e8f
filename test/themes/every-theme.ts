/** Puts every theme, one after the other, around a widget, and looks whether it can be read and aimed at in each. */
import { faultsIn } from '../support/axe.js';
import { broken, garish, pale } from './made-up.js';

const madeUp = { garish, pale, broken };

const ground = '.themed { background: var(--utrecht-document-background-color, #fff) }';

/** All themes at once: each holds for its own class only. */
const sheet = new CSSStyleSheet();
sheet.replaceSync(
  [...Object.entries(madeUp).map(([name, css]) => css.replace(':root', `.${name}`)), ground].join('\n'),
);

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

    for (const state of states)
      it(`in “${state}”`, async () => {
        document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
        const names = Object.keys(madeUp);
        document.documentElement.className = `themed ${names[0]}`;
        const { element } = await open(state);
        const faults: string[] = [];
        for (const name of names) {
          document.documentElement.className = `themed ${name}`;
          // The widget looks in the same turn.
          await Promise.resolve();
          const found = await faultsIn(element, { runOnly: { type: 'rule', values: rules } });
          faults.push(...found.map((fault) => `under ${name}: ${fault}`));
        }
        if (faults.length) throw new Error(faults.join('\n'));
      });
  });
}
