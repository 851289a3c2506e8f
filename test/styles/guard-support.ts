/** Puts a theme on the test page, and reads how a widget under it looks. */
import { openForm, type ContactForm, type OpenOptions } from '../contact-form/contact-form.driver.js';
import { coloursOf, contrast, over } from '../../src/styles/guard/colour.js';

let sheets: CSSStyleSheet[] = [];

/** The page's own style sheet; it ends with the test. */
export function pageStyle(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  sheets.push(sheet);
  return sheet;
}

afterEach(() => {
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => !sheets.includes(sheet));
  sheets = [];
});

/** As each theme says it: the ground of the page is a token too. */
export const ground = 'body { background: var(--utrecht-document-background-color, #fff) }';

export function openUnder(theme: string, options?: OpenOptions): Promise<ContactForm> {
  pageStyle(`${theme} ${ground}`);
  return openForm(options);
}

/** The first of these in the widget, as it is shown. */
export const styleOf = ({ element }: { element: Element }, selector: string): CSSStyleDeclaration =>
  getComputedStyle(element.shadowRoot!.querySelector(selector)!);

export const repairedOf = ({ element }: { element: Element }): string[] =>
  (element.getAttribute('data-repaired') ?? '').split(' ').filter(Boolean);

/** A value of the look, as the parts of the widget get it. */
export const valueOf = (form: { element: Element }, name: string): string =>
  styleOf(form, '.root').getPropertyValue(`--l-${name}`).trim();

/** Contrast of two colours that are seen on the page's ground. */
export function contrastOf(form: { element: Element }, top: string, ...under: string[]): number {
  const probe = document.createElement('p');
  form.element.shadowRoot!.querySelector('.root')!.append(probe);
  const colours = coloursOf(probe, [top, ...under]);
  probe.remove();
  const behind = colours.slice(1).reduceRight((page, each) => over(each, page)!);
  return contrast(over(colours[0], behind)!, behind);
}
