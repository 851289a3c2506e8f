/** What is on the page while it is read: the mark, the buttons that stay in view, and the keys and moments that end it. */
import { html, nothing, type TemplateResult } from 'lit';
import { controls } from '../aloud.messages.js';
import type { HelpView } from '../view.js';
import { Bar } from './bar.js';
import { barStyles } from './bar.styles.js';
import { adopt, boxesOf, Mark } from './mark.js';
import type { Player } from './player.js';
import { Scroller } from './scroll.js';
import type { Sentence } from './sentences.js';

export class Stage {
  readonly #view: HelpView;
  readonly #player: () => Player;
  readonly #root: ShadowRoot;
  readonly #bar: Bar;
  readonly #mark: Mark;
  #scroller: Scroller | undefined;
  #watch: AbortController | undefined;
  #isStyled = false;

  constructor(view: HelpView, player: () => Player) {
    this.#view = view;
    this.#player = player;
    this.#root = view.renderRoot as ShadowRoot;
    this.#bar = new Bar(this.#root);
    this.#mark = new Mark(this.#root);
  }

  /** Whether the buttons stand apart from the panel. */
  get isAside(): boolean {
    return this.#bar.isOpen;
  }

  get #own(): HTMLElement | null {
    return this.#root.querySelector('#aloud-buttons');
  }

  /** Somebody asked for it. */
  enter(): void {
    if (!this.#isStyled) adopt(this.#root, barStyles);
    this.#isStyled = true;
    this.#watch?.abort();
    const { signal } = (this.#watch = new AbortController());
    this.#scroller = new Scroller(signal);
    window.addEventListener('keydown', this.#key, { capture: true, signal });
    window.addEventListener('pagehide', () => this.#player().stop(), { signal });
    document.addEventListener('visibilitychange', () => document.hidden && this.#player().pause(), { signal });
    const own = this.#own!;
    // Over the page nothing of it could be seen.
    const isOver = this.#root.querySelector('dialog')?.matches(':modal');
    if (isOver) {
      this.#bar.open();
      this.#view.leave();
      void this.#view.updateComplete.then(() => this.#bar.focus());
      return;
    }
    const observer = new IntersectionObserver(([entry]) => {
      if (entry!.isIntersecting) return;
      this.#bar.open();
      this.#view.requestUpdate();
    });
    observer.observe(own);
    signal.addEventListener('abort', () => observer.disconnect());
  }

  show(sentence: Sentence | undefined): void {
    if (!sentence) return this.#mark.clear();
    this.#mark.show(sentence);
    const { top, bottom } = this.#bar.room;
    // Of the page's own sticky header, as the page told us.
    const margin = this.#own
      ? parseFloat(getComputedStyle(this.#own.querySelector('button')!).scrollMarginTop) || 0
      : 0;
    const room = { top: Math.min(margin, innerHeight / 4) + top, bottom: bottom + 16 };
    this.#scroller?.bring(sentence.places[0]!.element, boxesOf(sentence), room);
  }

  /** The buttons that stand apart. What is said when it is over is heard too. */
  aside(buttons: TemplateResult, said: unknown): TemplateResult | typeof nothing {
    if (!this.isAside) return nothing;
    const text = this.#player().phase === 'idle' ? html`<div role="alert">${said}</div>` : said;
    return this.#bar.template(
      controls(),
      html`${text}
        <div class="choices">${buttons}</div>`,
    );
  }

  /** After the panel was rendered. */
  renewed(): void {
    if (this.isAside) this.#bar.renewed();
  }

  /** It is over, or was ended. */
  leave(): void {
    this.#watch?.abort();
    this.#mark.clear();
    if (!this.isAside) return;
    if (this.#bar.hasFocus) {
      // What has the focus goes.
      const button = this.#own?.querySelector('button');
      const target = button?.getClientRects().length ? button : this.#root.querySelector<HTMLElement>('.opener');
      target?.focus({ preventScroll: true });
    }
    this.#bar.close();
    this.#view.requestUpdate();
  }

  /** One key away wherever the focus is. What else it would close stays open. */
  readonly #key = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.isComposing || this.#player().phase === 'idle') return;
    event.preventDefault();
    event.stopPropagation();
    this.#player().stop();
  };
}
