import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import { importsGoDown } from '../../scripts/lint/imports-go-down.js';

/** What the rule says of one line, as if it stood in that file. */
function verdict(file: string, code: string): string[] {
  const linter = new Linter({ cwd: process.cwd() });
  const plugins = { loket: { rules: { down: importsGoDown } } };
  const languageOptions = { parser: tseslint.parser };
  const config = { files: ['**/*.ts'], languageOptions, plugins, rules: { 'loket/down': 'error' as const } };
  return linter.verify(code, [config], { filename: `${process.cwd()}/${file}` }).map(({ message }) => message);
}

const refused = (file: string, code: string) => assert.equal(verdict(file, code).length, 1, `${file}: ${code}`);
const allowed = (file: string, code: string) => assert.deepEqual(verdict(file, code), [], `${file}: ${code}`);

describe('the layers of the code', () => {
  it('let everything use the domain, and the domain nothing but itself', () => {
    allowed('src/form/draft.ts', "import { x } from '../domain/text.js';");
    allowed('src/domain/topic.ts', "import { x } from './text.js';");
    refused('src/domain/topic.ts', "import { x } from '../form/draft.js';");
    refused('src/domain/topic.ts', "import { html } from 'lit';");
    refused('src/domain/topic.ts', "import * as z from 'zod/mini';");
  });

  it('keep widgets apart', () => {
    refused('src/contact-form/contact-form.ts', "import { x } from '../help-panel/help-panel.js';");
    refused('src/contact-form/contact-form.ts', "const x = await import('../help-panel/help-panel.js');");
    allowed('src/contact-form/contact-form.ts', "import { x } from './steps/topic-step.js';");
    allowed('src/contact-form/steps/topic-step.ts', "import { x } from '../../locale/format.js';");
  });

  it('refuse what climbs, except for the shape of the configuration', () => {
    refused('src/form/draft.ts', "export { x } from '../contact-form/flow.js';");
    refused('src/form/draft.ts', "export * from '../config/read.js';");
    refused('src/contact-form/contact-form.ts', "import '../embed.js';");
    refused('src/contact-form/contact-form.ts', "import { configSchema } from '../config/schema.js';");
    refused('src/domain/topic.ts', "import type { Config } from '../config/schema.js';");
    allowed('src/contact-form/contact-form.ts', "import type { Config } from '../config/schema.js';");
    allowed('src/embed.ts', "import { x } from './config/read.js';");
    allowed('src/index.ts', "export { x } from './contact-form/contact-form.js';");
  });
});
