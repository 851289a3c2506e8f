import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readConfig } from '../../src/config/read.js';
import { ConfigError } from '../../src/errors.js';
import { Misuse } from '../../src/cli/misuse.js';
import { file, loket, topic, town } from './support.js';

describe('loket check', () => {
  it('finds nothing wrong with a right configuration', async () => {
    const { code, out } = await loket('check', file({ ...town, topics: [topic] }), '--offline');
    assert.equal(code, 0);
    assert.match(out, /nothing wrong\n\n0 mistakes, 0 warnings, 0 notes/);
  });

  it('says every mistake at once, in the words of the browser', async () => {
    const wrong = { ...town, muncipality: {}, topics: [{ ...topic, kind: 'simpel' }], privacy: { url: 'privacy' } };
    const path = file(wrong);
    const { code, out } = await loket('check', path, '--offline');
    assert.equal(code, 1);
    let lines: string[] = [];
    try {
      readConfig(wrong);
    } catch (error) {
      assert.ok(error instanceof ConfigError);
      lines = error.message.split('\n').slice(1);
    }
    assert.equal(lines.length, 3);
    for (const line of lines) assert.ok(out.includes(`    ${line}\n`), line);
    assert.match(out, /3 mistakes/);
  });

  it('warns of the rest beside a mistake, at the places of the file as it is', async () => {
    const { out } = await loket(
      'check',
      file({ ...town, topics: [{ id: 'x' }, { ...topic, upl: { ...topic.upl, name: 'pasport' } }] }),
      '--offline',
    );
    assert.match(out, /topics\[0\]\.name \(x\): is missing/);
    assert.match(out, /topics\[1\]\.upl\.name \(paspoort\)/);
  });

  it('names the file in which a mistake or a warning stands, of several', async () => {
    const region = file({
      ...town,
      privacy: { url: 'nee' },
      topics: [topic, { id: 'afval', name: 'Afval i.v.m. regen' }],
    });
    const path = file({ extends: region.split('/').at(-1), municipality: { name: 'Weltevree' } });
    const { code, out } = await loket('check', path, '--offline');
    assert.equal(code, 1);
    assert.ok(out.includes(`privacy.url in ${region}: use an address`), out);
    assert.ok(out.includes(`topics[1].name (afval) in ${region}: says "i.v.m."`), out);
  });

  it('sees an id that stands twice in a file that goes over another, where the second hides the first', async () => {
    const region = file({ ...town, topics: [topic] });
    const twice = [topic, { ...topic, name: 'Pas' }];
    const path = file({ extends: region.split('/').at(-1), topics: twice });
    const { code, out } = await loket('check', path, '--offline');
    assert.equal(code, 0);
    assert.ok(out.includes(`topics[1].id in ${path}: is "paspoort", as one before it in this list`), out);
    // In a file alone it is a mistake, and told once.
    assert.match((await loket('check', file({ ...town, topics: twice }), '--offline')).out, /1 mistake, 0 warnings/);
  });

  it('says which base cannot be had, and that one goes in a circle', async () => {
    assert.match(
      (await loket('check', file({ ...town, extends: 'weg.json' }), '--offline')).out,
      /extends.*there is no such file/,
    );
    const path = file({ ...town, extends: 'ring.json' }, 'ring.json');
    assert.match((await loket('check', path, '--offline')).out, /goes in a circle: \/.*ring\.json → \//);
  });

  it('needs a name and somewhere to send to', async () => {
    const { code, out } = await loket('check', file({}), '--offline');
    assert.equal(code, 1);
    assert.match(out, /municipality: is missing/);
    assert.match((await loket('check', file({ ...town, backends: {} }), '--offline')).out, /backends: /);
    assert.match((await loket('check', file('[]'), '--offline')).out, /1 mistake/);
  });

  it('looks at several, and counts them together', async () => {
    const { code, out } = await loket('check', file(town), file('{'), '--offline');
    assert.equal(code, 1);
    assert.match(out, /1 mistake, 0 warnings, 0 notes\n$/);
  });

  it('takes warnings for mistakes when it must be strict, but no notes', async () => {
    const noted = file({ ...town, topics: [{ ...topic, synonyms: [] }] });
    const warned = file({ ...town, languages: ['da'] });
    assert.equal((await loket('check', noted, '--offline', '--strict')).code, 0);
    assert.equal((await loket('check', warned, '--offline')).code, 0);
    assert.equal((await loket('check', warned, '--offline', '--strict')).code, 1);
  });

  it('speaks to machines', async () => {
    const { code, out } = await loket('check', file({ ...town, languages: ['da'], x: 1 }), '--offline', '--json');
    assert.equal(code, 1);
    const { configurations } = JSON.parse(out) as {
      configurations: Record<string, { place: string; kind?: string }[]>[];
    };
    assert.deepEqual(
      ['errors', 'warnings', 'notes'].map((key) => configurations[0]?.[key]?.map(({ place, kind }) => [place, kind])),
      [[['', undefined]], [['languages[0]', 'text']], []],
    );
  });

  it('refuses what it does not know', async () => {
    await assert.rejects(loket('check'), Misuse);
    await assert.rejects(loket('check', 'a.json', '--ofline'), /Unknown option '--ofline'/);
    await assert.rejects(loket('check', 'a.json', '--today', 'morgen'), Misuse);
    await assert.rejects(loket('check', 'a.json', '--today', '2026-02-30'), Misuse);
    await assert.rejects(loket('check', 'a.json', '--site', 'example.nl'), Misuse);
    await assert.rejects(loket('check', 'a.json', '--site', 'https://'), Misuse);
    await assert.rejects(loket('check', 'https://'), Misuse);
  });
});
