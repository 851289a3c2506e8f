/** HTML and policy as text. Everything that is put in is escaped. */
import type { Channels, Text } from '../../config/schema.js';

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => signs[sign]!);

/** A start tag; an attribute that is undefined is left out, an empty one has no value. */
export function start(name: string, attributes: Record<string, string | undefined>): string {
  const list = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [value === '' ? key : `${key}="${escape(value)}"`],
  );
  return `<${[name, ...list].join(' ')}>`;
}

const link = (href: string, text: string): string => `${start('a', { href })}${escape(text)}</a>`;
const dutch = (text: Text): string => (typeof text === 'string' ? text : text.nl);

/** How to reach the municipality, in sentences; the first of them is enough below a form. */
function sentences({ phone, counter, email }: Channels): string[] {
  const when = phone?.hours === undefined ? '' : ` Wij zijn er ${escape(dutch(phone.hours))}.`;
  return [
    ...(phone ? [`Bel ons op ${link(`tel:${phone.number.replace(/[^+\d]/g, '')}`, phone.number)}.${when}`] : []),
    ...(email ? [`Mail ons op ${link(`mailto:${email.address}`, email.address)}.`] : []),
    ...(counter ? [`Kom langs: ${escape(dutch(counter.address))}.`] : []),
  ];
}

/** The widget, with what residents see when it cannot work: for the one that shows channels, all that is known by name. */
export function element(name: string, channels: Channels = {}): string {
  const ways = sentences(channels);
  const shown = ways.length ? ways.slice(0, /channel/.test(name) ? undefined : 1) : ['Bel ons of kom langs.'];
  return `<${name}>\n${shown.map((way) => `  <p>${way}</p>\n`).join('')}</${name}>`;
}

export interface Asked {
  folder: URL;
  /** As the page asks for it: a path is on the site of the page itself. */
  config: string;
  /** Origins of the backends. */
  origins: readonly string[];
  nonce?: string | undefined;
}

/** The smallest policy: one that a page adds to what it needs itself. */
export function policy({ folder, config, origins, nonce }: Asked): string {
  const own = URL.canParse(config) ? undefined : new URL(config, folder).origin;
  const named = (origin: string): string => (origin === own ? "'self'" : origin);
  const connect = new Set([own ? "'self'" : new URL(config).origin, ...origins.map(named)]);
  const script = nonce === undefined ? folder.origin : `'nonce-${nonce}' 'strict-dynamic'`;
  return `script-src ${script}; connect-src ${[...connect].join(' ')}; require-trusted-types-for 'script'; trusted-types lit-html`;
}
