/**
 * Shows an editor what is wrong, above the widget that it is wrong with. Only where the script tag has `data-preview`:
 * empty for a tag that only editors get, or the name of the host that only they visit.
 */
import { todayHere } from '../cli/checks/days.js';
import { hours } from '../cli/checks/hours.js';
import { placeOf } from '../config/explain.js';
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

type Line = [place: string, message: string];

function slipsOf(element: Element, config: Config): Line[] {
  const around = element.parentElement?.closest('[data-loket]');
  const { observedAttributes: known = [] } = element.constructor as { observedAttributes?: readonly string[] };
  return Object.entries(names).flatMap(([name, list]): Line[] => {
    if (around?.hasAttribute(name)) return [[name, `does nothing in a <div data-loket>: write data-${name}.`]];
    const value = element.getAttribute(name);
    if (value === null) return [];
    if (!known.includes(name)) return [[name, `does nothing on <${element.localName}>: take it out.`]];
    if (list(config).includes(value)) return [];
    return [[`${name}="${value}"`, `is not in the configuration. It has: ${list(config).join(', ') || 'none'}.`]];
  });
}

/** A selector of an editor's: the page is searched by it, and a slip in it costs residents the marks and nothing else. */
function placeSlips(element: Element): Line[] {
  const selector = element.getAttribute('for');
  if (selector === null) return [];
  if (element.localName !== 'loket-help-panel')
    return [['for', `does nothing on <${element.localName}>: take it out.`]];
  try {
    return document.querySelector(selector)
      ? []
      : [[`for="${selector}"`, 'finds nothing on this page: no hard words can be marked.']];
  } catch {
    return [[`for="${selector}"`, 'is no CSS selector. Write "main", "#id" or ".class".']];
  }
}

/** A chooser has nothing to show where there are no channels; a form works without. */
const lacksChannels = ({ localName }: Element, { channels: { more, ...main } = {} }: Config): boolean =>
  localName === 'loket-channel-chooser' && !more?.length && !Object.keys(main).length;

/** @param error what went wrong, when something did; without a mistake nothing is shown */
export function show(element: Element, error: unknown, config: Config | undefined): void {
  const problems = (error as Partial<ConfigError> | undefined)?.problems;
  const lines: Line[] = problems
    ? problems.map(({ place, message, within, source }) => [
        `${place || 'the whole'}${within ? ` (${within})` : ''}`,
        `${message}${source ? ` — in ${source}` : ''}`,
      ])
    : error
      ? [['', error instanceof Error ? error.message : 'Something went wrong that has no words.']]
      : [];
  // Hours that contradict each other, are past, or go on through the night: no mistakes in form, so no check before told them.
  if (config && element.localName === 'loket-channel-chooser')
    for (const { path, message } of hours(config, { today: todayHere(), href: '', online: false }))
      lines.push([placeOf(path), message]);
  const empty = config && lacksChannels(element, config);
  if (config) lines.push(...slipsOf(element, config), ...placeSlips(element));
  if (empty) lines.push(['channels', 'has none to show: add "phone" with its "number" first.']);
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
    config && !empty ? ' Residents see it without what is wrong.' : ' Residents see what stands inside the tag.',
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
