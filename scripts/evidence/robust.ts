/** WCAG 2.2, principle 4: robust. */
import { axe, each, stories, test, tree, unheard } from './probes.js';
import type { Claims, Proof, Widget } from './types.js';

const region = {
  'contact-form': 'a region for what happens elsewhere, empty and there from the start',
  'channel-chooser': 'a region for what happens elsewhere, empty and there from the start',
  'status-tracker': 'a region for what changes, empty and there from the start',
  'help-panel': 'a region for what changes, empty and there before it speaks*',
};
const controls: Record<Widget, readonly string[]> = {
  'contact-form': [
    'no field as wrong before anything was tried',
    'a button that is busy as such, still with the focus',
    'the files as a named list, and how far one is',
  ],
  'channel-chooser': [
    'buttons that say whether they are open, each with a name of its own',
    'the select of moments by its question',
  ],
  'status-tracker': [
    'two fields that must be filled in, each with its hint, and one button',
    'a button that says that it is busy',
  ],
  'help-panel': [
    'a button that opens a panel of which the name is said, and nothing but that panel',
    'languages and sizes as groups with a name, of which one is pressed',
  ],
};
const told: Record<Widget, readonly Proof[]> = {
  'contact-form': [
    test('contact-form/topic', 'and hears how many were found, once typing pauses'),
    test('contact-form/message', 'then sees how much room is left, and hears it once typing pauses'),
    test('contact-form/waiting', 'says so, in sight and in sound, with another way, and no second one starts'),
  ],
  'channel-chooser': [
    test('channel-chooser/order', 'is told once, without moving the focus'),
    test('channel-chooser/opening', 'the words change by themselves, and nobody is interrupted'),
  ],
  'status-tracker': [
    test('status-tracker/live', 'shows what changed and says so once, and leaves the focus alone'),
    test('status-tracker/live', 'says nothing when nothing changed, whatever the clock of the server says'),
  ],
  'help-panel': [
    test('help-panel/words', 'says how many were found, once nobody types any more'),
    test('help-panel/glossary-word', 'hears the meaning when the word is opened, once'),
    test('help-panel/aloud', 'says nothing beside the voice: a screen reader would speak through it'),
  ],
};

export const robust: Claims = {
  '4.1.2': each((widget) => ({
    support: 'supports',
    tests: [axe(widget), stories(widget), ...controls[widget].map((title) => tree(widget, title))],
    open: unheard,
  })),
  '4.1.3': each((widget) => ({
    support: 'supports',
    tests: [
      test('a11y/announcer', 'what is said without moving the focus › *'),
      tree(widget, region[widget]),
      ...told[widget],
    ],
    open: unheard,
  })),
};
