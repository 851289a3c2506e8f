import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';

test('the published JSON Schemas are those of the zod schemas', () => {
  const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/schemas.ts', '--check'], {
    encoding: 'utf8',
  });
  assert.equal(status, 0, stderr);
});

describe('an editor that completes and checks by the published schema', () => {
  const ajv = new Ajv2020({ strict: false });
  const fits = ajv.compile(JSON.parse(readFileSync('docs/loket.schema.json', 'utf8')) as object);
  const passes = (json: unknown) => {
    const ok = fits(json);
    return ok ? '' : ajv.errorsText(fits.errors);
  };
  const bare = { municipality: { name: 'Weltevree' }, backends: { default: { url: '/api/' } } };

  test('takes the demo and a bare configuration', () => {
    assert.equal(passes(JSON.parse(readFileSync('demo/site/loket.json', 'utf8'))), '');
    assert.equal(passes(bare), '');
  });

  test('asks for what must be there, in a file that stands alone', () => {
    assert.match(passes({ municipality: { name: 'Weltevree' } }), /backends/);
    assert.match(passes({ ...bare, topics: [{ id: 'afval' }] }), /name/);
    assert.match(passes({ ...bare, topcis: [] }), /additional/);
  });

  test('asks for less in a file that goes over another one: ids, and no slips', () => {
    const town = {
      extends: ['../regio.json'],
      channels: { phone: { number: '14 0999' }, letter: null },
      terms: { question: { reaction: { days: 3 } } },
      topics: [
        { id: 'afval', answer: { text: { en: 'On Tuesday.' } } },
        { id: 'strand', remove: true },
      ],
    };
    assert.equal(passes(town), '');
    assert.match(passes({ ...town, topics: [{ name: 'Afval' }] }), /id/);
    assert.match(passes({ ...town, topcis: [] }), /additional/);
    assert.match(passes({ ...town, channels: { phone: { number: 14 } } }), /string/);
  });
});
