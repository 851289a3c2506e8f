/** What stands in the package, for who imports it. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { publint } from 'publint';
import { filesUnder } from '../../scripts/files.js';
import { project, type Project } from './packed.js';

type Target = string | { types: string; default: string } | null;

interface Package {
  exports: Record<string, Target>;
  dependencies: Record<string, string>;
}

/** Those in src/ that can be put in a page; what they are called is said nowhere else. */
const widgets = readdirSync('src').filter((name) => existsSync(`src/${name}/${name}.define.ts`));
const scripts = [
  'loket',
  'loket/backend',
  'loket/config',
  'loket/locale',
  ...widgets.flatMap((name) => [`loket/${name}`, `loket/define/${name}`]),
];
const jsons = [
  'schema.json',
  'tokens.json',
  'custom-elements.json',
  'vscode.html-custom-data.json',
  'package.json',
].map((name) => `loket/${name}`);
const read = (file: string): string => readFileSync(file, 'utf8');

describe('the package', () => {
  let own: Project;
  let packageJson: Package;
  before(() => {
    own = project('exports');
    packageJson = JSON.parse(read(`${own.loket}/package.json`)) as Package;
  });

  /** Imports a module as a script of the project would, where there is no page. @returns what it exports */
  function load(code: string): unknown {
    const file = own.write('load.js', `${code}\n`);
    const { code: exit, output } = own.run('node', file.replace(`${own.folder}/`, ''));
    assert.equal(exit, 0, output);
    return JSON.parse(output) as unknown;
  }

  it('has every file that it promises', () => {
    for (const [name, target] of Object.entries(packageJson.exports)) {
      const paths = typeof target === 'string' ? [target] : Object.values(target ?? {});
      for (const path of paths.filter((one) => !one.includes('*')))
        assert.ok(own.files.includes(path.replace('./', '')), `${name}: ${path}`);
    }
    for (const name of widgets) {
      for (const end of ['js', 'd.ts', 'define.js', 'define.d.ts'])
        assert.ok(own.files.includes(`dist/npm/${name}/${name}.${end}`), `${name}.${end}`);
    }
    for (const name of ['loket.css', 'button.css', 'tokens.css']) {
      assert.ok(packageJson.exports['./css/*'] === './dist/css/*' && own.files.includes(`dist/css/${name}`), name);
    }
    for (const name of ['LICENSE', 'LICENSE-docs', 'dist/npm/THIRD-PARTY.md'])
      assert.ok(own.files.includes(name), name);
    assert.ok(own.files.some((path) => /^dist\/embed\/[^/]+\/embed\.js$/.test(path)));
  });

  it('is in order by the rules of publint', async () => {
    const { messages } = await publint({ pkgDir: own.loket, strict: true });
    assert.deepEqual(messages, []);
  });

  it('brings what it imports', () => {
    const kept = new Set(Object.keys(packageJson.dependencies));
    const named = /\b(?:from|import\(|import)\s*["']((?:@[\w-]+\/)?[\w-]+)[^"']*["']/g;
    for (const folder of ['npm', 'cli']) {
      for (const file of filesUnder(`${own.loket}/dist/${folder}`, '.js')) {
        for (const [, name = ''] of read(file).matchAll(named))
          assert.ok(kept.has(name) || name === 'node', `${file} imports ${name}`);
      }
    }
  });

  it('can be imported on a server, and registers a widget only when that is asked for', () => {
    const names = load(
      `import 'lit';
       const names = [];
       customElements.define = (name) => names.push(name);
       for (const each of ${JSON.stringify(scripts.filter((one) => !one.includes('/define/')))}) await import(each);
       const before = [...names];
       for (const each of ${JSON.stringify(scripts.filter((one) => one.includes('/define/')))}) await import(each);
       console.log(JSON.stringify([before, names]));`,
    );
    assert.deepEqual(names, [[], widgets.map((name) => `loket-${name}`)]);
  });

  it('gives each way in what it is for', () => {
    const given = load(
      `console.log(JSON.stringify(Object.fromEntries(await Promise.all(
         ${JSON.stringify([...scripts, 'loket/react', 'loket/vue'])}.map(
           async (name) => [name, Object.keys(await import(name)).sort()])))));`,
    ) as Record<string, string[]>;
    assert.deepEqual(given['loket/backend'], ['HttpBackend']);
    assert.deepEqual(given['loket/config'], ['ConfigError', 'loadConfig', 'readConfig']);
    assert.deepEqual(given['loket/locale'], ['getLocale', 'setLocale']);
    assert.deepEqual(given['loket/contact-form'], ['LoketContactForm']);
    for (const name of ['loket/define/contact-form', 'loket/react', 'loket/vue'])
      assert.deepEqual(given[name], [], name);
    const whole = new Set(given['loket']);
    for (const name of ['ContactSentEvent', 'ContactSendingEvent']) assert.ok(whole.has(name), name);
    // Who imports the whole misses nothing.
    for (const name of Object.values(given).flat()) assert.ok(whole.has(name), name);
  });

  it('keeps its insides to itself', () => {
    const ways = filesUnder(`${own.loket}/dist/npm`, '.js').flatMap(
      (file) => /npm\/([^/]+)\/\1\.js$/.exec(file)?.[1] ?? [],
    );
    assert.deepEqual(ways.sort(), ['backend', 'config', 'locale', ...widgets].sort());
    for (const name of ['loket/form', 'loket/contact-form/journey', 'loket/dist/npm/index.js']) {
      const said = load(`console.log(JSON.stringify(await import('${name}').then(() => 'there', (e) => e.code)));`);
      assert.match(String(said), /^ERR_(PACKAGE_PATH_NOT_EXPORTED|MODULE_NOT_FOUND)$/, name);
    }
  });

  const resolutions = [
    { name: 'a bundler', module: 'ESNext', moduleResolution: 'bundler' },
    { name: 'Node', module: 'Node18', moduleResolution: 'node16' },
  ];
  for (const { name, ...options } of resolutions) {
    it(`has types that are right by the rules of ${name}, every declaration checked`, () => {
      own.write(
        'uses.ts',
        `${[...scripts, 'loket/react', 'loket/vue'].map((path) => `import '${path}';`).join('\n')}
         ${jsons.map((path, index) => `import json${index} from '${path}' with { type: 'json' };`).join('\n')}
         import { LoketContactForm, type Config, type ContactBackend, type Outcome, type Receipt } from 'loket';
         import { ConfigError, loadConfig, readConfig } from 'loket/config';
         export const jsons: object[] = [${jsons.map((_, index) => `json${index}`).join()}];
         export const form: LoketContactForm = document.createElement('loket-contact-form');
         export const config: Config = readConfig({});
         export const later: Promise<Config> = loadConfig(new URL('https://www.example.nl/loket.json'));
         export const usable = (error: unknown): Config | undefined => error instanceof ConfigError ? error.usable : undefined;
         export class Desk implements ContactBackend {
           async capabilities() { return {}; }
           async send(): Promise<Outcome<Receipt>> { return { kind: 'accepted', value: { reference: '1' } }; }
           async attach(): Promise<Outcome<{ id: string }>> { return { kind: 'later', reason: 'busy' }; }
         }
         form.config = config;
         form.backend = new Desk();
         form.addEventListener('loket-contact-sent', ({ reference }) => reference?.trim());\n`,
      );
      const compilerOptions = {
        ...options,
        target: 'ES2022',
        lib: ['ES2023', 'DOM', 'DOM.Iterable'],
        strict: true,
        exactOptionalPropertyTypes: true,
        noUncheckedSideEffectImports: true,
        skipLibCheck: false,
        resolveJsonModule: true,
        types: [],
        noEmit: true,
      };
      own.write('tsconfig.json', JSON.stringify({ compilerOptions, files: ['uses.ts'] }));
      const { output } = own.run('tsc', '-p', 'tsconfig.json');
      assert.equal(output.trim(), '');
    });
  }
});
