/** WCAG 2.2, guideline 1.4: what can be seen and heard apart. */
import { absent, axe, dark, each, forced, narrow, spaced, stories, test, themes, twice } from './probes.js';
import { byWords, noPictures, silent } from './seen.js';
import type { Claims } from './types.js';

export const distinguishable: Claims = {
  '1.4.1': each((widget) => ({
    support: 'supports',
    tests: [axe(widget), forced(widget), byWords[widget]],
    open: 'Whether something else is told by colour alone is for a person to see.',
  })),
  '1.4.2': each(silent, {
    'help-panel': {
      support: 'supports',
      tests: [
        test('help-panel/aloud', 'reading aloud › never begins by itself'),
        test('help-panel/aloud', 'waits at a pause and goes on with the same sentence'),
        test('help-panel/aloud', 'stops at once, and does not go on when the browser tells so afterwards'),
      ],
    },
  }),
  '1.4.3': each((widget) => ({
    support: 'supports',
    tests: [
      axe(widget),
      dark(widget),
      stories(widget),
      themes(widget),
      test('styles/guard', 'the guard holds › * at * to 1 on *'),
    ],
    page: 'theme',
  })),
  '1.4.4': each((widget) => ({ support: 'supports', tests: [twice(widget)] }), {
    'help-panel': {
      support: 'supports',
      tests: [
        twice('help-panel'),
        test('help-panel/layout', 'a window of 1280 pixels, enlarged to 400 % › shows all of *'),
      ],
    },
  }),
  '1.4.5': each(() => ({ support: 'supports', tests: [noPictures], page: 'media' })),
  '1.4.10': each((widget) => ({ support: 'supports', tests: [narrow(widget), stories(widget)] })),
  '1.4.11': each((widget) => ({
    support: 'supports',
    tests: [
      test('styles/guard', 'the guard holds › * at * to 1 on *'),
      ...(widget === 'contact-form' ? [test('styles/themes', 'a field and the ring around it are seen')] : []),
      ...(widget === 'contact-form' ? [] : [byWords[widget]]),
    ],
    page: 'theme',
    open: 'Marks and pictograms have the colour of the words; no test measures them as pixels.',
  })),
  '1.4.12': each((widget) => ({
    support: 'supports',
    tests: [
      spaced(widget),
      ...(widget === 'contact-form'
        ? [test('e2e/hostile-pages-styles', 'letters and words that a reader spaces out are spaced out in the widget')]
        : []),
      ...(widget === 'help-panel'
        ? [test('help-panel/bigger', 'has in every widget at least what WCAG 1.4.12 names')]
        : []),
    ],
  })),
  '1.4.13': each(
    () => ({
      support: 'not applicable',
      why: 'Nothing comes or goes by hover or focus alone.',
      tests: [absent('nothing that shows by hover or focus alone')],
    }),
    {
      'help-panel': {
        support: 'not applicable',
        why: 'Nothing comes by hover or focus: an explanation opens by a press, and stays until it is closed.',
        tests: [
          absent('nothing that shows by hover or focus alone'),
          test('help-panel/glossary-word', 'closes it by the word, by the button, or by pressing elsewhere'),
        ],
      },
    },
  ),
};
