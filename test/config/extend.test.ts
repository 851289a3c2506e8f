import { expect } from 'chai';
import { extend } from '../../src/config/extend.js';
import { merge } from '../../src/config/merge.js';
import { originOf } from '../../src/config/origin.js';

const town = 'https://weltevree.example/loket.json';
const region = 'https://regio.example/loket/basis.json';

/** What comes of a town's file over the others, by address. */
const whole = (json: object, files: Record<string, unknown> = {}) =>
  extend(json, town, (href) =>
    Object.hasOwn(files, href) ? Promise.resolve(files[href]) : Promise.reject(new Error('404')),
  );

describe('a town over its region', () => {
  it('overrides a phone number and keeps the rest', () => {
    const base = { channels: { phone: { number: '14 0111', hours: 'altijd' }, email: { address: 'a@b.nl' } } };
    expect(merge(base, { channels: { phone: { number: '14 0999' } } })).to.deep.equal({
      channels: { phone: { number: '14 0999', hours: 'altijd' }, email: { address: 'a@b.nl' } },
    });
  });

  it('takes something out with null', () => {
    expect(
      merge({ privacy: { url: '/p', months: 3 }, status: { url: '/s' } }, { status: null, privacy: { months: null } }),
    ).to.deep.equal({
      privacy: { url: '/p' },
    });
  });

  it('adds a topic, changes one and takes one out; the others keep their place', () => {
    const base = {
      topics: [
        { id: 'a', name: 'A', kind: 'simple' },
        { id: 'b', name: 'B' },
        { id: 'c', name: 'C' },
      ],
    };
    const over = {
      topics: [
        { id: 'd', name: 'D' },
        { id: 'a', name: 'AA' },
        { id: 'b', remove: true },
      ],
    };
    expect(merge(base, over)).to.deep.equal({
      topics: [
        { id: 'a', name: 'AA', kind: 'simple' },
        { id: 'c', name: 'C' },
        { id: 'd', name: 'D' },
      ],
    });
  });

  it('changes one option of one question', () => {
    const question = (label: string) => ({
      id: 'q',
      options: [
        { id: 'x', label },
        { id: 'y', label: 'Y' },
      ],
    });
    const base = { topics: [{ id: 'a', questions: [question('X')] }] };
    const over = { topics: [{ id: 'a', questions: [{ id: 'q', options: [{ id: 'x', label: 'XX' }] }] }] };
    expect(merge(base, over)).to.deep.equal({ topics: [{ id: 'a', questions: [question('XX')] }] });
  });

  it('gives another term or list in whole: two units of a term do not add up', () => {
    const base = { terms: { question: { reaction: { weeks: 1 } } }, contactTypes: ['question', 'idea'] };
    const over = { terms: { question: { reaction: { days: 3 } } }, contactTypes: ['idea'] };
    expect(merge(base, over)).to.deep.equal(over);
  });

  it('adds a language to a text', () => {
    expect(merge({ name: { nl: 'Afval' } }, { name: { en: 'Rubbish' } })).to.deep.equal({
      name: { nl: 'Afval', en: 'Rubbish' },
    });
    expect(merge({ name: { nl: 'Afval' } }, { name: 'Vuilnis' })).to.deep.equal({ name: 'Vuilnis' });
  });

  it('cannot reach what every object in the page inherits', () => {
    const over = JSON.parse(
      '{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}',
    ) as object;
    merge({}, over);
    expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
  });

  it('leaves both as they are', () => {
    const base = { topics: [{ id: 'a', name: 'A' }] };
    const over = { topics: [{ id: 'a', name: 'B' }] };
    const before = structuredClone([base, over]);
    merge(base, over);
    expect([base, over]).to.deep.equal(before);
  });
});

describe('extends', () => {
  it('is relative to the file that it stands in, and goes as deep as it must', async () => {
    const files = {
      [region]: { extends: '../land.json', b: 2 },
      'https://regio.example/land.json': { a: 1, b: 1, c: 1 },
    };
    const { json, problems, parts } = await whole({ extends: region, c: 3 }, files);
    expect(json).to.deep.equal({ a: 1, b: 2, c: 3 });
    expect(problems).to.deep.equal([]);
    expect(parts.map(({ href }) => href)).to.deep.equal(['https://regio.example/land.json', region, town]);
  });

  it('takes several, of which the later goes over the earlier', async () => {
    const files = { 'https://weltevree.example/a.json': { x: 1, y: 1 }, 'https://weltevree.example/b.json': { y: 2 } };
    expect((await whole({ extends: ['a.json', '/b.json'], z: 3 }, files)).json).to.deep.equal({ x: 1, y: 2, z: 3 });
  });

  it('may name one file twice along two ways, and fetches it once', async () => {
    let asked = 0;
    const files: Record<string, unknown> = {
      'https://weltevree.example/a.json': { extends: 'base.json', a: 1 },
      'https://weltevree.example/b.json': { extends: 'base.json', b: 1 },
      'https://weltevree.example/base.json': { base: 1 },
    };
    const { json, problems } = await extend({ extends: ['a.json', 'b.json'] }, town, (href) => {
      asked++;
      return Promise.resolve(files[href]);
    });
    expect(json).to.deep.equal({ base: 1, a: 1, b: 1 });
    expect(problems).to.deep.equal([]);
    expect(asked).to.equal(3);
  });

  const slips: [what: string, extending: unknown, told: RegExp][] = [
    ['itself', town, /goes in a circle: .*weltevree.*→/],
    ['a file that extends it', region, /goes in a circle: .* → https:\/\/regio.*→/],
    ['a file that is not there', 'https://regio.example/weg.json', /cannot be had: 404/],
    ['a number', 3, /must be the address of a configuration/],
    ['something that is no address', 'https://', /must be the address of a configuration/],
    ['a script', 'javascript:alert(1)', /must be the address of a configuration/],
    ['a text in the address itself', 'data:application/json,{}', /must be the address of a configuration/],
  ];
  for (const [what, extending, told] of slips) {
    it(`that names ${what} is told, and the rest works`, async () => {
      const { json, problems } = await whole({ extends: extending, c: 3 }, { [region]: { extends: town, b: 2 } });
      expect(problems.map(({ message }) => message).join()).to.match(told);
      expect(json).to.include({ c: 3 });
    });
  }

  it('has an end', async () => {
    const { problems } = await extend({ extends: '/0' }, town, (href) =>
      Promise.resolve({ extends: `/${Number(new URL(href).pathname.slice(1)) + 1}` }),
    );
    expect(problems.map(({ message }) => message).join()).to.match(/more than 20 files/);
  });

  it('tells of each value in which file it stands, with the number that it has there', async () => {
    const files = {
      [region]: {
        topics: [
          { id: 'a', name: 'A', kind: 'x' },
          { id: 'b', name: 'B' },
        ],
      },
    };
    const { json, parts } = await whole(
      {
        extends: region,
        topics: [
          { id: 'c', name: 3 },
          { id: 'b', kind: 'y' },
        ],
      },
      files,
    );
    const where = originOf(json, parts)!;
    expect(where(['topics', 0, 'kind'])).to.deep.equal({ place: 'topics[0].kind', source: region });
    expect(where(['topics', 1, 'name'])).to.deep.equal({ place: 'topics[1].name', source: region });
    expect(where(['topics', 1, 'kind'])).to.deep.equal({ place: 'topics[1].kind', source: town });
    expect(where(['topics', 2, 'name'])).to.deep.equal({ place: 'topics[0].name', source: town });
    expect(where(['municipality'])).to.deep.equal({ place: 'municipality', source: town });
  });
});
