/** Acts on the help as a resident does: by label and by the text of a button. */
import '../../src/help-panel/help-panel.define.js';
import { setViewport } from '@web/test-runner-commands';
import type { Config } from '../../src/config/schema.js';
import { setDisplay } from '../../src/help-panel/display.js';
import type { LoketHelpPanel } from '../../src/help-panel/help-panel.js';
import { setLocale } from '../../src/locale/localization.js';
import { replace } from '../backend/stubs.js';
import { words } from '../contact-form/contact-form.reader.js';
import { fixture, nextFrame, until } from '../support/fixture.js';
import { HelpPanelReader } from './help-panel.reader.js';
import { forget } from './storage.js';
import { config as municipality } from './town.js';

export { inView, words } from '../contact-form/contact-form.reader.js';

/** What the parts are called. */
export const parts = {
  words: 'Wat betekent dit woord?',
  questions: 'Vragen die mensen hier hebben',
  person: 'Hulp van een mens',
  language: 'Andere taal',
  bigger: 'Groter en rustiger',
  other: 'Ik help iemand anders',
} as const;

export interface OpenOptions {
  /** `null`: none is given. */
  config?: Config | null;
  /** As they stand in the tag: `side-panel heading-level="3"`. */
  attributes?: string;
  /** CSS pixels of the column that it stands in. */
  width?: number;
}

/** Links that the browser would have followed; in a test it never does. */
export let followed: string[] = [];
const stay = (event: Event): void => {
  const link = event.composedPath().find((each) => each instanceof HTMLAnchorElement);
  if (!link) return;
  if (!event.defaultPrevented) followed.push(link.getAttribute('href')!);
  event.preventDefault();
};

beforeEach(() => {
  // Which voices a machine has is its own business; a test that is about them brings some.
  replace(window, 'speechSynthesis', undefined);
  followed = [];
  forget();
  window.addEventListener('click', stay);
  document.documentElement.lang = 'nl';
});
afterEach(async () => {
  window.removeEventListener('click', stay);
  forget();
  setDisplay({ scale: 1, isCalm: false });
  // A page that says its language anew takes back what a resident chose; somebody must be there to hear it.
  const listener = document.body.appendChild(document.createElement('loket-help-panel'));
  document.documentElement.lang = 'nl';
  await nextFrame();
  listener.remove();
  await setLocale('nl');
});

/** The sizes of a window in which the panel stands over the page, and beside it. */
export const small = { width: 800, height: 600 } as const;
export const wide = { width: 1280, height: 720 } as const;

/** As the window was before the test. */
let own: { width: number; height: number } | undefined;
/** Makes the window so large; that ends with the test. */
export async function resize(size: { width: number; height: number }): Promise<void> {
  own ??= { width: innerWidth, height: innerHeight };
  await setViewport(size);
  await until(() => innerWidth === size.width && innerHeight === size.height, 'the size of the window');
  await nextFrame();
}
// Pages are used again by later test files.
afterEach(async () => {
  if (own) await resize(own);
  own = undefined;
});

/** Puts the help in the page and waits until it stands there. */
export async function openPanel(options: OpenOptions = {}): Promise<HelpPanel> {
  const { config = municipality, attributes = '', width } = options;
  const markup = `<loket-help-panel ${attributes}><p>Bel 14 0999</p></loket-help-panel>`;
  const panel = new HelpPanel(await fixture<LoketHelpPanel>(markup, width === undefined ? {} : { width }));
  if (config) {
    panel.element.config = config;
    await until(() => panel.all('.root').length, 'the help');
  }
  await panel.settle();
  return panel;
}

export class HelpPanel extends HelpPanelReader {
  async settle(): Promise<void> {
    do await new Promise((done) => setTimeout(done));
    while (!(await this.element.updateComplete));
  }
  control<E extends HTMLElement = HTMLElement>(text: string, within?: ParentNode): E {
    const all = this.seen<E>('a, button, summary', within);
    const found = all.find((each) => words(each.textContent) === text);
    if (!found) throw new Error(`No "${text}"; there are: ${all.map((each) => words(each.textContent)).join(' | ')}`);
    return found;
  }
  async press(text: string, within?: ParentNode): Promise<void> {
    const control = this.control(text, within);
    control.focus();
    control.click();
    await this.settle();
  }
  /** Opens parts, and waits until they say something. */
  async show(...names: string[]): Promise<void> {
    for (const name of names) {
      await this.press(name);
      await until(() => this.part(name).childElementCount, name);
      await this.settle();
    }
  }
  async tick(label: string): Promise<void> {
    const field = this.field(label);
    field.focus();
    field.click();
    await this.settle();
  }
  async type(label: string, text: string): Promise<void> {
    const field = this.field(label);
    field.focus();
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await this.settle();
  }
  /** Says in the part for it that they want this language, and waits until the part is in it. */
  async speak(name: string, heard: string): Promise<void> {
    await this.press(name);
    await until(() => this.headings.includes(heard), `"${heard}"`);
    await this.settle();
  }
}
