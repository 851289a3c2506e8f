import type { LitElement } from 'lit';
import type { Config } from '../config/schema.js';
import type { LocaleController } from '../locale/localization.js';
import { isThemed } from '../styles/is-themed.js';
import { whenThemed } from '../styles/when-themed.js';
import { tellMakers } from './tell-makers.js';

/**
 * Waits for what a widget needs before its first paint, so that nothing jumps after it: the texts in the language of the page,
 * the look of the configuration or the page's theme, and the notes at the fields. Never fails: it works in Dutch and without
 * these too.
 */
export async function settle(
  host: LitElement,
  locale: LocaleController,
  { languages, theme, help }: Pick<Config, 'languages' | 'theme' | 'help'>,
): Promise<void> {
  locale.follow(languages);
  await locale.ready;
  const themed = (): Promise<void> =>
    import('../styles/guard/look.js').then(({ look }) => look(host, theme)).catch(tellMakers);
  if (theme || isThemed(host)) await themed();
  else whenThemed(host, themed);
  // A field would move when its note came. Who has a slow line waits a second for them at most.
  if (help?.notes)
    await Promise.race([
      import('../form/notes/notes.js').then(({ showNotes }) => showNotes(host)).catch(tellMakers),
      new Promise((late) => setTimeout(late, 1000)),
    ]);
}
