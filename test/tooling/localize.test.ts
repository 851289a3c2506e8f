import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Message } from '../../scripts/localize/messages.js';
import { addNotes } from '../../scripts/localize/notes.js';
import { missingForms, wantedForms } from '../../scripts/localize/plural-forms.js';
import { pseudo } from '../../scripts/localize/pseudo.js';
import { cutUp } from '../../scripts/localize/texts.js';

const message = (id: string, file: string, more: Partial<Message> = {}): Message => ({
  id,
  source: id,
  file,
  note: `note of ${file}`,
  isPlural: false,
  ...more,
});
const form = 'src/contact-form/a.messages.ts';
const panel = 'src/help-panel/b.messages.ts';

describe('a language is cut up', () => {
  const messages = [
    message('s00000000000aaaaa', form),
    message('s00000000000bbbbb', panel),
    message('s00000000000ccccc', form),
    message('s00000000000ccccc', panel),
    message('s00000000000ddddd', 'src/form/c.messages.ts'),
    message('s00000000000eeeee', form, { isPlural: true }),
  ];
  const templates = {
    s00000000000aaaaa: { strings: ['From ', ' to ', ''], values: [1, 0] },
    s00000000000bbbbb: 'Only in the help',
    s00000000000ccccc: 'In both',
    s00000000000ddddd: 'In fields',
    s00000000000eeeee: { strings: ['', ' other|few|# few'], values: [0] },
  };

  it('by the widget that says a text; what more than one says is shared', () => {
    const parts = cutUp(messages, templates, false);
    assert.equal(parts.get('help-panel'), 'bbbbbOnly in the help');
    assert.equal(parts.get('shared'), 'cccccIn both\ndddddIn fields');
    assert.equal(parts.get('channel-chooser'), '');
  });

  it('with the places of values in the order of the translation, in every sentence of a plural', () => {
    const parts = cutUp(messages, templates, false);
    assert.equal(parts.get('contact-form'), 'aaaaaFrom {1} to {0}\neeeee{0} other|few|{0} few');
  });

  it('with values apart from the direction of what is around them, where it is written from the right', () => {
    assert.match(cutUp(messages, templates, true).get('contact-form')!, /From \u2068\{1\}\u2069 to \u2068\{0\}\u2069/);
  });

  it('or refused, where two texts cannot be told apart or one has two lines', () => {
    const alike = [message('s10000000000aaaaa', form), message('s20000000000aaaaa', form)];
    const both = { s10000000000aaaaa: 'One', s20000000000aaaaa: 'Another' };
    assert.throws(() => cutUp(alike, both, false), /have one key/);
    assert.throws(() => cutUp(alike.slice(1), { s20000000000aaaaa: 'a\nb' }, false), /no line break/);
  });
});

describe('a translator is told', () => {
  const unit = '<trans-unit id="sabc">\n  <source>Tekst</source>\n  <target>Text</target>\n</trans-unit>';
  const file = (units: string) => `<file target-language="pl"><body>\n${units}\n</body></file>`;

  it('where a text is used, each place once, and only once however often it is extracted', () => {
    const messages = [message('sabc', form), message('sabc', panel), message('sabc', form)];
    const once = addNotes(file(unit), messages);
    assert.match(once, /<note from="loket">note of src\/contact-form\/a\.messages\.ts \/ note of src\/help-panel/);
    assert.equal(addNotes(once, messages), once);
    assert.match(once, /<target>Text<\/target>/);
  });

  it('which sentences the language needs beside, for other numbers', () => {
    const noted = addNotes(file(unit), [message('sabc', form, { isPlural: true })]);
    assert.match(noted, /\|many\|… # …/);
    assert.match(noted, /\|few\|… # …/);
  });
});

describe('sentences for numbers', () => {
  it('are wanted as the language has them', () => {
    assert.deepEqual(wantedForms('de'), []);
    assert.deepEqual(wantedForms('pl').sort(), ['few', 'many']);
    assert.deepEqual(wantedForms('ar').sort(), ['few', 'many', 'two', 'zero']);
    // Its third form begins at a million.
    assert.deepEqual(wantedForms('fr'), []);
  });

  it('are missed where a translation has not all of them', () => {
    assert.deepEqual(missingForms('{0} liter', 'pl').sort(), ['few', 'many']);
    assert.deepEqual(missingForms('{0} liter|few|# litery', 'pl'), ['many']);
    assert.deepEqual(missingForms('{0} liter|few|# litery|many|# liter', 'pl'), []);
  });
});

describe('the language that nobody speaks', () => {
  it('is in brackets, and 40 % longer', () => {
    const text = 'Hoe wilt u ons antwoord krijgen?';
    const made = pseudo(text);
    assert.ok(typeof made === 'string');
    assert.match(made, /^⟦.*⟧$/);
    assert.ok(made.length >= text.length * 1.4);
    assert.doesNotMatch(made.replaceAll('ahoy', ''), /[aeiou]/);
  });

  it('leaves tags and values as they are', () => {
    const made = pseudo({ strings: ['Mail <a href="mailto:', '">', '</a>.'], values: [0, 1] });
    assert.ok(typeof made === 'object');
    assert.deepEqual(made.values, [0, 1]);
    assert.equal(made.strings[0], '⟦Màïl <a href="mailto:');
    assert.match(made.strings[2]!, /^<\/a>\..*⟧$/);
  });
});
