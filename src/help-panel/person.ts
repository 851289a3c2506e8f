/** A human: the line where people help, the ways in which somebody comes or sits down beside you. */
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../a11y/heading.js';
import { humanWays } from '../loading/human.js';
import { richText } from '../locale/rich-text.js';
import { localText } from '../locale/text.js';
import * as texts from './person.messages.js';
import type { HelpView, Part } from './view.js';

type Way = NonNullable<NonNullable<HelpView['config']['channels']>['more']>[number];

function way(channel: Way, level: number): TemplateResult {
  const [name, hint] = texts.wayOf(channel.kind)!;
  const { id, number, hours, address, note, url } = channel;
  return html`<li class="way" data-kind=${channel.kind}>
    ${heading(level, channel.name ? localText(channel.name) : name, `way-${id}`)}
    ${note ? richText(note) : html`<p>${hint}</p>`}
    ${humanWays({ phone: number ? { number, hours } : undefined, counter: address ? { address, hours } : undefined })}
    ${url ? html`<p><a href=${url} aria-describedby=${`way-${id}`}>${texts.atPage()}</a></p>` : nothing}
  </li>`;
}

export class Person implements Part {
  readonly #view: HelpView;

  constructor(view: HelpView) {
    this.#view = view;
  }

  template(): TemplateResult {
    const { config, partLevel } = this.#view;
    const { channels, help } = config;
    const line = help?.line;
    const ways = channels?.more?.filter(({ kind }) => texts.wayOf(kind)) ?? [];
    return html`<p>${texts.intro()}</p>
      <div>
        ${humanWays({ phone: line ?? channels?.phone })}
        ${line?.press ? html`<p>${texts.press(line.press)}</p>` : nothing}
        ${humanWays({ ...channels, phone: undefined })}
      </div>
      ${
        ways.length
          ? html`<ul class="plain">
              ${ways.map((channel) => way(channel, partLevel))}
            </ul>`
          : nothing
      }
      <p>${texts.trusted()}</p>
      ${
        document.querySelector('loket-channel-chooser')
          ? html`<p><button type="button" @click=${this.#toChooser}>${texts.allWays()}</button></p>`
          : nothing
      }`;
  }

  /** To the channel chooser on this page. */
  readonly #toChooser = (): void => {
    const chooser = document.querySelector<HTMLElement>('loket-channel-chooser');
    this.#view.leave();
    const target = chooser?.shadowRoot?.querySelector<HTMLElement>('[tabindex="-1"]') ?? chooser;
    target?.focus();
    target?.scrollIntoView({ block: 'nearest' });
  };
}
