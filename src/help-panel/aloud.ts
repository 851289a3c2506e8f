/** The page, a question or a status, read aloud by the voice of the browser. Loaded when it is opened; never begins by itself. */
import { html, nothing, type TemplateResult } from 'lit';
import * as texts from './aloud.messages.js';
import { voicePicker } from './aloud/pick.js';
import { Player, type Spoken } from './aloud/player.js';
import { sentencesOf } from './aloud/sentences.js';
import { Stage } from './aloud/stage.js';
import { blocksOf, thereIs, type Here, type What } from './aloud/what.js';
import { getLocale } from '../locale/localization.js';
import type { HelpView, Part } from './view.js';

const speeds = [
  [0.75, texts.slow],
  [1, texts.usual],
  [1.25, texts.fast],
] as const;

/** Whether text may go to a voice of somebody else. Holds for this page, a refusal until they press again; kept nowhere. */
type Consent = 'unasked' | 'asking' | 'given' | 'refused';

export class Aloud implements Part {
  readonly #view: HelpView;
  readonly #player: Player;
  readonly #stage: Stage;
  #wanted: What | undefined;
  #consent: Consent = 'unasked';
  /** What is said of the text itself, not of the voice. */
  #note: (() => string) | undefined;

  constructor(view: HelpView) {
    this.#view = view;
    this.#stage = new Stage(view, () => this.#player);
    this.#player = new Player({
      changed: () => this.#changed(),
      show: (sentence) => this.#stage.show(sentence),
      // Of what nobody was asked for nothing goes to somebody else.
      again: () => this.#gather(this.#consent !== 'given').spoken,
    });
    view.addController({ hostUpdated: () => this.#stage.renewed() });
  }

  get #here(): Here {
    const { aboutWhat, beforehand } = this.#view;
    const lang = document.documentElement.lang || getLocale();
    return { aboutWhat, field: beforehand.field, lang };
  }

  get #what(): What {
    const there = thereIs(this.#here);
    return there.find((each) => each === this.#wanted) ?? there[0]!;
  }

  template(): TemplateResult {
    const there = thereIs(this.#here);
    const { rate } = this.#player;
    return html`<p>${texts.intro()}</p>
      <p class="hint">${texts.noNeed()}</p>
      ${
        there.length > 1
          ? html`<p class="label" id="aloud-what">${texts.choose()}</p>
              <div class="choices" role="group" aria-labelledby="aloud-what">
                ${there.map((what) => choice(texts.whatText(what), what === this.#what, () => this.#want(what)))}
              </div>`
          : nothing
      }
      <div class="choices" id="aloud-buttons">${this.#buttons()}</div>
      ${this.#consent === 'asking' ? this.#question() : nothing} ${this.#said()}
      <p class="label" id="aloud-speed">${texts.speed()}</p>
      <div class="choices" role="group" aria-labelledby="aloud-speed">
        ${speeds.map(([each, name]) => choice(name(), each === rate, () => this.#player.setRate(each)))}
      </div>`;
  }

  aside(): TemplateResult | typeof nothing {
    return this.#stage.aside(this.#buttons(), this.#said());
  }

  /** Both stay the same buttons, so that the focus on one of them is never lost. */
  #buttons(): TemplateResult {
    const { phase } = this.#player;
    const name = { idle: texts.play, reading: texts.pause, paused: texts.resume }[phase]();
    // What went wrong is read in the bar, until that is closed.
    const last = phase === 'idle' && this.#stage.isAside ? texts.close : texts.stop;
    return html`<button type="button" class="primary" @click=${this.#press}>${name}</button>
      <button type="button" aria-disabled=${phase === 'idle' && !this.#stage.isAside} @click=${this.#stop}>
        ${last()}
      </button>`;
  }

  #said(): TemplateResult | typeof nothing {
    const { problem } = this.#player;
    if (problem) return html`<p class="error">${texts.problemText(problem)}</p>`;
    return this.#note ? html`<p>${this.#note()}</p>` : nothing;
  }

  #question(): TemplateResult {
    return html`<p>${texts.remote()} ${texts.remoteWho()} ${texts.remoteAsk()}</p>
      <div class="choices">
        <button type="button" @click=${this.#agree}>${texts.agree()}</button>
        <button type="button" @click=${this.#refuse}>${texts.refuse()}</button>
      </div>`;
  }

  #want(what: What): void {
    this.#wanted = what;
    this.#reset();
    this.#player.stop();
  }

  readonly #press = (): void => {
    const { phase } = this.#player;
    if (phase === 'reading') this.#player.pause();
    else if (phase === 'paused') this.#player.resume();
    else {
      if (this.#consent === 'refused') this.#consent = 'unasked';
      this.#begin();
    }
  };

  readonly #stop = (): void => {
    this.#reset();
    this.#player.stop();
    this.#stage.leave();
  };

  readonly #agree = (): void => {
    this.#answer('given');
  };

  readonly #refuse = (): void => {
    this.#answer('refused');
  };

  /** What was pressed goes; the button by which it began is what one goes on with. */
  #answer(consent: Consent): void {
    this.#consent = consent;
    this.#view.renderRoot.querySelector<HTMLElement>('#aloud-buttons button')?.focus();
    this.#begin();
  }

  #reset(): void {
    this.#note = undefined;
    if (this.#consent === 'asking') this.#consent = 'unasked';
  }

  #begin(): void {
    const { spoken, isPartly, isEmpty } = this.#gather();
    const hasRemote = spoken.some(({ voice }) => !voice.localService);
    // Never said while it reads: two voices at once cannot be understood.
    this.#note = isPartly ? texts.partly : undefined;
    if (hasRemote && this.#consent === 'unasked') {
      this.#consent = 'asking';
      this.#view.say(`${texts.remote()} ${texts.remoteWho()} ${texts.remoteAsk()}`);
    } else if (spoken.length) {
      this.#stage.enter();
      this.#player.play(spoken);
    } else {
      const why = this.#consent === 'refused' ? texts.refused : isEmpty ? this.#nothingText : texts.otherLanguage;
      this.#note = why;
      this.#view.say(why());
    }
    this.#view.requestUpdate();
  }

  readonly #nothingText = (): string => (this.#what === 'field' ? texts.noField() : texts.noText());

  /** What is read, each sentence with its voice; those without one are left out. */
  #gather(onlyLocal = this.#consent === 'refused'): { spoken: Spoken[]; isPartly: boolean; isEmpty: boolean } {
    const sentences = sentencesOf(blocksOf(this.#what, this.#here));
    const pick = voicePicker(onlyLocal);
    const spoken = sentences.flatMap((sentence) => {
      const voice = pick(sentence.lang);
      return voice ? [{ ...sentence, voice }] : [];
    });
    return { spoken, isPartly: spoken.length < sentences.length, isEmpty: !sentences.length };
  }

  #changed(): void {
    const { phase, problem } = this.#player;
    if (phase === 'idle' && problem && !this.#stage.isAside) this.#view.say(texts.problemText(problem));
    if (phase === 'idle' && !problem) this.#stage.leave();
    this.#view.requestUpdate();
  }

  /** The part was closed: what is read belongs to it. */
  closed(): void {
    this.#stop();
  }

  /** Falls silent, and takes its marks off the page. */
  stop(): void {
    this.#stop();
  }
}

const choice = (name: string, isChosen: boolean, choose: () => void): TemplateResult =>
  html`<button type="button" aria-pressed=${isChosen} @click=${choose}>${name}</button>`;
