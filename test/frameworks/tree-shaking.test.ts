/** A page of an agency's own carries only what it uses of the package, whichever bundler made it. */
import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { before, describe, it } from 'node:test';
import { bundlers, type Bundle } from './bundlers.js';
import { project, type Project } from './packed.js';

/** What shows that a part is there, whatever a bundler calls things. */
const parts = {
  lit: /litHtmlVersions|reactiveElementVersions/,
  widget: /shared-computer/,
  steps: /Klopt alles/,
  registration: /customElements\.define\(["'`]loket-contact-form/,
  events: /loket-contact-sent/,
  zod: /_zod/,
  english: /Your message/,
};
type Part = keyof typeof parts;

interface Case {
  about: string;
  /** Names and where they come from; the page uses them. */
  uses?: [name: string, from: string];
  /** Instead of it. */
  code?: string;
  /** Parts in what the page loads at once; all others must be absent there. */
  atOnce: Part[];
  later?: Part[];
  /** Bytes at once, generously: more means that something else came along. */
  most: number;
}

const cases: Case[] = [
  { about: 'nothing of it', code: `import 'loket';`, atOnce: [], most: 100 },
  { about: 'nothing of the class', code: `import 'loket/contact-form';`, atOnce: [], most: 100 },
  {
    about: 'an event',
    uses: ['ContactSentEvent', 'loket'],
    atOnce: ['events'],
    most: 2_000,
  },
  {
    about: 'the switch of languages',
    uses: ['setLocale', 'loket/locale'],
    atOnce: [],
    later: ['english'],
    most: 5_000,
  },
  {
    about: 'the backend over HTTP',
    uses: ['HttpBackend', 'loket/backend'],
    atOnce: [],
    later: [],
    most: 25_000,
  },
  {
    about: 'the check of a configuration',
    uses: ['readConfig', 'loket/config'],
    atOnce: ['zod'],
    most: 150_000,
  },
  {
    about: 'the address of a configuration',
    uses: ['loadConfig', 'loket/config'],
    atOnce: [],
    // Says what is wrong with a wrong one.
    later: ['zod'],
    most: 25_000,
  },
  {
    about: 'the class of a widget',
    uses: ['LoketContactForm', 'loket/contact-form'],
    atOnce: ['lit', 'widget'],
    later: ['english', 'steps', 'events'],
    most: 80_000,
  },
  {
    about: 'a widget that is registered',
    code: `import 'loket/define/contact-form';`,
    atOnce: ['lit', 'widget', 'registration'],
    later: ['english', 'steps', 'events'],
    most: 80_000,
  },
];

const found = (code: string): Part[] =>
  Object.entries(parts).flatMap(([part, pattern]) => (pattern.test(code) ? [part as Part] : []));

describe('a page carries only what it uses', () => {
  let own: Project;
  before(() => {
    own = project('tree-shaking');
  });

  for (const [name, bundle] of Object.entries(bundlers)) {
    for (const [index, { about, uses, code, atOnce, later = [], most }] of cases.entries()) {
      // Where esbuild splits, it takes what is imported later for used, also where nothing is left that imports it
      // (evanw/esbuild#3704). So there the whole and `loket/config` bring more along than they should.
      const [what, from = ''] = uses ?? [];
      const ways = what ? [...new Set([from, 'loket'])] : [''];
      for (const way of name === 'esbuild'
        ? ways.filter((each) => each !== 'loket' && each !== 'loket/config')
        : ways) {
        it(`${name}: ${about}${way && ` from ${way}`}`, async () => {
          const text = what ? `import { ${what} } from '${way}';\nconsole.log(${what});` : code;
          const entry = own.write(`entry-${index}-${ways.indexOf(way)}.js`, `${text}\n`);
          const result: Bundle = await bundle(resolve(own.folder), resolve(entry));
          assert.deepEqual(found(result.atOnce).sort(), [...atOnce].sort());
          for (const part of later) assert.match(result.later, parts[part], part);
          assert.ok(result.atOnce.length <= most, `${result.atOnce.length} bytes`);
        });
      }
    }
  }

  it('types cost nothing', async () => {
    const entry = own.write(
      'types.ts',
      `import { type Config, type Contact } from 'loket';\nconst of = (config?: Config, contact?: Contact) => [config, contact];\nconsole.log(of());\n`,
    );
    const { atOnce, later } = await bundlers['vite']!(resolve(own.folder), resolve(entry));
    assert.deepEqual(found(atOnce + later), []);
    assert.ok(atOnce.length <= 200, `${atOnce.length} bytes`);
  });
});
