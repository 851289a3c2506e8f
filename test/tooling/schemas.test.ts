import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';

test('the published JSON Schemas are those of the zod schemas', () => {
  const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/schemas.ts', '--check'], {
    encoding: 'utf8',
  });
  assert.equal(status, 0, stderr);
});
