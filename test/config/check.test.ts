import { expect } from 'chai';
import fc from 'fast-check';
import { checkConfig } from '../../src/config/check.js';
import { configJsonSchema } from '../../src/config/generated/config.schema.js';
import { configSchema } from '../../src/config/schema.js';
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
        if (conforms(json, configJsonSchema) !== configSchema.safeParse(json).success)
          throw new Error(`they differ on ${JSON.stringify(slip)} at ${path.join('.')}`);
      }
    }
  });

  it('and for anything else that stands there', () => {
    fc.assert(
      fc.property(fc.constantFrom(...places(whole)), slips, (path, slip) => {
        const json = withAt(whole, path, slip);
        expect(conforms(json, configJsonSchema), JSON.stringify([path, slip])).to.equal(
          configSchema.safeParse(json).success,
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
            configSchema.safeParse(json).success,
          );
        },
      ),
      { numRuns: 500 },
    );
  });

  it('says the same about anything that is no configuration at all', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => conforms(json, configJsonSchema) === configSchema.safeParse(json).success),
      { numRuns: 300 },
    );
  });
});

describe('a web team’s configuration', () => {
  const source = 'https://weltevree.example/loket/loket.json';

  it('passes whole and bare, as it was given', async () => {
    expect(await checkConfig(config, source)).to.deep.equal(config);
    expect(await checkConfig(bareConfig, source)).to.deep.equal(bareConfig);
  });

  it('names its backends from where it stands itself, wherever the page is', async () => {
    const { backends } = await checkConfig({ ...bareConfig, backends: { default: { url: '/api' } } }, source);
    expect(backends['default']?.url).to.equal('https://weltevree.example/api');
  });

  it('that is wrong is told with its name, all at once', async () => {
    const wrong = {
      ...config,
      municipality: {},
      contactTypes: ['vraag'],
      topics: [{ id: 'A b', name: 'x' }],
      extra: 1,
    };
    const error = await checkConfig(wrong, 'https://weltevree.example/loket.json').catch((reason: unknown) => reason);
    expect(error).to.be.instanceOf(ConfigError);
    const { message, problems } = error as ConfigError;
    expect(message).to.include('https://weltevree.example/loket.json');
    expect(problems.map(({ place }) => place)).to.have.members([
      'municipality.name',
      'contactTypes[0]',
      'topics[0].id',
      '',
    ]);
    for (const { place } of problems) expect(message).to.include(place || 'the whole');
  });
});
