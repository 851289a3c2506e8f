/**
 * `npm run bench [-- sizes first-input backend]`: how heavy, how fast, how many. Ratios rather than times, as those hold
 * on any machine. Not part of `npm test`: a busy machine is not a fault.
 */
import { spawnSync } from 'node:child_process';

const wanted = process.argv.slice(2);
const wants = (name: string): boolean => wanted.length === 0 || wanted.includes(name);
const node = (...args: string[]): void =>
  void spawnSync(process.execPath, ['--import', 'tsx', ...args], { stdio: 'inherit' });

if (wants('sizes') || wants('first-input')) node('scripts/build.ts', 'embed');
if (wants('sizes')) node('scripts/sizes.ts');
if (wants('first-input')) await (await import('./bench/first-input.js')).benchFirstInput();
if (wants('backend')) await (await import('./bench/backend.js')).benchBackend();
