/** The page around a story in a published theme: chosen in the toolbar of Storybook. */
import { ground, layersOf, themes, type Theme } from '../../demo/themes/list.js';

/** Where `.storybook/main.ts` puts the style sheet of a theme. */
const sheetIn = ({ id }: Theme): Promise<unknown> => {
  if (document.querySelector(`link[data-theme="${id}"]`)) return Promise.resolve();
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = `themes/${id}.css`;
  link.dataset['theme'] = id;
  return new Promise((done) => {
    link.onload = link.onerror = done;
    document.head.append(link);
  });
};

const page = new CSSStyleSheet();
page.replaceSync(ground);
let worn: string[] = [];

/** @param id of a theme; none takes the last one off */
export async function wear(id: string): Promise<void> {
  const theme = themes.find((each) => each.id === id);
  const layers = theme ? layersOf(theme) : [];
  for (const layer of layers) await sheetIn(layer);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets.filter((sheet) => sheet !== page), page];
  document.body.classList.remove(...worn);
  worn = theme ? ['themed', ...layers.map(({ className }) => className)] : [];
  document.body.classList.add(...worn);
}
