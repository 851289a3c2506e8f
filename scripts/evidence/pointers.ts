/** WCAG 2.2, guideline 2.5: fingers, mice and voices. */
import { absent, axe, each, stories, targets, test } from './probes.js';
import type { Claims } from './types.js';

const gestures = absent('no gesture, dragging or moving of the device');

export const pointers: Claims = {
  '2.5.1': each(() => ({ support: 'not applicable', why: 'No gesture of more than one press.', tests: [gestures] })),
  '2.5.2': each(() => ({ support: 'supports', tests: [absent('nothing that a press does before it is let go')] }), {
    'help-panel': {
      support: 'supports',
      tests: [
        absent('nothing that a press does before it is let go'),
        test('help-panel/glossary-word', 'closes it by the word, by the button, or by pressing elsewhere'),
      ],
      open: 'An explanation closes when a press elsewhere begins, as the browser’s own layers do; it can be opened again.',
    },
  }),
  '2.5.3': each((widget) => ({
    support: 'supports',
    tests: [
      axe(widget),
      stories(widget),
      test('support/support', 'find a name that is not what is shown, which who speaks to the page would say'),
    ],
    open: 'Not yet tried with speech control.',
  })),
  '2.5.4': each(() => ({ support: 'not applicable', why: 'Nothing hears how the device moves.', tests: [gestures] })),
  '2.5.5': each(
    (widget) => ({
      support: 'supports',
      tests: [targets(widget)],
      open: 'Links within a text are as high as its lines, which the criterion allows.',
    }),
    {
      'contact-form': { support: 'not claimed', why: 'Quiet buttons are 24 pixels high at least, not 44.' },
      'channel-chooser': { support: 'not claimed', why: 'Quiet buttons are 24 pixels high at least, not 44.' },
      'help-panel': {
        support: 'supports',
        tests: [targets('help-panel')],
        open: 'Links within a text are as high as its lines, which the criterion allows. Marked words in the page are 24 pixels high.',
      },
    },
  ),
  '2.5.7': each(() => ({ support: 'not applicable', why: 'Nothing is dragged.', tests: [gestures] }), {
    'contact-form': {
      support: 'not applicable',
      why: 'Nothing is dragged: files are chosen by a button.',
      tests: [gestures, test('contact-form/files', 'by a real button that opens the window of the browser')],
    },
  }),
  '2.5.8': each((widget) => ({ support: 'supports', tests: [targets(widget), axe(widget)] }), {
    'help-panel': {
      support: 'supports',
      tests: [
        targets('help-panel'),
        axe('help-panel'),
        test('help-panel/glossary-word', 'is 24 pixels high to aim at'),
        test('form/notes', 'can hit it: 24 pixels at least'),
      ],
    },
  }),
};
