import type { LitElement } from 'lit';
import type { LocaleController } from '../locale/localization.js';
import { tellMakers } from './tell-makers.js';

/**
 * Waits for what a widget needs before its first paint, so that nothing jumps after it: the texts in the language of the page
 * and the look of the configuration. Never fails: it works in Dutch and without its look too.
 */
export async function settle(
  host: LitElement,
  locale: LocaleController,
  { languages, theme }: { languages?: readonly string[] | undefined; theme?: Record<string, string> | undefined },
): Promise<void> {
  locale.follow(languages);
  await locale.ready;
  if (theme) await import('../styles/own-look.js').then(({ applyTheme }) => applyTheme(host, theme)).catch(tellMakers);
}
