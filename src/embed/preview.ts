/**
 * Shows an editor what is wrong, above the widget that it is wrong with. Only where the script tag has `data-preview`:
 * empty for a tag that only editors get, or the name of the host that only they visit.
 */
import type { ConfigError } from '../errors.js';
import type { Config } from '../config/schema.js';
import { contactTypes as types } from '../domain/contact.js';

const css = `
:host { all: initial; display: block; margin: 0 0 1rem; }
div { border: 2px solid #8a5a00; background: #fff6e3; color: #1f2328; padding: 1rem; font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
p, ul { margin: 0 0 .5rem; }
code { font: 600 .9375rem/1.5 ui-monospace, monospace; }
`;

/** Attributes that name something in the configuration. */
const names: Record<string, (config: Config) => readonly string[]> = {
  topic: ({ topics = [] }) => topics.map(({ id }) => id),
  backend: ({ backends }) => Object.keys(backends),
  'contact-type': ({ contactTypes = types }) => contactTypes,
};

function slipsOf(element: Element, config: Config | undefined): [place: string, message: string][] {
  if (!config) return [];
  const around = element.parentElement?.closest('[data-loket]');
  return Object.entries(names).flatMap(([name, list]) => {
    if (around?.hasAttribute(name)) return [[name, `does nothing in a <div data-loket>: write data-${name}.`]];
    const value = element.getAttribute(name);
    if (value === null || list(config).includes(value)) return [];
    return [[`${name}="${value}"`, `is not in the configuration. It has: ${list(config).join(', ') || 'none'}.`]];
  });
}

/** @param error what went wrong, when something did; without a mistake nothing is shown */
export function show(element: Element, error: unknown, config: Config | undefined): void {
  const problems = (error as Partial<ConfigError> | undefined)?.problems;
  const lines: [string, string][] = problems
    ? problems.map(({ place, message, within, source }) => [
        `${place || 'the whole'}${within ? ` (${within})` : ''}`,
        `${message}${source ? ` — in ${source}` : ''}`,
      ])
    : error
      ? [['', error instanceof Error ? error.message : 'Something went wrong that has no words.']]
      : [];
  lines.push(...slipsOf(element, config));
  if (!lines.length) return;

  const host = document.createElement('div');
  host.lang = 'en';
  host.dir = 'ltr';
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [sheet];
  const box = document.createElement('div');
  box.setAttribute('role', 'note');
  const title = document.createElement('p');
  title.append(
    `Loket: ${lines.length === 1 ? '1 mistake' : `${lines.length} mistakes`}. Only editors see this.`,
    config ? ' Residents see the form without what is wrong.' : ' Residents see what stands inside the tag.',
  );
  const list = document.createElement('ul');
  for (const [place, message] of lines) {
    const item = document.createElement('li');
    const code = document.createElement('code');
    code.textContent = place;
    item.append(...(place ? [code, ' '] : []), message);
    list.append(item);
  }
  box.append(title, list);
  root.append(box);
  element.before(host);
}
