/** WCAG 2.2, guideline 3.3: mistakes, and help with them. */
import { absent, axe, command, each, stories, test, tree } from './probes.js';
import type { Claims, Proof, Widget } from './types.js';

const noField = 'No field can be filled in wrongly.';
const wrong = (widget: Widget): Proof[] =>
  widget === 'contact-form'
    ? [
        tree(widget, 'a field that is wrong, with hint and error in one go'),
        tree(widget, 'the errors as links in a list under a heading that has the focus'),
        test('contact-form/focus', 'is three presses of a key away from its field at most'),
      ]
    : [
        tree(widget, 'what is wrong with a field, at the field'),
        test('status-tracker/lookup', 'a slip › (*) is told on top and at its field, before anything is sent'),
        test('status-tracker/attach-failures', 'that a file is missing, at the field and in the summary'),
      ];

export const input: Claims = {
  '3.3.1': each((widget) => ({ support: 'supports', tests: [...wrong(widget), axe(widget)] }), {
    'channel-chooser': { support: 'not applicable', why: noField },
    'help-panel': { support: 'not applicable', why: noField },
  }),
  '3.3.2': {
    'contact-form': {
      support: 'supports',
      tests: [
        axe('contact-form'),
        test('form/fields', 'says in its label that it may stay empty, and to the ear that it may not'),
        tree('contact-form', 'each question of a topic by its kind'),
      ],
    },
    'channel-chooser': {
      support: 'supports',
      tests: [
        axe('channel-chooser'),
        tree('channel-chooser', 'the questions as groups with a name, of which nothing must be answered'),
        tree('channel-chooser', 'the select of moments by its question'),
      ],
    },
    'status-tracker': {
      support: 'supports',
      tests: [
        axe('status-tracker'),
        tree('status-tracker', 'two fields that must be filled in, each with its hint, and one button'),
      ],
    },
    'help-panel': { support: 'supports', tests: [axe('help-panel'), stories('help-panel')] },
  },
  '3.3.3': each(
    () => ({
      support: 'supports',
      tests: [
        test('contact-form/reach', 'is told when it is none, with an example'),
        test(
          'contact-form/hostile',
          'is a postcode, a house number and a phone number of nonsense, each told with an example',
        ),
        command('check:language'),
      ],
    }),
    {
      'channel-chooser': { support: 'not applicable', why: noField },
      'status-tracker': {
        support: 'supports',
        tests: [
          test('status-tracker/forgotten', 'reads what is wrong with "*", until it is right'),
          test('status-tracker/lookup', 'leads to its field from the summary, and is gone as soon as it is mended'),
        ],
      },
      'help-panel': { support: 'not applicable', why: noField },
    },
  ),
  '3.3.4': {
    'contact-form': {
      support: 'supports',
      tests: [
        test('contact-form/check', 'a resident checks everything before it goes › and reads all of it once more'),
        test('contact-form/check', 'and can change each part, and comes straight back'),
      ],
    },
    'channel-chooser': { support: 'not applicable', why: 'Nothing is sent or changed.' },
    'status-tracker': {
      support: 'supports',
      tests: [
        test('status-tracker/attach', 'takes a file away again, which the backend forgets'),
        test('status-tracker/attach-failures', 'before it is sent, a resident reads › *'),
        test('e2e/status-mail', 'begins them after sending, by one press on the page of the link'),
      ],
    },
    'help-panel': { support: 'not applicable', why: 'Nothing is sent or changed.' },
  },
  '3.3.5': each((widget) => ({
    support: 'depends on the page',
    page: 'notes',
    tests: [
      test(
        'form/notes-every-field',
        `every field of the ${widget === 'help-panel' ? 'help' : widget.replace('-', ' ')} can have a note`,
      ),
    ],
  })),
  '3.3.7': {
    'contact-form': {
      support: 'supports',
      tests: [
        test('contact-form/reach', 'and finds what was typed for another way when coming back to it'),
        test('contact-form/updates', 'is offered an e-mail at each step, at the address they gave'),
        test('contact-form/told', 'finds the kind of message and the topic chosen'),
      ],
    },
    'channel-chooser': {
      support: 'supports',
      tests: [test('channel-chooser/with-contact-form', 'opens at the topic that was chosen, and no link is followed')],
    },
    'status-tracker': {
      support: 'supports',
      tests: [
        test('status-tracker/forgotten', 'finds the address there that they typed at the question already'),
        test('status-tracker/updates', 'is offered an e-mail at each step, at the address they gave'),
      ],
    },
    'help-panel': {
      support: 'supports',
      tests: [test('help-panel/other', 'keeps what was typed there before, and the choices that were made')],
    },
  },
  '3.3.8': each(() => ({ support: 'not applicable', why: 'Nobody has to prove who they are.' }), {
    'contact-form': {
      support: 'not applicable',
      why: 'Nobody has to prove who they are, and there is no puzzle against robots.',
      tests: [test('contact-form/send-once', 'and what a robot would fill in is not seen, not read out')],
    },
    'status-tracker': {
      support: 'supports',
      tests: [
        absent('no field into which one may not paste'),
        test('status-tracker/address', 'finds number and code filled in, and presses'),
        test('status-tracker/forgotten', 'gets it by e-mail, and reads the same whether the address is known or not'),
      ],
    },
  }),
};
