/**
 * `npm run component-docs`: writes into docs/components what is made from the sources: attributes, events, tokens, and the story
 * of each state. The rest of these pages is written by hand. `test/tooling/component-docs.test.ts` fails when they are old.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { madeParts, withParts } from './component-docs/parts.js';
import { widgetsOf, type Manifest } from './manifest.js';

await import('./analyze.js');
const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8')) as Manifest;
for (const widget of widgetsOf(manifest)) {
  const file = `docs/components/${widget.tag.replace('loket-', '')}.md`;
  const options = await resolveConfig(file);
  const made = withParts(readFileSync(file, 'utf8'), madeParts(widget));
  writeFileSync(file, await format(made, { ...options, filepath: file }));
}
