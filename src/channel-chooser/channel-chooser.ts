import { html, LitElement, noChange, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { Announcer } from '../a11y/announcer.js';
import { heading } from '../a11y/heading.js';
import type { Config, Topic } from '../config/schema.js';
import { channelsOf } from '../domain/channel.js';
import { rankChannels, type Need, type Ranked } from '../domain/channel-ranking.js';
import { ChannelChosenEvent } from '../channel-event.js';
import { settle } from '../loading/settle.js';
import { tellMakers } from '../loading/tell-makers.js';
import { LocaleController } from '../locale/localization.js';
import { prepareText } from '../locale/rich-text.js';
import { base } from '../styles/base.js';
import { tokens } from '../styles/tokens.js';
import { card, nameOf } from './card.js';
import * as texts from './channel-chooser.messages.js';
import { styles } from './channel-chooser.styles.js';
import type { Live } from './live.js';
import { needField, Topics, typing } from './questions.js';
import { standingOf, type Channel, type Standing } from './standing.js';
import type { View } from './view.js';

/** How many a compact chooser shows before it is asked for all. Phone and counter are always among them. */
const fewest = 5;

/**
 * Every way to reach the municipality: open now or not, how fast, and where. All of them at once; two questions that may be
 * left alone put them in the order that suits the matter, and say why. Until it works, and when it cannot, what stands
 * inside the tag is shown. Longer than most files: here the parts meet, and each of them has a file of its own.
 *
 * @slot - What residents see until it works and when it cannot: a phone number, an address and hours.
 * @fires {ChannelChosenEvent} loket-channel-chosen - A resident goes to a channel: `channel`, `kind`, `topic`, `slot`. Cancelable: then no link is followed.
 * @cssprop --loket-scroll-margin - Room for a sticky header of the page above what gets the focus. Default 6rem.
 */
export class LoketChannelChooser extends LitElement implements View {
  static override styles = [tokens, base, styles];
  static override properties: PropertyDeclarations = {
    config: { attribute: false },
    clockOffset: { attribute: false },
    headingLevel: { type: Number, attribute: 'heading-level' },
    compact: { type: Boolean },
    jsonLd: { type: Boolean, attribute: 'json-ld' },
    topicId: { attribute: 'topic' },
  };

  /** The checked configuration of the municipality. */
  declare config: Config;
  /** Milliseconds by which the clock of the device is slow; the embed asks the server's. */
  declare clockOffset: number | undefined;
  /** Level of the heading, 1 to 6, so that it fits the page's outline; each channel has one below it. Default 2. */
  declare headingLevel: number | undefined;
  /** For a sidebar or a footer: no questions, and of each channel only the way and the hours of now. */
  declare compact: boolean;
  /** Tells search engines of the channels and their hours, as schema.org writes them. */
  declare jsonLd: boolean;
  /** Id of the topic that the page is about. */
  declare topicId: string | undefined;

  /** @internal What the resident opened. */
  readonly opened = new Set<string>();
  /** @internal */
  now = 0;
  /** @internal */
  more: View['more'];

  readonly #locale = new LocaleController(this);
  readonly #announcer = new Announcer(this);
  readonly #topics = new Topics(this, (text) => this.#announcer.say(text));
  #need: Need | undefined;
  /** Ids in the order that was worked out last: it changes when the resident or the page says something, never by itself. */
  #order: string[] = [];
  #ranked: Ranked<Standing>[] = [];
  #rank = true;
  #typing = false;
  #live: Live | undefined;
  #all = false;
  #asking = false;
  #begun = false;
  #ready = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @internal */
  get level(): number {
    return this.headingLevel ?? 2;
  }
  /** @internal */
  get topic(): Topic | undefined {
    return this.config.topics?.find(({ id }) => id === this.topicId);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    // A key in the search field must not wait for sixty channels to be worked out anew.
    this.#typing = changed.size === 1 && changed.has(typing);
    if (this.#typing) return;
    if (changed.size) {
      this.#rank = true;
      void prepareText(this.config).then(() => this.requestUpdate());
      if (this.topicId) void this.#bringMore();
    }
    if (!this.config) return;
    this.now = Date.now() + (this.clockOffset ?? 0);
    const channels = channelsOf<Channel>(this.config.channels);
    const standings = channels.map((channel) => standingOf(channel, this.now, this.#live?.states.get(channel.id)));
    const ranked = rankChannels(standings, { need: this.#need, topic: this.topic });
    if (this.#rank) this.#order = ranked.map(({ channel }) => channel.id);
    this.#rank = false;
    this.#ranked = ranked.sort((a, b) => this.#order.indexOf(a.channel.id) - this.#order.indexOf(b.channel.id));
    if (!this.isConnected) return;
    // At each whole minute, since that is when something opens or closes: by itself, and without a word to who listens. Not
    // one long timer: those stand still while a device sleeps.
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.requestUpdate(), 60_050 - (this.now % 60_000));
  }

  protected override updated(): void {
    if (this.config && !this.#begun) void this.#begin();
  }

  protected override render(): TemplateResult {
    if (!this.#ready || !this.config || !this.#ranked.length) return html`<slot></slot>`;
    const { compact } = this;
    const shown = compact && !this.#all ? this.#ranked.slice(0, fewest) : this.#ranked;
    const best = this.#asked && this.#ranked[0]!.reasons.some((reason) => reason !== 'open');
    return html`<div class="root ${compact ? 'compact' : ''}" lang=${this.#locale.locale} dir=${this.#locale.direction}>
      ${heading(this.level, texts.title(), 'title')}
      <div class="layout">
        <div>
          ${compact ? nothing : this.#questions()}
          <div>
            ${
              this.#typing
                ? noChange
                : html`${(this.more && this.more.answer(this)) ?? nothing}
                    ${best && !compact ? html`<p class="why now">${this.#why()}</p>` : nothing}
                    <ul class="plain">
                      ${shown.map((ranked, index) => card(this, ranked, best && !index))}
                    </ul>`
            }
            ${
              shown.length < this.#ranked.length
                ? html`<p class="print-not">
                    <button type="button" @click=${this.#showAll}>${texts.all(this.#ranked.length)}</button>
                  </p>`
                : nothing
            }
          </div>
        </div>
      </div>
      ${this.#announcer.region()}
    </div>`;
  }

  get #asked(): boolean {
    return Boolean(this.#need ?? this.topic);
  }

  #why(): string {
    const [top] = this.#ranked;
    const { more } = this;
    return more ? [more.best(nameOf(top!.channel.channel)), ...top!.reasons.map(more.reasonText)].join(' ') : '';
  }

  #questions(): TemplateResult {
    return html`<form class="ask print-not" aria-label=${texts.help()} @submit=${prevent} @change=${this.#changed}>
      <button type="button" aria-expanded=${this.#asking} @click=${this.#ask}>${texts.help()}</button>
      <div id="asked" class=${this.#asking ? '' : 'shut'}>
        ${needField(this.#need)} ${this.#topics.field(this.config, this.topicId)}
      </div>
    </form>`;
  }

  readonly #ask = (): void => {
    this.#asking = !this.#asking;
    this.requestUpdate();
  };

  readonly #showAll = (): void => {
    const first = this.#ranked[fewest]!.channel.id;
    this.#all = true;
    this.requestUpdate();
    // The button is gone; the focus goes to the first of those that it brought.
    void this.updateComplete.then(() => this.#find(`#channel-${first}`)?.focus());
  };

  readonly #changed = async (event: Event): Promise<void> => {
    const { name, value } = event.target as HTMLInputElement;
    if (name === 'need') this.#need = (value || undefined) as Need | undefined;
    else if (name === 'topic') this.topicId = value;
    else return;
    this.#rank = true;
    await this.#bringMore();
    await this.updateComplete;
    const why = this.#find('.why')?.textContent;
    if (why) this.#announcer.say(why);
  };

  #find<E extends HTMLElement>(selector: string): E | null {
    return this.renderRoot.querySelector<E>(selector);
  }

  /** @internal */
  toggle(id: string): void {
    if (!this.opened.delete(id)) this.opened.add(id);
    if (this.opened.size) void this.#bringMore();
    this.requestUpdate();
  }

  /** @internal */
  choose(event: Event, standing: Standing): void {
    if (!this.#tell(standing)) event.preventDefault();
  }

  /** @returns whether the link is to be followed */
  #tell({ id, kind }: Standing): boolean {
    const slot = this.#find<HTMLSelectElement>(`#slot-${id}`)?.value || undefined;
    const event = new ChannelChosenEvent(id, kind, this.topic?.id, slot);
    return this.dispatchEvent(event);
  }

  /** @internal */
  async callBack(standing: Standing): Promise<void> {
    const { id } = standing;
    await this.#bringMore();
    if (this.more) {
      this.toggle(`call-${id}`);
      await this.updateComplete;
      this.#find(`#slot-${id}`)?.focus();
    } else {
      const link = this.#find<HTMLAnchorElement>(`#call-${id}`);
      if (this.#tell(standing) && link) location.assign(link.href);
    }
  }

  /** Never fails: without it the hours stand in words, and the next call tries again. */
  async #bringMore(): Promise<void> {
    this.more ||= await import('./more.js').catch(() => null);
    this.requestUpdate();
  }

  /** @internal */
  formLink({ channel: { url, kind } }: Standing): string | undefined {
    const page = url ?? this.config.channels?.more?.find((channel) => channel.kind === 'form')?.url;
    if (!page) return document.querySelector('loket-contact-form') ? '#' : undefined;
    const told = String(
      new URLSearchParams({ ...(kind === 'callback' && { type: kind }), ...(this.topic && { topic: this.topic.id }) }),
    );
    return told ? `${page.replace(/#.*/, '')}#loket:${told}` : page;
  }

  /** Shows the channels once the language is there, and brings what only some municipalities need. */
  async #begin(): Promise<void> {
    this.#begun = true;
    await settle(this, this.#locale, this.config);
    const { availability, backends } = this.config;
    this.#ready = true;
    this.requestUpdate();
    if (!this.#ranked.length) tellMakers(new Error('Loket: no "channels" in the configuration'));
    // What has no words for its hours has only the table, and that must be there for paper too.
    if (this.#ranked.some(({ channel: { channel } }) => channel.hoursAvailable && !channel.hours))
      void this.#bringMore();
    if (this.jsonLd) void import('./json-ld.js').then(({ describe }) => describe(this)).catch(tellMakers);
    const backend = availability && backends[availability.backend ?? 'default'];
    if (backend)
      void import('./live.js')
        .then(({ Live }) => {
          this.#live = new Live(this, backend);
        })
        .catch(() => undefined);
  }
}

const prevent = (event: Event): void => event.preventDefault();
