import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Ajv } from 'ajv';
import { load } from 'js-yaml';
import packageJson from '../../package.json' with { type: 'json' };
import { locales } from '../../src/locale/locales.js';
import { publiccodeRules } from './publiccode-rules.js';

interface PublicCode {
  url: string;
  softwareVersion: string;
  legal: { license: string };
  localisation: { availableLanguages: string[] };
  description: Record<string, { features: string[]; longDescription: string }>;
  logo?: string;
}

const ajv = new Ajv({ allErrors: true, strict: true, strictRequired: false });
const validate = ajv.compile(publiccodeRules);
const text = readFileSync('publiccode.yml', 'utf8');
const read = (yaml: string): PublicCode => load(yaml) as PublicCode;

/** What the rules have against it, each with its place. */
function faults(value: unknown): string[] {
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

describe('what the catalogues of public software read of us', () => {
  const code = read(text);

  it('is right by the rules of publiccode.yml 0.7', () => {
    assert.deepEqual(faults(code), []);
  });

  it('is of the version, the licence and the languages of this package', () => {
    assert.equal(code.softwareVersion, packageJson.version);
    assert.equal(code.legal.license, packageJson.license);
    assert.deepEqual(code.localisation.availableLanguages, locales);
  });

  it('says the same in each language', () => {
    const lengths = Object.values(code.description).map(({ features }) => features.length);
    assert.deepEqual(Object.keys(code.description), ['nl', 'en']);
    assert.equal(new Set(lengths).size, 1);
  });

  it('names no picture that is not there', () => {
    if (code.logo) assert.ok(existsSync(code.logo), code.logo);
  });

  const mistakes: [about: string, from: RegExp, to: string, says: RegExp][] = [
    ['has no licence', /license: EUPL-1.2/, 'repoOwner: Loket', /\/legal .*license/],
    ['has a category that there is not', /- design-system/, '- widgets', /\/categories\/3 .*allowed values/],
    [
      'says too much in short',
      /shortDescription: .*/,
      `shortDescription: ${'a'.repeat(151)}`,
      /shortDescription .*150/,
    ],
    ['names nobody who looks after it', /contacts:\n.*\n/, '\n', /\/maintenance .*contacts/],
    ['is of another version of the rules', /'0\.7\.0'/, "'0.2'", /publiccodeYmlVersion/],
    ['has a key that there is not', /^platforms:/m, 'platform: web\nplatforms:', /additional properties/],
    ['has no address', /^url: .*/m, 'url: loket', /\/url .*pattern/],
  ];
  for (const [about, from, to, says] of mistakes)
    it(`is refused where it ${about}`, () => {
      assert.match(text, from);
      assert.match(faults(read(text.replace(from, to))).join('\n'), says);
    });
});
