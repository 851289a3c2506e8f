import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { matchLocale, sourceLocale, type Locale } from './locales.js';

let current: Locale = sourceLocale;
let wanted: Locale = sourceLocale;
let runtime: Promise<typeof import('./runtime.js')> | undefined;
const widgets = new Set<ReactiveControllerHost & Element>();

/** The language in which the widgets speak now. */
export const getLocale = (): Locale => current;

/**
 * Switches every widget on the page to a language. Nothing that a resident typed is touched: the same inputs are
 * rendered again with other words around them.
 * @param tag BCP 47 tag; what we do not have becomes Dutch.
 * @returns the language that is in force afterwards: the old one when the texts could not be loaded.
 */
export async function setLocale(tag: string): Promise<Locale> {
  const locale = (wanted = matchLocale(tag));
  // Dutch is in the code; a page that never asks for another language never loads the machinery for it. Once one was
  // asked for, the machinery must hear of every switch, also back: the last one asked for wins.
  if (locale === current && !runtime) return current;
  try {
    await (await (runtime ??= import('./runtime.js'))).setLocale(locale, widgets);
    if (wanted === locale && current !== locale) {
      current = locale;
      for (const widget of widgets) widget.requestUpdate();
    }
  } catch {
    // Not there now; the next switch tries again.
    runtime = undefined;
  }
  return current;
}

/** Where a resident's own choice is kept, when they asked for that. */
export const keptKey = 'loket-language';

function kept(): Locale | undefined {
  try {
    const tag = localStorage.getItem(keptKey);
    return tag ? matchLocale(tag) : undefined;
  } catch {
    // Blocked, or no browser.
    return undefined;
  }
}

/** What the resident chose on a page before this one, and on this one. It goes over what the page says, until that changes. */
let before = kept();
let chosen: Locale | undefined;

/** The resident chooses a language. @returns as `setLocale` */
export function chooseLocale(locale: Locale): Promise<Locale> {
  chosen = locale;
  return setLocale(locale);
}

/** The language of the nearest element with a `lang`, through shadow roots. */
function languageAt(node: Element | null): string | null | undefined {
  while (node) {
    const holder: Element | null = node.closest('[lang]');
    if (holder) return holder.getAttribute('lang');
    const root = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : null;
  }
  return undefined;
}

type Host = ReactiveControllerHost & Element & { sharedComputer?: boolean };

/**
 * Lets a widget follow the language: that of its own nearest `lang` when it is put in the page or the page's `lang`
 * changes, and every switch by `setLocale` after that.
 */
export class LocaleController implements ReactiveController {
  #host: Host;
  #observer: MutationObserver | undefined;
  #offered: readonly string[] | undefined;
  /** Settles when the language of the place where the widget stands is loaded, or cannot be. */
  ready: Promise<unknown> = Promise.resolve();

  /** Language and direction for the widget's root (WCAG 3.1.1). */
  get locale(): Locale {
    return current;
  }
  get direction(): 'ltr' | 'rtl' {
    return current === 'ar' ? 'rtl' : 'ltr';
  }

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    widgets.add(this.#host);
    this.follow();
    this.#observer = new MutationObserver(() => {
      chosen = before = undefined;
      this.follow();
    });
    this.#observer.observe(document.documentElement, { attributeFilter: ['lang'] });
    this.#observer.observe(this.#host, { attributeFilter: ['lang'] });
  }

  hostDisconnected(): void {
    widgets.delete(this.#host);
    this.#observer?.disconnect();
  }

  /**
   * Takes what the resident chose, or else the language of the place.
   * @param offered those that the municipality wants; Dutch where the page has another one
   */
  follow(offered = this.#offered): void {
    this.#offered = offered;
    // Also where the page says nothing: of the language in force, what this widget says may not be there yet.
    // At a computer that others use, whoever chose before was somebody else.
    const earlier = this.#host.sharedComputer ? undefined : before;
    const locale = matchLocale(chosen ?? earlier ?? languageAt(this.#host) ?? current);
    this.ready = setLocale(!offered || offered.includes(locale) ? locale : sourceLocale);
  }
}
