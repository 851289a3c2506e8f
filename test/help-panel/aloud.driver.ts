/** A resident who has a page read aloud. */
import { fixture } from '../support/fixture.js';
import { dutch, useEngine, type Engine } from './aloud.engine.js';
import { openPanel, type HelpPanel, type OpenOptions } from './help-panel.driver.js';

export const aloud = 'Voorlezen';

export interface Scene {
  article: HTMLElement;
  engine: Engine;
  panel: HelpPanel;
}

/** A page about something, in `<article>`, and the part of the help that reads it, opened. */
export async function openAloud(
  markup = '<p>Eerste zin. Tweede zin. Derde zin.</p>',
  { engine = useEngine(dutch), ...options }: OpenOptions & { engine?: Engine } = {},
): Promise<Scene> {
  const article = await fixture(`<article>${markup}</article>`);
  const panel = await openPanel({ attributes: 'for="article"', ...options });
  if (panel.dialog) await panel.press('Hulp');
  await panel.show(aloud);
  return { article, engine, panel };
}

/** The text of the page that is marked. */
export const marked = (): string | undefined => {
  const mark = CSS.highlights.get('loket-read');
  return mark && [...mark].map(String).join(' ');
};
export const canMark = 'highlights' in CSS;
