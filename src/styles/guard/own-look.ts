import type { Config } from '../../config/schema.js';
import { lookName, lookValue } from '../../domain/look.js';

/**
 * Gives a widget the values of the configuration's `theme`. Each is set as one value by the object model of the style
 * sheet, so that no text of a configuration is ever read as CSS; what is no value is not taken. Loaded when there is one.
 */
export function applyTheme(
  { renderRoot }: { renderRoot: HTMLElement | DocumentFragment },
  theme: Config['theme'],
): void {
  const sheet = new CSSStyleSheet();
  sheet.insertRule(':host{}');
  const { style } = sheet.cssRules[0] as CSSStyleRule;
  for (const [name, value] of Object.entries(theme ?? {}))
    if (lookName.test(name) && lookValue.test(value)) style.setProperty(`--loket-${name}`, value);
  (renderRoot as ShadowRoot).adoptedStyleSheets.push(sheet);
}
