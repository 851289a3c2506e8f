/** What the tests of the help on a real page share. */
import type { Locator } from 'playwright-core';
import type { Resident } from './support.js';

export const dutch = 'Hoe kunnen wij u helpen?';
export const english = 'How can we help you?';

/** The help behind its button, as it stands on every page of the demo. */
export class Help {
  readonly root: Locator;
  readonly opener: Locator;
  readonly dialog: Locator;

  constructor(readonly resident: Resident) {
    this.root = resident.page.locator('loket-help-panel[side-panel]');
    this.opener = this.root.locator('.opener');
    this.dialog = this.root.locator('dialog');
  }

  async open(...parts: string[]): Promise<this> {
    await this.opener.click();
    await this.show(...parts);
    return this;
  }

  async show(...parts: string[]): Promise<void> {
    for (const name of parts) {
      const part = this.dialog.locator('.part', { has: this.resident.page.getByRole('button', { name, exact: true }) });
      await part.getByRole('button', { name, exact: true }).click();
      await part.locator('.about > *').first().waitFor();
    }
  }

  button = (name: string): Locator => this.dialog.getByRole('button', { name, exact: true });

  /** Waits until the help is in this language. */
  async speaks(heading: string): Promise<void> {
    await this.dialog.getByRole('heading', { name: heading }).waitFor();
  }
}

/** The language that each widget of the page says that it is in, by tag. */
export const languages = (resident: Resident): Promise<Record<string, string | undefined>> =>
  resident.page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll('*')]
        .filter(({ localName, shadowRoot }) => localName.startsWith('loket-') && shadowRoot?.querySelector('.root'))
        .map(({ localName, shadowRoot }) => [localName, shadowRoot!.querySelector<HTMLElement>('.root')!.lang]),
    ),
  );
