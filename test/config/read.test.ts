import { expect } from 'chai';
import { readConfig } from '../../src/config/read.js';
import type { ConfigError } from '../../src/errors.js';
import { bareConfig } from '../support/municipality.js';

/** What is told about a bare configuration with this beside it: `place: message`. */
function told(part: object): string[] {
  try {
    readConfig({ ...bareConfig, ...part });
    return [];
  } catch (error) {
    return (error as ConfigError).problems.map(({ place, message }) => `${place}: ${message}`);
  }
}

const topic = (part: object): object => ({
  topics: [
    { id: 'afval', name: 'Afval' },
    { id: 'x', name: 'X', ...part },
  ],
});

describe('a web team that made a mistake reads where it is and how to mend it', () => {
  const mistakes: [what: string, part: object, message: string][] = [
    [
      'a slip in a name',
      { topcis: [] },
      ': does not know "topcis" (did you mean "topics"?): take it out, or mend the name',
    ],
    ['a missing name', { municipality: {} }, 'municipality.name: is missing: add a string'],
    ['a number for a text', { municipality: { name: 1 } }, 'municipality.name: must be a string, not 1'],
    ['an object for a list', { topics: {} }, 'topics: must be a list, not {}'],
    [
      'a kind that does not exist',
      { contactTypes: ['question', 'vraag'] },
      'contactTypes[1]: must be one of "question", "complaint", "idea", "compliment", "other", "callback"',
    ],
    ['capitals in an id', topic({ id: 'Afval' }), 'topics[1].id: use small letters, digits and single hyphens'],
    [
      'a script for a link',
      { status: { url: 'javascript:alert(1)' } },
      'status.url: use an address that starts with https://, tel:, mailto: or /',
    ],
    [
      'another site without its protocol',
      { status: { url: '//evil.example' } },
      'status.url: use an address that starts with https://, tel:, mailto: or /',
    ],
    [
      'a backend at no address',
      { backends: { default: { url: 'api' } } },
      'backends.default.url: use an address that starts with https:// or /',
    ],
    [
      'words in a phone number',
      { channels: { phone: { number: 'bel ons' } } },
      'channels.phone.number: use digits and spaces, as people read it',
    ],
    ['an empty text', topic({ name: '' }), 'topics[1].name: is empty: write the text, or take this out'],
    ['a text without Dutch', topic({ name: { en: 'Rubbish' } }), 'topics[1].name.nl: is missing: add a string'],
    [
      'seven questions',
      topic({ questions: Array.from({ length: 7 }, (_, i) => ({ id: `q${i}`, kind: 'text', label: 'x' })) }),
      'topics[1].questions: ask six questions at most',
    ],
    ['no kind to choose', { contactTypes: [] }, 'contactTypes: offer one at least'],
    [
      'a term of two units',
      { terms: { question: { reaction: { days: 1, weeks: 1 } } } },
      'terms.question.reaction: must be one of {"workingDays": 5}, {"days": 14} and {"weeks": 6}',
    ],
  ];
  for (const [what, part, message] of mistakes) {
    it(what, () => {
      const all = told(part);
      expect(all, all.join('\n')).to.have.length(1);
      expect(all[0]).to.include(message);
    });
  }

  it('many mistakes at once', () => {
    expect(told({ municipality: {}, contactTypes: [], status: {} })).to.have.length(3);
  });

  it('something that is no configuration at all', () => {
    for (const json of [null, undefined, [], 3, 'text']) {
      expect(() => readConfig(json), String(json)).to.throw(/the whole: /);
    }
  });

  it('and an unknown mistake never comes without words', () => {
    for (const line of told(topic({ kind: 3, synonyms: 'x', questions: [{ id: 'q', kind: 'video', label: 'x' }] })))
      expect(line).to.match(/: .{5,}/);
  });

  it('a link that runs a script, or leads to a place that anyone on the line can change', () => {
    for (const url of [
      'javascript:alert(1)',
      'java\tscript:alert(1)',
      ' https://a.nl',
      'data:text/html,x',
      '//a.nl',
      'http://a.nl/',
      'http://localhost.evil.example/',
    ])
      expect(told({ privacy: { url } }), url).to.have.length(1);
    for (const url of ['https://a.nl/', 'http://localhost:4000/', '/privacy', 'tel:140999', 'mailto:a@b.nl'])
      expect(() => readConfig({ ...bareConfig, privacy: { url } }), url).not.to.throw();
  });
});
