import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { rows, type Graph } from '../../scripts/sizes.js';

const chunk = (source: string, imports: string[] = [], dynamicImports: string[] = []) => ({
  facade: source,
  modules: { [source]: 1 },
  imports,
  dynamicImports,
});

const graph: Graph = {
  'embed.js': chunk('src/embed.ts', ['shared.js'], ['form.js', 'panel.js', 'read.js']),
  'shared.js': chunk('src/locale/localization.ts', [], ['runtime.js']),
  'runtime.js': chunk('src/locale/runtime.ts', [], ['en-shared.js', 'en-contact-form.js', 'en-help-panel.js']),
  'en-shared.js': chunk('src/locale/generated/en-shared.ts'),
  'en-contact-form.js': chunk('src/locale/generated/en-contact-form.ts'),
  'en-help-panel.js': chunk('src/locale/generated/en-help-panel.ts'),
  'read.js': chunk('src/config/read.ts', ['zod.js']),
  'zod.js': chunk('node_modules/zod/mini/index.js'),
  'form.js': chunk('src/contact-form/contact-form.define.ts', ['lit.js', 'shared.js'], ['journey.js']),
  'journey.js': chunk('src/contact-form/journey.ts', ['lit.js', 'zod.js']),
  'panel.js': chunk('src/help-panel/help-panel.define.ts', ['lit.js', 'words.js'], ['wide.js']),
  'words.js': chunk('src/help-panel/words.ts'),
  'wide.js': chunk('src/help-panel/wide.ts'),
  'lit.js': chunk('node_modules/lit/index.js'),
};

const files = (name: string, later: string[] = [], onDemand: string[] = []): string[] =>
  [...(rows(graph, { later, onDemand }).get(name) ?? [])].sort();

describe('what is counted as the download of a resident', () => {
  it('is, for the first input, all that is imported on the way, the configuration included', () => {
    assert.deepEqual(files('first input'), ['embed.js', 'form.js', 'lit.js', 'read.js', 'shared.js', 'zod.js']);
  });

  it('leaves out only what is named with a reason', () => {
    assert.deepEqual(files('first input', ['src/config/read.ts']), ['embed.js', 'form.js', 'lit.js', 'shared.js']);
  });

  it('is, for the whole form in Dutch, all that can load but other widgets and other languages', () => {
    const all = ['embed.js', 'form.js', 'journey.js', 'lit.js', 'read.js', 'shared.js', 'zod.js'];
    assert.deepEqual(files('whole form'), all);
  });

  it('is told for each widget and each language', () => {
    // Lit came with the form.
    const onTop = "help-panel, on top of the form's first step";
    assert.deepEqual(files(onTop), ['panel.js', 'wide.js', 'words.js']);
    assert.deepEqual(files(onTop, [], ['src/help-panel/wide.ts']), ['panel.js', 'words.js']);
    const all = files('help-panel and all on demand', [], ['src/help-panel/wide.ts']);
    assert.deepEqual(all, ['panel.js', 'wide.js', 'words.js']);
    assert.deepEqual(files('language en, all widgets'), ['en-contact-form.js', 'en-help-panel.js', 'en-shared.js']);
    assert.deepEqual(files('language en, contact form'), ['en-contact-form.js', 'en-shared.js']);
  });

  it('holds another widget as soon as a chunk imports it statically', () => {
    const wrong = { ...graph, 'journey.js': chunk('src/contact-form/journey.ts', ['lit.js', 'panel.js']) };
    const whole = rows(wrong).get('whole form')!;
    assert.ok(whole.has('panel.js') && whole.has('words.js'));
  });

  it('cannot be told of a build without the contact form', () => {
    assert.throws(() => rows({ 'embed.js': chunk('src/embed.ts') }), /contact form/);
  });
});
