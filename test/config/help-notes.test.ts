/** What a web team reads of a mistake in the questions and notes of the help. */
import { expect } from 'chai';
import { readConfig } from '../../src/config/read.js';
import type { ConfigError } from '../../src/errors.js';
import { noteFields } from '../../src/domain/note-field.js';
import { config } from '../support/municipality.js';

function told(help: object): string[] {
  try {
    readConfig({ ...config, help });
    return [];
  } catch (error) {
    return (error as ConfigError).problems.map(({ place, message }) => `${place}: ${message}`);
  }
}
const note = (name: string, what: unknown = { text: 'Tekst.' }) => told({ notes: { [name]: what } });

describe('notes at fields', () => {
  it('may stand at each field that has a name, and at the extra questions of a topic', () => {
    const names = [...Object.keys(noteFields), 'contact-form.questions.evenement.naam'];
    expect(told({ notes: Object.fromEntries(names.map((name) => [name, { text: 'Tekst.' }])) })).to.deep.equal([]);
  });

  it('may name a word that we explain, or the municipality, by any form of it', () => {
    for (const term of ['leges', 'Leges', 'brp']) expect(note('contact-form.name', { term }), term).to.deep.equal([]);
    const glossary = [{ term: 'wijkpunt', forms: ['wijkpunten'], meaning: 'Een plek.' }];
    const own = { ...config, glossary, help: { notes: { 'contact-form.name': { term: 'Wijkpunten' } } } };
    expect(readConfig(own).help?.notes).to.have.all.keys('contact-form.name');
  });

  it('at a field that there is not: the names that there are, and the one that was meant', () => {
    const [line = ''] = note('contact-form.emial');
    expect(line).to.match(/^help\.notes\.contact-form\.emial: has a name that does not fit here/);
    expect(line).to.include('did you mean "contact-form.email"?');
    for (const name of Object.keys(noteFields)) expect(line).to.include(name);
    expect(line).to.include('contact-form.questions.<topic>.<question>');
  });

  for (const [what, name, given, message] of [
    ['an empty text', 'contact-form.name', { text: '' }, 'text: is empty: write the text, or take this out'],
    [
      'a word that nobody explains',
      'contact-form.name',
      { term: 'legse' },
      'term: is "legse", which no glossary explains (did you mean "leges"?): add it to "glossary", or write a "text"',
    ],
    ['both a word and a text', 'contact-form.name', { term: 'leges', text: 'Geld.' }, ''],
    ['nothing', 'contact-form.name', {}, ''],
  ] as const)
    it(`with ${what}`, () => {
      const lines = note(name, given);
      expect(lines).to.have.length(1);
      expect(lines[0]).to.match(new RegExp(`^help\\.notes\\.${name.replaceAll('.', '\\.')}`));
      expect(lines[0]).to.include(message);
    });

  it('of which one is wrong: the others are left', () => {
    try {
      readConfig({
        ...config,
        help: { notes: { 'contact-form.nam': { text: 'A' }, 'contact-form.name': { text: 'B' } } },
      });
      expect.fail('it was taken');
    } catch (error) {
      expect((error as ConfigError).usable?.help?.notes).to.deep.equal({ 'contact-form.name': { text: 'B' } });
    }
  });
});

describe('questions of the help', () => {
  const question = { id: 'duur', question: 'Hoe lang?', answer: '2 weken.' };

  it('with the same id', () => {
    expect(told({ questions: [question, question] })).to.deep.equal([
      'help.questions[1].id: is "duur", as one before it in this list: give it another id',
    ]);
  });
});
