/** Every state of the help that a resident can meet, by name, for checks that must hold in all of them. */
import { code } from '../../src/help-panel/parts.js';
import { replace } from '../backend/stubs.js';
import { fixture, until } from '../support/fixture.js';
import { aloud } from './aloud.driver.js';
import { dutch, remoteDutch, useEngine } from './aloud.engine.js';
import { openPanel, parts, resize, small, wide, words, type HelpPanel, type OpenOptions } from './help-panel.driver.js';
import { bareConfig, config, longWords, manyQuestions } from './town.js';

type Go = (panel: HelpPanel) => Promise<unknown>;
interface State {
  go: Go;
  options?: OpenOptions;
  /** Done to the page before the panel comes. */
  before?: () => unknown;
}

const all = Object.values(parts);
const openAll: Go = async (panel) => panel.show(...panel.parts);
const show =
  (...names: string[]): Go =>
  (panel) =>
    panel.show(...names);
const looked =
  (word: string): Go =>
  async (panel) => {
    await panel.show(parts.words);
    await panel.type('Zoek een woord', word);
  };
const answered =
  (answer: string): Go =>
  async (panel) => {
    await panel.show(parts.questions);
    await panel.press('Hoe vraag ik een paspoort aan?');
    await panel.press(answer);
  };
const side: Go = async (panel) => {
  await panel.press('Hulp');
  await openAll(panel);
};

/** The code of a part that does not come. */
export const broken = (): void => {
  replace(console, 'error', () => undefined);
  replace(code, 'words', () => Promise.reject(new TypeError('Failed to fetch dynamically imported module')));
};

/** A device with this voice, and a page to read. */
const voiceAndPage = (voice: SpeechSynthesisVoice): Promise<unknown> => {
  useEngine(voice);
  return fixture('<article><p>Welkom bij de gemeente.</p></article>');
};

const states: Record<string, State> = {
  'nothing is open': { go: () => Promise.resolve() },
  ...Object.fromEntries(all.map((name) => [`"${name}" is open`, { go: show(name) }])),
  'all is open, about a topic': { go: openAll, options: { attributes: 'topic="afval" for="main"' } },
  'a word was looked for': { go: looked('vergunning') },
  'a word was not found': { go: looked('xylofoon') },
  'words on the page are marked': {
    go: async (panel) => {
      await panel.show(parts.words);
      await panel.tick('Zet een streep onder moeilijke woorden op deze pagina');
      await until(() => words(panel.read(parts.words)).includes('staat nu een streep'), 'the count');
    },
    options: { attributes: 'for="article"' },
    before: () => fixture('<article><p>U kunt bezwaar maken tegen dit besluit.</p></article>'),
  },
  'the page can be read aloud': {
    go: show(aloud),
    options: { attributes: 'for="article"' },
    before: () => voiceAndPage(dutch),
  },
  'the page would be read by a voice of somebody else': {
    go: async (panel) => {
      await panel.show(aloud);
      await panel.press('Lees voor');
    },
    options: { attributes: 'for="article"' },
    before: () => voiceAndPage(remoteDutch),
  },
  'the page is read aloud beside a closed panel': {
    go: async (panel) => {
      await resize(wide);
      await panel.press('Hulp');
      await panel.show(aloud);
      await panel.press('Lees voor');
      await panel.press('Sluit de hulp');
      await until(() => panel.seen('.bar').length, 'the buttons');
    },
    options: { attributes: 'for="article" side-panel' },
    before: () => voiceAndPage(dutch),
  },
  'an answer helped': { go: answered('Ja') },
  'an answer did not help': { go: answered('Nee') },
  'another language was chosen': {
    go: async (panel) => {
      await panel.show(parts.language);
      await panel.press('English');
      await until(() => panel.buttons.includes('English') && !panel.parts.includes(parts.language), 'English');
    },
  },
  'letters are as large and calm as can be': {
    go: async (panel) => {
      await panel.show(parts.bigger);
      await panel.press('Heel groot');
      await panel.tick('Meer ruimte tussen regels en woorden');
      await panel.show(parts.person, parts.other);
    },
  },
  'the code of a part cannot be had': { go: show(parts.words), before: broken },
  'words do not fit on a line': {
    go: async (panel) => {
      await openAll(panel);
      for (const each of panel.seen('summary')) each.click();
      await panel.settle();
    },
    options: { config: longWords },
  },
  'there are 200 questions': { go: show(parts.questions), options: { config: manyQuestions } },
  'there are no channels': { go: openAll, options: { config: { ...config, channels: {} } } },
  'the configuration holds the least that it may': { go: openAll, options: { config: bareConfig } },
  'it is behind a button': { go: () => Promise.resolve(), options: { attributes: 'side-panel' } },
  'it stands over the page': { go: side, options: { attributes: 'side-panel' }, before: () => resize(small) },
  'it stands beside the page': { go: side, options: { attributes: 'side-panel' }, before: () => resize(wide) },
};

export const stateNames = Object.keys(states);

/** Brings a new panel into this state. */
export async function panelIn(name: string, options: OpenOptions = {}): Promise<HelpPanel> {
  const { go, options: own = {}, before } = states[name]!;
  await before?.();
  const panel = await openPanel({ ...own, ...options });
  await go(panel);
  await panel.settle();
  return panel;
}
