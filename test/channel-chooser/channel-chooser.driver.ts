/** Acts on the channel chooser and reads it as a resident does: by label, by the text of a button, by what is in view. */
import '../../src/channel-chooser/channel-chooser.define.js';
import type { LoketChannelChooser } from '../../src/channel-chooser/channel-chooser.js';
import type { Config } from '../../src/config/schema.js';
import { inView, words } from '../contact-form/contact-form.reader.js';
import { fixture, focused, until } from '../support/fixture.js';
import { moments, town } from './town.js';

export { inView, words } from '../contact-form/contact-form.reader.js';

export interface OpenOptions {
  /** `null`: none is given. */
  config?: Config | null;
  /** What a clock that is right says, with its offset. */
  now?: string;
  /** As they stand in the tag: `compact heading-level="3"`. */
  attributes?: string;
  /** CSS pixels of the column that it stands in. */
  width?: number;
}

/** Links that the browser would have followed; in a test it never does. */
export let followed: string[] = [];
const stay = (event: Event): void => {
  const link = event.composedPath().find((each) => each instanceof HTMLAnchorElement);
  if (link && !event.defaultPrevented) followed.push(link.getAttribute('href')!);
  event.preventDefault();
};
// Radio buttons need their own default: only links are held.
const stayOnPage = (event: MouseEvent): void => {
  if (event.composedPath().some((each) => each instanceof HTMLAnchorElement)) stay(event);
};

beforeEach(() => {
  followed = [];
  window.addEventListener('click', stayOnPage);
  document.documentElement.lang = 'nl';
});
afterEach(() => window.removeEventListener('click', stayOnPage));

/** Ms by which the device is slow, when it is really this moment. */
export const offsetOf = (now: string): number => Date.parse(now) - Date.now();

/** Puts a chooser in the page and waits until it stands there. */
export async function openChooser(options: OpenOptions = {}): Promise<ChannelChooser> {
  const { config = town, now = moments.weekday, attributes = '' } = options;
  const markup = `<loket-channel-chooser ${attributes}><p>Bel 14 0999</p></loket-channel-chooser>`;
  const size = options.width === undefined ? {} : { width: options.width };
  const chooser = new ChannelChooser(await fixture<LoketChannelChooser>(markup, size));
  chooser.element.clockOffset = offsetOf(now);
  if (config) {
    chooser.element.config = config;
    if (config.channels && Object.keys(config.channels).length)
      await until(() => chooser.channels.length, 'the channels');
  }
  await chooser.settle();
  return chooser;
}

export class ChannelChooser {
  /** Everything that was said without moving the focus, in order. */
  readonly announcements: string[] = [];

  constructor(readonly element: LoketChannelChooser) {
    new MutationObserver(() => {
      const text = this.all('[role=status]')[0]?.textContent ?? '';
      if (text && text !== this.#said) this.announcements.push(words(text));
      this.#said = text;
    }).observe(element.shadowRoot!, { subtree: true, childList: true, characterData: true });
  }
  #said = '';

  // ---- reads

  all<E extends HTMLElement = HTMLElement>(selector: string, within: ParentNode = this.element.shadowRoot!): E[] {
    return [...within.querySelectorAll<E>(selector)];
  }
  seen<E extends HTMLElement = HTMLElement>(selector: string, within?: ParentNode): E[] {
    return this.all<E>(selector, within).filter(inView);
  }
  get text(): string {
    return words(
      this.all('.root > :not([role=status])')
        .map((each) => each.innerText)
        .join(' '),
    );
  }
  /** Names of the channels, from top to bottom. */
  get channels(): string[] {
    return this.seen('li h1, li h2, li h3, li h4, li h5, li h6').map((each) => words(each.textContent));
  }
  /** The whole of one channel. */
  card(name: string): HTMLElement {
    const found = this.seen('li.channel').find(
      (each) => words(each.querySelector('[id^=channel-]')?.textContent) === name,
    );
    if (!found) throw new Error(`No channel "${name}"; there are: ${this.channels.join(' | ')}`);
    return found;
  }
  /** All that is in view of one channel. */
  read(name: string): string {
    return words(this.card(name).innerText);
  }
  /** Open or not, as it stands there. */
  hours(name: string): string {
    return words(this.seen('.state', this.card(name))[0]?.textContent);
  }
  /** The sentence on the order. */
  get why(): string {
    return words(this.seen('.why')[0]?.textContent);
  }
  /** Texts of the links in view, as they are read out. */
  links(name: string): string[] {
    return this.seen('a', this.card(name)).map((each) => words(each.textContent));
  }
  get buttons(): string[] {
    return this.seen('button').map((each) => words(each.textContent));
  }
  /** Labels of the choices in view under this question. */
  choices(question: string): string[] {
    const group = this.seen('fieldset').find((each) => words(each.querySelector('legend')?.textContent) === question);
    if (!group) throw new Error(`Nobody asks "${question}"`);
    return this.seen('.option-label', group).map((each) => words(each.textContent));
  }
  get focus(): string {
    const element = focused();
    const { labels } = element as HTMLInputElement;
    const label = labels?.[0];
    return words((label?.querySelector('.option-label') ?? label ?? element)?.textContent);
  }

  // ---- acts

  async settle(): Promise<void> {
    do await new Promise((done) => setTimeout(done));
    while (!(await this.element.updateComplete));
  }
  /** A link or a button by its text, of one channel when that is named. */
  control(text: string, channel?: string): HTMLElement {
    const all = this.seen('a, button', channel === undefined ? undefined : this.card(channel));
    const found = all.find((each) => words(each.textContent) === text);
    if (!found) throw new Error(`No "${text}"; there are: ${all.map((each) => words(each.textContent)).join(' | ')}`);
    return found;
  }
  async press(text: string, channel?: string): Promise<void> {
    const control = this.control(text, channel);
    control.focus();
    control.click();
    await this.settle();
  }
  /** Chooses an answer; in a narrow place the questions stand behind a button. */
  async choose(label: string): Promise<void> {
    const found = this.seen('.option-label').find((each) => words(each.textContent) === label);
    if (!found) throw new Error(`No choice "${label}"`);
    found.closest('label')!.control!.click();
    await this.settle();
    await until(() => this.element.more !== undefined, 'the reasons');
    await this.settle();
  }
  async type(text: string): Promise<void> {
    const field = this.seen<HTMLInputElement>('input[type=search]')[0]!;
    field.focus();
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await this.settle();
  }
  /** Looks for a topic by its name, and chooses it. */
  async about(topic: string): Promise<void> {
    await this.type(topic);
    await until(() => this.choices('Waar gaat het over?').includes(topic), topic);
    await this.choose(topic);
  }
  /** Opens all that is known of a channel. */
  async open(name: string): Promise<void> {
    await this.press(`Meer over: ${name}`);
    await until(() => this.element.more, 'more about it');
    await this.settle();
  }
}
