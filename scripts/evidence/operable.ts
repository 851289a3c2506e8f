/** WCAG 2.2, principle 2: operable. What is about pointers stands in `pointers.ts`. */
import { absent, axe, each, keys, stories, tab, test, tree } from './probes.js';
import type { Claims, Proof, Widget } from './types.js';

const headings: Record<Widget, Proof> = {
  'contact-form': tree('contact-form', 'the receipt under its headings, in the order of the page'),
  'channel-chooser': tree('channel-chooser', 'a heading for the whole, and one below it for each channel'),
  'status-tracker': tree('status-tracker', 'headings in order, one level below the page’s own'),
  'help-panel': tree('help-panel', 'headings in order, below the page’s own'),
};
const still = absent('nothing that moves or flashes by itself');
const journeys: Partial<Record<Widget, Proof>> = {
  'contact-form': test('e2e/journey', 'the whole way can be gone by keyboard alone'),
  'help-panel': test(
    'e2e/help-panel-without',
    'a resident with a keyboard and nothing else, on a page of the municipality › finds the help *',
  ),
};
const order: Record<Widget, readonly Proof[]> = {
  'contact-form': [
    test('contact-form/focus', 'a resident who goes through the steps › has the focus at the heading of each'),
    test('contact-form/focus', 'goes on from the heading with Tab to the first field'),
    test('contact-form/focus', 'is listed first, with the focus on its heading'),
  ],
  'channel-chooser': [
    test('channel-chooser/order', 'is told once, without moving the focus'),
    test('channel-chooser/ways', 'shows all of them when asked, with the focus on the first that came'),
    test('channel-chooser/opening', 'the order and the focus stay, also after an answer'),
  ],
  'status-tracker': [
    tree('status-tracker', 'the focus on the heading of what was found, and of the steps that were asked for'),
    test('status-tracker/live', 'shows what changed and says so once, and leaves the focus alone'),
    test('status-tracker/failures', 'it fails a second time: the focus goes there again'),
  ],
  'help-panel': [
    test('help-panel/side', 'opens *, and its heading has the focus'),
    test('help-panel/side', 'gives the focus back to its button *, by Escape as by its own button'),
    test('help-panel/side', 'takes the focus in when it comes to stand over the page that had it'),
  ],
};
const purposes: Record<Widget, readonly Proof[]> = {
  'contact-form': [tree('contact-form', 'each button to change a part by a name of its own')],
  'channel-chooser': [tree('channel-chooser', 'buttons that say whether they are open, each with a name of its own')],
  'status-tracker': [],
  'help-panel': [tree('help-panel', 'of links with the same words what each is about')],
};
const neverOver = test('help-panel/side-way', 'the help beside the page › *');
const inView: Record<Widget, readonly Proof[]> = {
  'contact-form': [
    test('contact-form/focus', 'on a long page with a header that stays › the next step is in view, below the header'),
    test('contact-form/focus', 'so are the errors, and the label of the field that one leads to'),
  ],
  'channel-chooser': [test('a11y/focus', 'brings a place in view that is not')],
  'status-tracker': [test('a11y/focus', 'brings a place in view that is not')],
  'help-panel': [neverOver, test('help-panel/aloud-leave', 'are never over what has the focus')],
};
const sameCode =
  'Beside a header that stays only the contact form is tested; this widget moves the focus by the same code.';

