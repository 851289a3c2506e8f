/** What search engines read of the channels, in the words of schema.org. Loaded only for a page that asks for it. */
import { render } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import type { Config, Hours } from '../config/schema.js';
import { channelsOf } from '../domain/channel.js';
import { textOf, type LocalText } from '../locale/text.js';
import { nameOf } from './card.js';
import type { Channel } from './standing.js';

/** schema.org has no word for a closed day but opening and closing at the same time. */
function hoursOf({ closed, reason, dayOfWeek, ...entry }: Hours): object {
  return {
    '@type': 'OpeningHoursSpecification',
    ...(dayOfWeek && { dayOfWeek: [dayOfWeek].flat().map((day) => day.replace(/^(?!https)/, 'https://schema.org/')) }),
    ...entry,
    // Without an end it would hold for good there; with us it is about one day.
    ...(!dayOfWeek && entry.validFrom && { validThrough: entry.validThrough ?? entry.validFrom }),
    ...(closed && { opens: '00:00', closes: '00:00' }),
    ...(reason && { description: textOf(reason) }),
  };
}

/** Dated entries are no part of a usual week there. */
const isDated = ({ validFrom, validThrough }: Hours): boolean => Boolean(validFrom ?? validThrough);

function pointOf(channel: Channel): object {
  const { number, email, url, languages, hoursAvailable, kind } = channel;
  return {
    '@type': 'ContactPoint',
    contactType: 'customer service',
    name: nameOf(channel),
    ...(number && kind !== 'whatsapp' && { telephone: number }),
    ...(email && { email }),
    ...(url && { url: new URL(url, location.href).href }),
    ...(languages && { availableLanguage: languages }),
    ...(hoursAvailable && { hoursAvailable: hoursAvailable.map(hoursOf) }),
  };
}

const placeOf = ({ address, hoursAvailable = [], ...channel }: Channel): object => ({
  '@type': 'GovernmentOffice',
  name: nameOf(channel),
  address: textOf(address as LocalText),
  openingHoursSpecification: hoursAvailable.filter((entry) => !isDated(entry)).map(hoursOf),
  specialOpeningHoursSpecification: hoursAvailable.filter(isDated).map(hoursOf),
});

/**
 * Puts the description inside the widget's tag, as `application/ld+json`: data, which no policy forbids and no browser runs.
 * Times are those of the Netherlands, as in the configuration.
 */
export function describe(host: HTMLElement & { config: Config }): void {
  const channels = channelsOf<Channel>(host.config.channels);
  const data = {
    '@context': 'https://schema.org',
    '@type': 'GovernmentOrganization',
    name: `Gemeente ${host.config.municipality.name}`,
    contactPoint: channels.filter(({ kind }) => kind !== 'letter' && kind !== 'counter').map(pointOf),
    location: channels.filter(({ kind, address }) => kind === 'counter' && address).map(placeOf),
  };
  // No text can end the element or open a comment. By Lit, whose policy a page with Trusted Types allows: such a page takes
  // no script element that was filled in another way, though this one is data.
  const json = JSON.stringify(data).replace(/</g, '\\u003c');
  const fragment = document.createDocumentFragment();
  render(unsafeHTML(`<script type="application/ld+json">${json}</script>`), fragment);
  host.querySelector('script[type="application/ld+json"]')?.remove();
  host.append(fragment);
}
