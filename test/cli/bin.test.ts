import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { describe, it } from 'node:test';
import packageJson from '../../package.json' with { type: 'json' };
import { filesUnder } from '../../scripts/files.js';
import { file, town } from './support.js';

const bin = resolve(packageJson.bin.loket);

/** The command as it is published, from somewhere else. */
function run(args: string[], environment: Record<string, string> = {}) {
  const env = { ...process.env, ...environment };
  return spawnSync(process.execPath, [bin, ...args], { encoding: 'utf8', cwd: tmpdir(), env });
}

describe('the command as npx runs it', () => {
  it('is there, can be run by itself, and is published', () => {
    assert.ok(existsSync(bin), 'run npm run build first');
    assert.match(readFileSync(bin, 'utf8'), /^#!\/usr\/bin\/env node\n/);
    if (process.platform !== 'win32') assert.equal(statSync(bin).mode & 0o111, 0o111);
    assert.ok(packageJson.files.includes('dist/cli'));
  });

  it('needs nothing that the package does not depend on', () => {
    const known = Object.keys(packageJson.dependencies);
    for (const script of filesUnder('dist/cli', '.js'))
      for (const [, name = ''] of readFileSync(script, 'utf8').matchAll(/\b(?:from|import)\s*\(?\s*"([^".][^"]*)"/g))
        assert.ok(
          name.startsWith('node:') || known.some((each) => `${name}/`.startsWith(`${each}/`)),
          `${script}: ${name}`,
        );
  });

  it('passes the configuration of the demo', () => {
    const { status, stdout } = run(['check', resolve('demo/site/loket.json'), '--offline', '--strict']);
    assert.equal(status, 0, stdout);
    assert.match(stdout, /nothing wrong/);
  });

  it('ends with 1 for a mistake, and with 2 for a command that is none', () => {
    assert.equal(run(['check', file({ ...town, x: 1 }), '--offline']).status, 1);
    for (const args of [[], ['chek'], ['check'], ['check', 'x.json', '--no'], ['tag'], ['verify', 'x'], ['toString']]) {
      const { status, stdout, stderr } = run(args);
      assert.equal(status, 2, args.join(' '));
      assert.equal(stdout, '');
      assert.match(stderr, /^loket: .*\.\n\nUsage: loket <command>/);
    }
  });

  it('says what it can do in a screenful', () => {
    for (const args of [['--help'], ['check', '--help'], ['help']]) {
      const { status, stdout } = run(args);
      assert.equal(status, 0);
      assert.match(stdout, /^Usage:/);
      assert.ok(stdout.split('\n').length <= 28);
      assert.ok(stdout.split('\n').every((line) => line.length <= 80));
    }
    assert.equal(run(['--version']).stdout.trim(), packageJson.version);
  });

  it('writes no colours into a pipe', () => {
    // eslint-disable-next-line no-control-regex
    assert.doesNotMatch(run(['check', file('{'), '--offline']).stdout, /\u001b/);
  });
});
