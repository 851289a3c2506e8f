/**
 * Acts on a widget as a resident does: types, chooses, presses. It finds its way by the names of inputs, never by the
 * words on a button: every story is shown in every language.
 */
export class Resident {
  readonly #widget: HTMLElement;

  /** @param place where the story stands; it holds one widget. */
  constructor(place: HTMLElement) {
    const widget = place.querySelector<HTMLElement>(
      'loket-contact-form, loket-channel-chooser, loket-status-tracker, loket-help-panel',
    );
    if (!widget) throw new Error('The story holds no widget');
    this.#widget = widget;
  }

  /** Waits for something that can be seen. @param text a name or a number that it holds in every language. @throws when it does not come within half a minute. */
  async see<E extends HTMLElement = HTMLElement>(selector: string, text = ''): Promise<E> {
    const limit = Date.now() + 30_000;
    for (;;) {
      const found = [...(this.#widget.shadowRoot?.querySelectorAll<E>(selector) ?? [])];
      const seen = found.find((element) => element.checkVisibility() && element.textContent.includes(text));
      if (seen) return seen;
      if (Date.now() > limit) throw new Error(`The resident does not see ${selector}`);
      await new Promise((next) => setTimeout(next, 20));
    }
  }

  async press(selector: string): Promise<void> {
    (await this.see(selector)).click();
  }

  /** Types a text in a field, and leaves the field. */
  async type(name: string, text: string): Promise<void> {
    const input = await this.see<HTMLInputElement | HTMLTextAreaElement>(`[name="${name}"]`);
    input.value = text;
    for (const event of ['input', 'change']) input.dispatchEvent(new Event(event, { bubbles: true }));
  }

  choose(name: string, value = 'on'): Promise<void> {
    return this.press(`[name="${name}"][value="${value}"]`);
  }

  /** Presses the button that goes on. @param id of the heading that then stands there. */
  async goOn(heading?: string): Promise<void> {
    await this.press('form > .actions > .primary');
    if (heading) await this.see(`#${heading}`);
  }

  /** Chooses files, as the window of the system would give them. */
  async attach(...files: File[]): Promise<void> {
    await this.see('#attachments');
    const input = this.#widget.shadowRoot?.querySelector('#attachments-input');
    if (!input) throw new Error('There is no place for files');
    Object.defineProperty(input, 'files', { value: files, configurable: true });
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }

  /** No language of ours runs from right to left yet; this turns the widget around as such a language will. */
  async turnAround(): Promise<void> {
    (await this.see('.root')).dir = 'rtl';
  }
}
