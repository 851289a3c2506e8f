/** What an editor knows of the widgets is all that there is, and is said in words. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { valuesOf, widgetsOf, type Manifest, type Widget } from '../../scripts/manifest.js';
import { contactTypes } from '../../src/domain/contact.js';
import { tokens } from '../../src/styles/tokens.js';
import { project, type Project } from './packed.js';

interface Data {
  tags: { name: string; description: string; attributes: { name: string; description: string; values?: object[] }[] }[];
}

describe('what an editor knows', () => {
  let own: Project;
  let manifest: Manifest;
  let widgets: Widget[];
  let data: Data;
  const json = (name: string): unknown => JSON.parse(readFileSync(`${own.loket}/${name}`, 'utf8'));
  before(() => {
    own = project('editors');
    manifest = json('custom-elements.json') as Manifest;
    widgets = widgetsOf(manifest);
    data = json('dist/npm/vscode.html-custom-data.json') as Data;
    assert.notEqual(widgets.length, 0);
  });

  it('has every attribute that the widget looks at, and no other', async () => {
    for (const { module, className, attributes } of widgets) {
      const file = pathToFileURL(`${own.loket}/dist/npm/${module}`).href;
      const loaded = (await import(file)) as Record<string, { observedAttributes: string[] }>;
      assert.deepEqual(
        attributes.map(({ name }) => name).sort(),
        [...(loaded[className]?.observedAttributes ?? []), 'no-guard'].sort(),
      );
    }
  });

  it('has every event that bubbles out of a widget', () => {
    const known = new Set(widgets.flatMap(({ events }) => events.map(({ name }) => name)));
    const typed = readFileSync(`${own.loket}/dist/npm/events.d.ts`, 'utf8').split('interface HTMLElementEventMap')[1];
    assert.deepEqual(
      [...(typed ?? '').matchAll(/'(loket-[\w-]+)'/g)].map(([, name]) => name).sort(),
      [...known].sort(),
    );
  });

  it('has every value of the look, with its default', () => {
    const names = [...tokens.cssText.matchAll(/var\((--loket-[\w-]+)/g)].map(([, name = '']) => name);
    assert.ok(names.length > 30);
    for (const { cssProperties } of widgets) {
      const known = new Map(cssProperties.map((one) => [one.name, one.default]));
      for (const name of names) assert.ok(known.get(name), name);
      assert.equal(known.get('--loket-p-bg'), '#154273');
      assert.equal(known.get('--loket-p-hover-text'), 'var(--loket-p-text)');
      assert.match(known.get('--loket-subtle') ?? '', /^color-mix\(in srgb, currentColor \d+%, transparent\)$/);
    }
  });

  it('says of everything what it is for', () => {
    for (const { tag, description, attributes, properties, events, slots, cssProperties } of widgets) {
      assert.ok(description, tag);
      for (const part of [...attributes, ...properties, ...events, ...slots, ...cssProperties])
        assert.match(part.description ?? '', /\w.*\.$/, `${tag} ${part.name}`);
    }
  });

  it('leads to files in the package', () => {
    for (const { path, exports = [] } of manifest.modules) {
      for (const each of [path, ...exports.flatMap(({ declaration }) => declaration.module ?? [])])
        assert.ok(own.files.includes(each), each);
    }
    const defined = manifest.modules
      .flatMap(({ exports = [] }) => exports)
      .filter(({ kind }) => kind === 'custom-element-definition');
    assert.deepEqual(
      defined.map(({ name }) => name),
      widgets.map(({ tag }) => tag),
    );
  });

  it('completes tags, attributes and values in VS Code', () => {
    assert.deepEqual(
      data.tags.map(({ name }) => name),
      widgets.map(({ tag }) => tag),
    );
    for (const [index, { attributes, events }] of widgets.entries()) {
      const tag = data.tags[index]!;
      assert.deepEqual(
        tag.attributes.map(({ name, description }) => [name, description]),
        attributes.map(({ name, description }) => [name, description]),
      );
      for (const { name } of events) assert.ok(tag.description.includes(name), name);
    }
    const contactType = data.tags
      .find(({ name }) => name === 'loket-contact-form')
      ?.attributes.find(({ name }) => name === 'contact-type');
    assert.deepEqual(
      contactType?.values,
      contactTypes.map((name) => ({ name })),
    );
  });

  it('takes only a list of words for a choice', () => {
    assert.deepEqual(valuesOf("'a' | 'b'"), ['a', 'b']);
    assert.deepEqual(valuesOf("'a' | string"), []);
    assert.deepEqual(valuesOf(), []);
  });
});
