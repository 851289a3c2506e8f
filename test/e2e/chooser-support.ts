/** What the tests of the channel chooser on a real page share. */
import type { Locator } from 'playwright-core';
import { inside } from './cms-site.js';
import type { Resident } from './support.js';

export const chooserTag = (attributes = ''): string =>
  `<loket-channel-chooser ${attributes}>${inside}</loket-channel-chooser>`;

/** Open at any moment that a test may run. */
export const always = [
  {
    dayOfWeek: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    opens: '00:00',
    closes: '23:59',
  },
];

/** The channels, each by its name. */
export class Chooser {
  readonly root: Locator;
  readonly channels: Locator;

  constructor(readonly resident: Resident) {
    this.root = resident.page.locator('loket-channel-chooser');
    this.channels = this.root.locator('li.channel');
  }

  /** Waits until it works. */
  async isThere(): Promise<this> {
    await this.resident.heading('Hoe wilt u ons bereiken?').waitFor();
    return this;
  }

  /** Names of the channels, as they stand. */
  names = (): Promise<string[]> => this.channels.locator(':is(h2, h3, h4)').allInnerTexts();

  channel = (name: string): Locator =>
    this.channels.filter({ has: this.resident.page.getByRole('heading', { name, exact: true }) });

  /** Types a word in the search field and takes a topic that has an answer. */
  async chooseTopic(typed: string, name: string | RegExp): Promise<void> {
    await this.root.getByRole('searchbox').fill(typed);
    await this.root.getByRole('radio', { name }).check();
    await this.root.locator('.panel .label').first().waitFor();
  }

  /** Opens the moments of the channel that calls back, and takes the first. @returns it in words */
  async chooseMoment(): Promise<string> {
    const channel = this.channel('Wij bellen u');
    await channel.getByRole('link', { name: 'Kies een dag en een tijd' }).click();
    const moments = channel.getByRole('combobox', { name: 'Wanneer kunnen wij u bellen?' });
    const all = await moments
      .locator('option')
      .evaluateAll((options) => options.map((each) => each.getAttribute('value')));
    await moments.selectOption(all[1]!);
    const words = (await moments.locator('option:checked').innerText()).trim();
    await channel.getByRole('link', { name: 'Verder' }).click();
    return words;
  }
}