export const operable: Claims = {
  '2.1.1': each((widget) => ({
    support: 'supports',
    tests: [keys(widget), tab(widget), axe(widget), ...(journeys[widget] ? [journeys[widget]] : [])],
  })),
  '2.1.2': each((widget) => ({ support: 'supports', tests: [tab(widget)] }), {
    'contact-form': {
      support: 'supports',
      tests: [test('contact-form/keyboard', 'is not caught anywhere: Tab leaves the form')],
    },
    'help-panel': {
      support: 'supports',
      tests: [
        tab('help-panel'),
        test('help-panel/side', 'closes by Escape from any place in it *'),
        test('help-panel/side', 'lets the focus go to the page where it stands beside it, and stays'),
      ],
    },
  }),
  '2.1.4': each(
    () => ({
      support: 'not applicable',
      why: 'No shortcut.',
      tests: [absent('no shortcut of a letter, a digit or a sign')],
    }),
    {
      'help-panel': {
        support: 'not applicable',
        why: 'The only key that is heard on the page is Escape, while something is read; it is no character.',
        tests: [
          absent('no shortcut of a letter, a digit or a sign'),
          test('help-panel/aloud-leave', 'Escape › falls silent only'),
        ],
      },
    },
  ),
  '2.2.1': each(() => ({ support: 'not applicable', why: 'No time limit.' }), {
    'contact-form': {
      support: 'supports',
      tests: [
        test('contact-form/draft', 'keeps what stands in the form when the tab forgets its draft'),
        test('form/draft', 'goes after half an hour without a key pressed, and the form hears of it'),
      ],
      open: 'After half an hour without a key a reload no longer brings back what was typed. What stands in the form stays.',
    },
    'status-tracker': {
      support: 'supports',
      tests: [test('status-tracker/live', 'a page that stays open › keeps what stands there when it cannot be asked')],
      open: 'How long the link of an e-mail works is up to the backend; the number always does.',
    },
  }),
  '2.2.2': {
    'contact-form': {
      support: 'supports',
      tests: [still, test('contact-form/files', 'and stops one that takes too long')],
    },
    'channel-chooser': {
      support: 'supports',
      tests: [still, test('channel-chooser/live-on-page', 'is not interrupted by it, and nothing moves')],
      open: 'Open or closed, and how long one waits, change by themselves (each half minute at most) and cannot be paused. We hold that to be essential, as an old time would be wrong; a person must judge it.',
    },
    'status-tracker': {
      support: 'supports',
      tests: [still, test('status-tracker/live', 'shows what changed and says so once, and leaves the focus alone')],
      open: 'The case is asked again by itself (each minute at most) and cannot be paused. We hold that to be essential; a person must judge it.',
    },
    'help-panel': {
      support: 'supports',
      tests: [
        still,
        test('help-panel/aloud-leave', 'come when those of the panel are scrolled away, and pause, go on and stop'),
        test('help-panel/aloud-mark', 'is left where somebody scrolled it just now'),
      ],
    },
  },
  '2.3.1': each(() => ({ support: 'supports', tests: [still] })),
  '2.3.3': each(() => ({ support: 'supports', tests: [still] }), {
    'help-panel': {
      support: 'supports',
      tests: [still, test('help-panel/aloud-mark', 'is scrolled at once for who wants no movement')],
    },
  }),
  '2.4.1': each((widget) => ({ support: 'depends on the page', page: 'bypass', tests: [headings[widget]] })),
  '2.4.2': each(() => ({ support: 'depends on the page', page: 'title' })),
  '2.4.3': each((widget) => ({ support: 'supports', tests: [...order[widget], tab(widget)] })),
  '2.4.4': each((widget) => ({
    support: 'supports',
    tests: [axe(widget), stories(widget), ...purposes[widget]],
    page: 'texts',
    open: 'Whether the words of each link say where it leads is for a person to judge.',
  })),
  '2.4.5': each(() => ({ support: 'depends on the page', page: 'ways' })),
  '2.4.6': each((widget) => ({
    support: 'supports',
    tests: [headings[widget], axe(widget)],
    page: 'headings',
    open: 'Whether headings and labels describe what is there is for a person to judge.',
  })),
  '2.4.7': each((widget) => ({
    support: 'supports',
    tests: [
      tab(widget),
      ...(widget === 'contact-form' ? [test('styles/themes', 'everything can be aimed at')] : []),
      ...(widget === 'help-panel' ? [test('help-panel/glossary-word', 'sees the focus in forced colours')] : []),
    ],
  })),
  '2.4.11': each((widget) => ({
    support: 'supports',
    tests: inView[widget],
    page: 'header',
    ...(widget === 'channel-chooser' || widget === 'status-tracker' ? { open: sameCode } : {}),
  })),
  '2.4.13': each((widget) => ({
    support: 'supports',
    tests: [tab(widget), test('styles/guard', 'the guard holds › * at * to 1 on *')],
    page: 'theme',
    open: 'The ring is 2 pixels of a line and has 3:1 with what is around it, by its styles; not measured as pixels.',
  })),
};
