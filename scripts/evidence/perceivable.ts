/** WCAG 2.2, principle 1: perceivable. Guideline 1.4 stands in `distinguishable.ts`. */
import { absent, axe, each, narrow, stories, test, tree, unheard } from './probes.js';
import { byWords, noPictures, silent } from './seen.js';
import type { Claims, Widget } from './types.js';

const media = each(silent, {
  'help-panel': {
    support: 'not applicable',
    why: 'No film and no recording. What is read aloud is the text of the page itself, by a voice of the device.',
    tests: [noPictures],
    page: 'media',
  },
});

const reads: Record<Widget, readonly string[]> = {
  'contact-form': [
    'the first question as a group with its choices',
    'each question of a topic by its kind',
    'the errors as links in a list under a heading that has the focus',
    'the receipt under its headings, in the order of the page',
  ],
  'channel-chooser': [
    'a heading for the whole, and one below it for each channel',
    'one list with an item for each channel',
    'the questions as groups with a name, of which nothing must be answered',
    'hours as rows with the day as their header',
  ],
  'status-tracker': [
    'headings in order, one level below the page’s own',
    'the steps as a list, each read with its state and its day, the one of now as the current one',
    'the facts by name and value',
  ],
  'help-panel': [
    'the parts as a list of headings, each a button that says whether it is open',
    'headings in order, below the page’s own',
    'the words as a list of terms and what they mean',
    'languages and sizes as groups with a name, of which one is pressed',
  ],
};
const structure = (widget: Widget) => reads[widget].map((title) => tree(widget, title));
const fieldOrder = test('form/fields', 'is read in the order label, explanation, error, input');

export const perceivable: Claims = {
  '1.1.1': each((widget) => ({
    support: 'supports',
    tests: [
      axe(widget),
      stories(widget),
      noPictures,
      test('help-panel/pictograms', 'reads the same as without: they say nothing'),
      ...(widget === 'channel-chooser' ? [tree(widget, 'no pictograms')] : []),
      ...(widget === 'status-tracker' ? [tree(widget, 'no mark of a step, which the words say too')] : []),
    ],
    page: 'media',
  })),
  '1.2.1': media,
  '1.2.2': media,
  '1.2.3': media,
  '1.2.4': media,
  '1.2.5': media,
  '1.3.1': each((widget) => ({
    support: 'supports',
    tests: [axe(widget), stories(widget), ...structure(widget)],
    page: 'headings',
    open: unheard,
  })),
  '1.3.2': each((widget) => ({
    support: 'supports',
    tests: [
      ...structure(widget).slice(-2),
      ...(widget === 'channel-chooser' ? [] : [fieldOrder]),
      ...(widget === 'help-panel'
        ? [test('help-panel/aloud-text', 'what stands in shadow roots and slots, in the order in which it is shown')]
        : []),
    ],
    open: unheard,
  })),
  '1.3.3': each((widget) => ({
    support: 'supports',
    tests: [absent('no words that lean on colour, shape or side'), byWords[widget]],
    page: 'texts',
  })),
  '1.3.4': each((widget) => ({
    support: 'supports',
    tests: [absent('nothing that depends on how the device is held'), narrow(widget), stories(widget)],
  })),
  '1.3.5': {
    'contact-form': {
      support: 'supports',
      tests: [
        test(
          'contact-form/prefill',
          'a browser that fills in forms › knows every field about the resident by its token',
        ),
        test('contact-form/for-other', 'has no own address filled in by the browser where that of the other belongs'),
        axe('contact-form'),
      ],
      open: 'No browser has filled in the fields in a test.',
    },
    'channel-chooser': { support: 'not applicable', why: 'No field about the person.' },
    'status-tracker': {
      support: 'supports',
      tests: [
        test('status-tracker/updates', 'a browser that fills in forms › knows the e-mail address by its token'),
        axe('status-tracker'),
      ],
      open: 'The field that takes an address or a code has no token: none fits both.',
    },
    'help-panel': { support: 'not applicable', why: 'No field about the person.' },
  },
};
