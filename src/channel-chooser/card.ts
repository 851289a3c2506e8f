/** One channel: what it is, whether it is open, how fast it is, and the way to it. */
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../a11y/heading.js';
import { isThirdParty } from '../domain/channel.js';
import type { Ranked } from '../domain/channel-ranking.js';
import { richText } from '../locale/rich-text.js';
import { localText, textOf } from '../locale/text.js';
import * as kinds from './channel.messages.js';
import * as texts from './channel-chooser.messages.js';
import { phone, telOf } from './phone.js';
import { pictogram } from './pictogram.js';
import { openingText, speedText, type Channel, type Standing } from './standing.js';
import type { View } from './view.js';

export const nameOf = ({ name, kind }: Channel): string => (name ? textOf(name) : kinds.kindName(kind));

/** @param best the one on top, after the resident said what matters */
export function card(view: View, { channel: standing, reasons }: Ranked<Standing>, best: boolean): TemplateResult {
  const { channel, opening, open } = standing;
  const { id, kind } = channel;
  const speed = speedText(standing, view.config.terms);
  const [told] = reasons.filter((reason) => reason !== 'open');
  const hint = view.compact ? undefined : kinds.kindHint(kind);
  return html`<li class=${best ? 'channel best' : 'channel'}>
    ${pictogram(kind)}
    <div>
      ${heading(view.level + 1, channel.name ? localText(channel.name) : kinds.kindName(kind), `channel-${id}`)}
      ${
        opening
          ? html`<p class=${open ? 'now state open' : 'now state'}>${openingText(opening, view.now)}</p>`
          : channel.hours
            ? html`<p class="state">${localText(channel.hours)}</p>`
            : nothing
      }
      ${speed ? html`<p>${speed}</p>` : nothing} ${hint ? html`<p>${hint}</p>` : nothing}
      ${channel.address ? html`<p class="address">${localText(channel.address)}</p>` : nothing}
      ${channel.appointment ? html`<p>${texts.needsAppointment(channel.appointment)}</p>` : nothing}
      ${
        view.topic?.bring && /counter|appointment/.test(kind)
          ? html`<p class="label">${texts.bringLabel()}</p>
              ${richText(view.topic.bring)}`
          : nothing
      }
      ${told && !best && view.more ? html`<p>${view.more.reasonText(told)}</p>` : nothing}
      ${isThirdParty(kind) ? thirdParty(view, standing, best) : ways(view, standing, best)} ${more(view, standing)}
    </div>
  </li>`;
}

/** Whether there is more to know of it than its card tells. */
const hasMore = ({ hoursAvailable, abroad, bring, payment, costs, languages, access, note }: Channel): unknown =>
  hoursAvailable ?? abroad ?? bring ?? payment ?? costs ?? languages ?? access ?? note;

/** All else: behind a button. On paper, before anybody pressed it, the hours in words and the number from abroad. */
function more(view: View, standing: Standing): TemplateResult | typeof nothing {
  const { channel, opening } = standing;
  if (!hasMore(channel)) return nothing;
  const key = `more-${channel.id}`;
  const open = view.opened.has(key);
  return html`${
      view.compact
        ? nothing
        : html`<p class="print-not">
            <button type="button" class="quiet" aria-expanded=${open} @click=${() => view.toggle(key)}>
              ${texts.more(nameOf(channel))}
            </button>
          </p>`
    }
    <div class=${open ? 'more' : 'more shut'}>
      ${
        (view.more && view.more.details(view, standing)) ||
        html`${opening && channel.hours ? html`<p>${localText(channel.hours)}</p>` : nothing}
        ${channel.abroad ? html`<p>${texts.abroadLabel()} ${phone(channel.abroad)}</p>` : nothing}`
      }
    </div>`;
}

/** The way to a third party is there only when the resident chose it, after a word on what it means for privacy. On paper there is nothing to open. */
function thirdParty(view: View, standing: Standing, best: boolean): TemplateResult | typeof nothing {
  const { id } = standing;
  const links = ways(view, standing);
  if (links === nothing) return nothing;
  const open = view.opened.has(id) && view.more !== undefined;
  return html`<p class="print-not">
      <button type="button" class=${best ? 'primary' : ''} aria-expanded=${open} @click=${() => view.toggle(id)}>
        ${texts.choose(nameOf(standing.channel))}
      </button>
    </p>
    <div class=${open ? 'panel' : 'panel shut'}>
      ${view.more ? view.more.privacy(standing.channel) : html`<p>${texts.readAlong()}</p>`} ${links}
    </div>`;
}

/** Everything that leads there. Links, so that they can be copied, kept and opened elsewhere. */
function ways(view: View, standing: Standing, best = false): TemplateResult | typeof nothing {
  const { kind, number, email, url, route } = standing.channel;
  const { channel } = standing;
  if (kind === 'callback') return callbackWay(view, standing, best);
  const links: TemplateResult[] = [];
  const link = (href: string, content: unknown) =>
    html`<a
      class=${best && !links.length ? 'button primary' : 'way'}
      href=${href}
      rel=${isThirdParty(kind) ? 'noreferrer' : nothing}
      @click=${(event: Event) => view.choose(event, standing)}
      >${content}</a
    >`;
  if (number)
    links.push(
      kind === 'whatsapp'
        ? link(`https://wa.me/${international(number)}`, texts.goTo(nameOf(channel)))
        : link(telOf(number), phone(number)),
    );
  if (email) links.push(link(`mailto:${email}`, texts.mailTo(email)));
  const page = kind === 'form' ? view.formLink(standing) : url;
  if (page) links.push(link(page, texts.goTo(nameOf(channel))));
  if (route) links.push(link(route, texts.route()));
  return links.length ? html`<p class="ways">${links}</p>` : nothing;
}

/** As wa.me wants it: the country first, digits only. A number without a country is Dutch. */
const international = (number: string): string =>
  number
    .replace(/[^+\d]/g, '')
    .replace(/^0(?!0)/, '31')
    .replace(/^(\+|00)/, '');

/** Moments to choose from come for who wants to be called; when they cannot be had, the contact form asks by itself. */
function callbackWay(view: View, standing: Standing, best: boolean): TemplateResult | typeof nothing {
  const { id } = standing;
  const href = view.formLink(standing);
  if (!href) return nothing;
  return view.more && view.opened.has(`call-${id}`)
    ? view.more.momentField(view, standing, href, best)
    : html`<p class="ways">
        <a
          class=${best ? 'button primary' : 'way'}
          id="call-${id}"
          href=${href}
          @click=${(event: Event) => {
            event.preventDefault();
            void view.callBack(standing);
          }}
          >${texts.moment()}</a
        >
      </p>`;
}
