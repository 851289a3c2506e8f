import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readConfig } from '../../src/config/read.js';
import { ConfigError } from '../../src/errors.js';
import { Misuse } from '../../src/cli/misuse.js';
import { file, loket, topic, town } from './support.js';

/** What is warned of in a town with this over it. */
async function warnings(over: object, ...args: string[]): Promise<string> {
  const { code, out } = await loket('check', file({ ...town, ...over }), '--offline', '--today', '2026-11-25', ...args);
  assert.equal(code, 0, out);
  return out;
}

describe('loket check', () => {
  it('finds nothing wrong with a right configuration', async () => {
    assert.match(await warnings({ topics: [topic] }), /nothing wrong\n\n0 mistakes, 0 warnings, 0 notes/);
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
    const warned = file({ ...town, languages: ['fr'] });
    assert.equal((await loket('check', noted, '--offline', '--strict')).code, 0);
    assert.equal((await loket('check', warned, '--offline')).code, 0);
    assert.equal((await loket('check', warned, '--offline', '--strict')).code, 1);
  });

  it('speaks to machines', async () => {
    const { code, out } = await loket('check', file({ ...town, languages: ['fr'], x: 1 }), '--offline', '--json');
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

describe('loket check warns of what residents will not find', () => {
  it('product names that are not in the UPL, with the nearest', async () => {
    const of = (upl: object) => warnings({ topics: [{ ...topic, upl: { ...topic.upl, ...upl } }] });
    assert.match(
      await of({ name: 'pasport', uri: 'https://x.nl/' }),
      /"pasport" is not in the Uniforme.*did you mean "paspoort"/,
    );
    assert.match(await of({ name: 'pas', uri: topic.upl.uri }), /at this address is called "paspoort": write that/);
    assert.match(
      await of({ uri: 'https://www.example.nl/pas' }),
      /not the address of "paspoort": write http:\/\/standaarden/,
    );
    assert.match(await of({ name: 'zzz', uri: 'https://x.nl/' }), /look it up/);
  });

  it('topics without synonyms or product name, and types that are not offered', async () => {
    assert.match(
      await warnings({ topics: [{ id: 'a', name: 'A' }] }),
      /2 notes.*\n.*Topics\n.*no "synonyms".*\n.*no "upl"/,
    );
    const some = { contactTypes: ['question'], topics: [{ ...topic, contactTypes: ['question', 'idea'] }] };
    assert.match(await warnings(some), /names "idea", which "contactTypes" at the top does not offer/);
    const none = { contactTypes: ['question'], topics: [{ ...topic, contactTypes: ['idea'] }] };
    assert.match(await warnings(none), /nobody can choose this topic/);
  });

  it('ways to reach a human', async () => {
    const out = await warnings({ channels: { counter: { address: 'Plein 1' } } });
    assert.match(out, /no "phone"/);
    assert.match(out, /channels\.counter: has no "hours"/);
    assert.match(out, /no "email"/);
    assert.match(
      await warnings({ channels: { phone: { number: '14 0999' } } }),
      /channels\.phone: has no "hours"[^]*no "counter"/,
    );
  });

  it('addresses of the machine that it was made on', async () => {
    const out = await warnings({
      backends: { default: { url: 'http://localhost:8080/api' } },
      status: { url: 'http://127.0.0.1/s' },
    });
    assert.match(out, /backends\.default\.url: http:\/\/localhost:8080\/api is on the machine/);
    assert.match(out, /status\.url: http:\/\/127\.0\.0\.1\/s is on the machine/);
  });

  it('languages that Loket does not speak, and texts that lack one', async () => {
    assert.match(
      await warnings({ languages: ['nl', 'en', 'fr'] }),
      /languages\[2\]: "fr" is not one that Loket speaks \(nl, en\)/,
    );
    const english = { ...topic, name: { nl: 'Paspoort', en: 'Passport' } };
    assert.match(await warnings({ topics: [english] }), /2 texts of 3 without "en"/);
    assert.match(await warnings({ topics: [english], languages: ['nl'] }), /nothing wrong/);
  });

  it('words that are explained twice', async () => {
    const glossary = [
      { term: 'leges', meaning: 'Geld dat u betaalt.' },
      { term: 'kosten', forms: ['Leges'], meaning: 'Geld.' },
    ];
    assert.match(await warnings({ glossary }), /glossary\[1\]: explains "leges", as glossary\[0\] does/);
  });
});

describe('loket check reads the texts as a resident does', () => {
  const answer = (text: string) => ({ topics: [{ ...topic, answer: { text } }] });

  it('and says what is above B1', async () => {
    const out = await warnings(answer('Indien u wilt, wordt uw pas thuis bezorgd.'));
    assert.match(out, /topics\[0\]\.answer\.text \(paspoort\): says "Indien": write "als"/);
    assert.match(out, /does not say who does it.*“Indien u wilt, wordt uw pas thuis bezorgd\.”/);
  });

  it('in Dutch only; words of the glossary and names are excused', async () => {
    const text = { nl: 'Betaal de leges via de WOZ.', en: 'Indien conform tevens.' };
    const glossary = [{ term: 'Wet waardering onroerende zaken', forms: ['WOZ'], meaning: 'De wet over uw huis.' }];
    const out = await warnings({ glossary, languages: ['nl'], topics: [{ ...topic, answer: { text } }] });
    assert.match(out, /nothing wrong/);
    assert.match(
      await warnings({ languages: ['nl'], topics: [{ ...topic, answer: { text } }] }),
      /answer\.text\.nl.*"WOZ"/,
    );
  });

  it('and sees signs that nobody meant to show', async () => {
    for (const text of [
      '# Kop',
      'Een <b>vet</b> woord',
      '| a | b |',
      'Druk op `Enter`',
      '![foto](/a.png)',
      'Een&nbsp;woord',
    ])
      assert.match(await warnings(answer(text)), /which residents would read as it stands/, text);
    assert.match(
      await warnings(answer('Lees [meer](www.example.nl).')),
      /\[meer\]\(www\.example\.nl\), which is no link/,
    );
    assert.match(await warnings(answer('Kom langs! Bel ons!')), /calls out more than once/);
    assert.match(await warnings(answer('**Let op**: lees [meer](/meer).\n\n- een\n- twee')), /nothing wrong/);
    const plain = await warnings({
      topics: [{ ...topic, name: '**Paspoort**' }],
      objection: { text: 'Lees [meer](/x).', url: '/b' },
    });
    assert.match(plain, /topics\[0\]\.name \(paspoort\): has stars/);
    assert.match(plain, /objection\.text: has a link/);
  });
});
