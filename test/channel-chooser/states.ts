/** Every state of the chooser that a resident can meet, by name, for checks that must hold in all of them. */
import type { Config } from '../../src/config/schema.js';
import { until } from '../support/fixture.js';
import { openChooser, type ChannelChooser, type OpenOptions } from './channel-chooser.driver.js';
import { moments, town, week, withHours } from './town.js';

type Go = (chooser: ChannelChooser) => Promise<unknown>;

/** In a narrow place the questions stand behind a button. */
const asked =
  (go: Go): Go =>
  async (chooser) => {
    if (chooser.buttons.includes('Hulp bij kiezen')) await chooser.press('Hulp bij kiezen');
    await go(chooser);
  };
const third =
  (name: string): Go =>
  async (chooser) => {
    await chooser.press(`Kies ${name}`);
    await until(() => chooser.links(name).length, 'the way');
  };
const moment: Go = async (chooser) => {
  await chooser.press('Kies een dag en een tijd', 'Wij bellen u');
  await until(() => chooser.seen('select').length, 'the moments');
};

const long = 'Bestemmingsplanwijzigingsprocedureomgevingsvergunningaanvraagformulieren';
const longWords: Config = {
  ...town,
  channels: {
    counter: {
      address: `${long}\nPlein 1`,
      access: long,
      hoursAvailable: [week, { validFrom: '2026-12-24', closed: true, reason: long }],
    },
    email: { address: `${long}@weltevree.example` },
    more: [{ id: 'lang', kind: 'portal', name: long, url: 'https://weltevree.example/mijn' }],
  },
};

const states: Record<string, [go: Go, options?: OpenOptions]> = {
  'nothing asked yet': [() => Promise.resolve()],
  'in the evening': [() => Promise.resolve(), { now: moments.evening }],
  'on a holiday': [() => Promise.resolve(), { now: moments.christmas }],
  'on a holiday that nobody confirmed': [() => Promise.resolve(), { now: moments.christmas, config: withHours(week) }],
  'what matters most was said': [asked((chooser) => chooser.choose('Papieren geven of sturen'))],
  'topics were found': [asked((chooser) => chooser.type('a'))],
  'no topic was found': [
    asked(async (chooser) => {
      await chooser.type('xylofoon');
      await until(() => chooser.text.includes('Wij vinden geen onderwerp'), 'the sentence');
    }),
  ],
  'a topic with an answer was chosen': [asked((chooser) => chooser.about('Afval'))],
  'a topic of another system was chosen': [asked((chooser) => chooser.about('Verhuizen'))],
  'a recommended way with what to bring': [asked((chooser) => chooser.about('Paspoort'))],
  'more about phone and counter': [(chooser) => chooser.open('Bellen').then(() => chooser.open('Langskomen'))],
  'a chat was chosen': [third('Chat')],
  'social media were chosen': [third('Facebook')],
  'moments to be called': [moment],
  'words that do not fit on a line': [(chooser) => chooser.open('Langskomen'), { config: longWords }],
  compact: [() => Promise.resolve(), { attributes: 'compact' }],
  'compact with all': [(chooser) => chooser.press('Laat alle 17 manieren zien'), { attributes: 'compact' }],
};

export const stateNames = Object.keys(states);

/** Brings a new chooser into this state. */
export async function chooserIn(name: string, options: OpenOptions = {}): Promise<ChannelChooser> {
  const [go, own = {}] = states[name]!;
  const chooser = await openChooser({ ...own, ...options });
  await go(chooser);
  await chooser.settle();
  return chooser;
}
