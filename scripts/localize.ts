/**
 * The texts of the widgets in other languages.
 *
 * `extract` puts every text of the source into `xliff/`, with a note for who translates it. `build` makes of those files what a
 * browser loads. `check` changes nothing: it fails where a text is missing or what is committed is old.
 */
import { checkLocalization } from './localize/check.js';
import { build, extract } from './localize/files.js';

const steps: Record<string, () => Promise<void>> = {
  extract: () => extract(),
  build: async () => {
    const missing = await build();
    if (missing.length) console.warn(missing.join('\n'));
  },
  check: checkLocalization,
};
const step = steps[process.argv[2] ?? ''];
if (!step) throw new Error('Say what to do: extract, build or check.');
await step();
