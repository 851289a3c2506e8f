/** For `node --test --test-reporter=…`: the counts of the run, and the outcome of each test by file and title, as JSON. */
import { relative, resolve } from 'node:path';

/** @param {AsyncIterable<import('node:test').TestEvent>} source what the tests tell */
export default async function* seen(source) {
  /** @type {Record<string, number>} */
  const counts = {};
  /** @type {Record<string, Record<string, string>>} */
  const outcomes = {};
  /** Titles above the test that is told of, by file. @type {Record<string, string[]>} */
  const above = {};
  for await (const { type, data } of source) {
    if (type === 'test:diagnostic') {
      const [, name, number] = /^(pass|fail|cancelled|skipped|todo) (\d+)$/.exec(data.message) ?? [];
      if (name && data.nesting === 0) counts[name] = Number(number);
    }
    if (!data?.file || !['test:start', 'test:pass', 'test:fail'].includes(type)) continue;
    const file = relative(process.cwd(), data.file).replaceAll('\\', '/');
    const path = [...(above[file] ?? []).slice(0, data.nesting), data.name];
    if (type === 'test:start') above[file] = path;
    else if (data.details?.type !== 'suite') {
      const isLeft = data.skip !== undefined || data.todo !== undefined;
      // A file that breaks is told as a test with its own name.
      const name = relative(process.cwd(), resolve(data.name)) === file ? '' : path.join(' › ');
      (outcomes[file] ??= {})[name] = isLeft ? 'skipped' : type === 'test:pass' ? 'passed' : 'failed';
    }
  }
  yield JSON.stringify({ counts, outcomes });
}
