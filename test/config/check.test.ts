import { expect } from 'chai';
import fc from 'fast-check';
import { checkConfig } from '../../src/config/check.js';
import { configJsonSchema } from '../../src/config/generated/config.schema.js';
import { configSchema, quickSchema } from '../../src/config/schema.js';
import { conforms } from '../../src/domain/json-schema.js';
import { ConfigError } from '../../src/errors.js';
import { bareConfig, config } from '../support/municipality.js';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Every place in a JSON, as a path. */
function places(json: Json, path: (string | number)[] = []): (string | number)[][] {
  if (typeof json !== 'object' || json === null) return [path];
  const entries = Array.isArray(json) ? json.map((each, index) => [index, each] as const) : Object.entries(json);
  return [path, ...entries.flatMap(([key, each]) => places(each, [...path, key]))];
}

/** A copy with something else at one place; `undefined` takes it out. */
function withAt(json: Json, [key, ...rest]: (string | number)[], value: Json | undefined): Json {
  if (key === undefined) return value ?? null;
  const copy = structuredClone(json) as Record<string | number, Json>;
  const next = rest.length ? withAt(copy[key] as Json, rest, value) : value;
  if (next !== undefined) copy[key] = next;
  else if (Array.isArray(copy)) copy.splice(Number(key), 1);
  else delete copy[key];
  return copy;
}

const whole = JSON.parse(JSON.stringify(config)) as Json;
/** What people and machines put where something else belongs; limits from both sides. */
const usual: (Json | undefined)[] = [
  undefined,
  '',
  ' ',
  'urgent',
  'question',
  'https://a.nl',
  'http://a b',
  '//a.nl',
  'javascript:1',
  'tel:14',
  '/a',
  'a-b',
  'A',
  -1,
  0,
  1.5,
  1001,
  {},
  [],
  { nl: 'x' },
  { en: 'x' },
  { nl: '' },
  { nl: 'x', en: 1 },
  { days: 366 },
  { days: 367 },
  { weeks: 1, days: 1 },
];
const slips = fc.oneof(fc.constantFrom(...usual), fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<Json>);

describe('the quick check of a configuration', () => {
  it('says yes and no exactly where the full one does, for each usual slip in each place', () => {
    for (const path of places(whole)) {
      for (const slip of usual) {
        const json = withAt(whole, path, slip);
        if (conforms(json, configJsonSchema) !== quickSchema.safeParse(json).success)
          throw new Error(`they differ on ${JSON.stringify(slip)} at ${path.join('.')}`);
      }
    }
  });

  it('and for anything else that stands there', () => {
    fc.assert(
      fc.property(fc.constantFrom(...places(whole)), slips, (path, slip) => {
        const json = withAt(whole, path, slip);
        expect(conforms(json, configJsonSchema), JSON.stringify([path, slip])).to.equal(
          quickSchema.safeParse(json).success,
        );
      }),
      { numRuns: 500 },
    );
  });

  it('says the same about a key that was slipped in anywhere', () => {
    const objects = places(whole).filter(
      (path) => typeof path.reduce<Json>((json, key) => (json as never)[key], whole) === 'object',
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...objects),
        fc.constantFrom('extra', '__proto__', 'constructor', 'nl', 'en', 'id', '0'),
        slips,
        (path, key, slip) => {
          const json = JSON.parse(JSON.stringify(withAt(whole, [...path, key], slip))) as Json;
          expect(conforms(json, configJsonSchema), JSON.stringify([path, key, slip])).to.equal(
            quickSchema.safeParse(json).success,
          );
        },
      ),
      { numRuns: 500 },
    );
  });

  it('says the same about anything that is no configuration at all', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => conforms(json, configJsonSchema) === quickSchema.safeParse(json).success),
      { numRuns: 300 },
    );
  });
});

describe('what the quick check lets pass', () => {
  const hours = (entry: object) => ({ ...config, channels: { phone: { number: '14 0999', hoursAvailable: [entry] } } });

  it('is only what the contact form does not read; the full check sees it', () => {
    for (const json of [hours({ opens: 9 }), { ...config, glossary: [{ term: 3 }] }]) {
      expect(conforms(json, configJsonSchema)).to.equal(true);
      expect(configSchema.safeParse(json).success).to.equal(false);
    }
  });

  it('is nothing that the full check takes', () => {
    const json = {
      ...hours({ dayOfWeek: ['Monday'], opens: '09:00', closes: '17:00' }),
      glossary: [{ term: 'bezwaar', meaning: 'U bent het niet eens met een besluit.' }],
    };
    expect(configSchema.safeParse(json).success).to.equal(true);
    expect(conforms(json, configJsonSchema)).to.equal(true);
  });
});

describe('a web team’s configuration', () => {
  const href = 'https://weltevree.example/loket/loket.json';

  it('passes whole and bare, as it was given', async () => {
    expect(await checkConfig({ json: config, href })).to.deep.equal({ config });
    expect(await checkConfig({ json: bareConfig, href })).to.deep.equal({ config: bareConfig });
  });

  it('names its backends from where it stands itself, wherever the page is', async () => {
    const json = { ...bareConfig, backends: { default: { url: '/api' } } };
    const { backends } = (await checkConfig({ json, href })).config;
    expect(backends['default']?.url).to.equal('https://weltevree.example/api');
  });

  it('takes a backend of the region from where the region’s file stands', async () => {
    const region = { href: 'https://regio.example/loket.json', json: { backends: { default: { url: '/api' } } } };
    const town = { href, json: { municipality: { name: 'Weltevree' }, backends: { own: { url: '/own' } } } };
    const json = {
      municipality: { name: 'Weltevree' },
      backends: { default: { url: '/api' }, own: { url: '/own' } },
    };
    const { backends } = (await checkConfig({ json, href, parts: [region, town] })).config;
    expect(backends['default']?.url).to.equal('https://regio.example/api');
    expect(backends['own']?.url).to.equal('https://weltevree.example/own');
  });

  it('that is wrong in places keeps what is right, and tells all of it with its name', async () => {
    const wrong = {
      ...config,
      contactTypes: ['vraag', 'idea'],
      topics: [...config.topics!, { id: 'A b', name: 'x' }],
      extra: 1,
    };
    const { config: kept, error } = await checkConfig({ json: wrong, href });
    expect(kept).to.deep.equal({ ...config, contactTypes: ['idea'] });
    expect(error).to.be.instanceOf(ConfigError);
    expect(error!.message).to.include(href);
    expect(error!.problems.map(({ place }) => place)).to.have.members([
      'contactTypes[0]',
      `topics[${config.topics!.length}].id`,
      '',
    ]);
    for (const { place } of error!.problems) expect(error!.message).to.include(place || 'the whole');
  });

  it('without a name, or anywhere to send to, is of no use', async () => {
    for (const part of [{ municipality: {} }, { backends: {} }, { backends: { default: { url: 'ftp://x' } } }]) {
      const error = await checkConfig({ json: { ...config, ...part }, href }).catch((reason: unknown) => reason);
      expect(error, JSON.stringify(part)).to.be.instanceOf(ConfigError);
      expect((error as ConfigError).usable).to.equal(undefined);
      expect((error as ConfigError).problems).not.to.deep.equal([]);
    }
  });
});
