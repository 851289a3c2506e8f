/** WCAG 2.2, principle 3: understandable. Guideline 3.3 stands in `input.ts`. */
import { command, each, keys, stories, tab, test } from './probes.js';
import type { Claims, Proof, Widget } from './types.js';

const stays = test('locale/words', 'that stays Dutch is marked as such for who hears it');
const parts: Record<Widget, readonly Proof[]> = {
  'contact-form': [
    test(
      'contact-form/nothing-lost',
      'reads texts of the municipality in that language, and hears Dutch ones as Dutch',
    ),
    test('contact-form/nothing-lost', 'hears what is Dutch as Dutch on the page to check and in the copy too'),
  ],
  'channel-chooser': [],
  'status-tracker': [test('status-tracker/hostile', 'is read out in the language that it says')],
  'help-panel': [
    test('help-panel/language', 'finds each language by its own name, marked as that language'),
    test('help-panel/words-translated', 'keeps the Dutch word, marked as Dutch, before what it means'),
  ],
};
const onInput: Record<Widget, readonly Proof[]> = {
  'contact-form': [
    test('contact-form/focus', 'keeps the focus in a field while what stands around it changes'),
    test('contact-form/topic', 'and Enter in the search field does not go on'),
  ],
  'channel-chooser': [
    test('channel-chooser/order', 'is told once, without moving the focus'),
    test('channel-chooser/keyboard', 'never sends a form by Enter'),
  ],
  'status-tracker': [
    test('status-tracker/live', 'shows what changed and says so once, and leaves the focus alone'),
    test('status-tracker/lookup', 'looks at another one, for which nothing is filled in any more'),
  ],
  'help-panel': [
    test('help-panel/language', 'reads every widget in it, and loses nothing of what was typed'),
    test('help-panel/words', 'go when the box is unticked, and leave the page as it was'),
  ],
};
const human: Record<Widget, readonly Proof[]> = {
  'contact-form': [
    test('contact-form/outcomes', 'another way is offered at once'),
    test('contact-form/confirmation', 'still finds a human'),
  ],
  'channel-chooser': [test('channel-chooser/order', 'finds phone and counter among the first four in the evening too')],
  'status-tracker': [test('status-tracker/lookup', 'has a way to a human on every screen')],
  'help-panel': [test('e2e/help-panel', 'stands at the same place on every page, and no page jumps when it comes')],
};
export const understandable: Claims = {
  '3.1.1': each(() => ({
    support: 'depends on the page',
    page: 'language',
    tests: [test('locale/localization', 'is that of the page')],
  })),
  '3.1.2': each((widget) => ({
    support: 'supports',
    tests: [stays, stories(widget), ...parts[widget]],
    page: 'parts',
    open: 'Nobody who speaks the other languages from home has read them yet.',
  })),
  '3.1.5': each(() => ({
    support: 'supports',
    tests: [command('check:language'), test('tooling/language-sources', 'are all those that lit-localize extracts')],
    page: 'texts',
    open: 'Dutch at level B1, as far as a machine can tell. Not yet read by people of that level; other languages are not measured.',
  })),
  '3.2.1': each((widget) => ({ support: 'supports', tests: [tab(widget), keys(widget)] })),
  '3.2.2': each((widget) => ({ support: 'supports', tests: onInput[widget] })),
  '3.2.3': each(() => ({ support: 'depends on the page', page: 'order' })),
  '3.2.4': each(() => ({ support: 'depends on the page', page: 'names' })),
  '3.2.6': each((widget) => ({ support: 'depends on the page', page: 'help', tests: human[widget] })),
};
