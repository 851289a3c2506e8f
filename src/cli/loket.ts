#!/usr/bin/env node
/** The command `loket`. Each command is a file of its own, loaded when it is asked for. */
import { Misuse } from './misuse.js';
import { terminal, type Terminal } from './terminal.js';
import { usage } from './usage.js';

type Command = (args: string[], terminal: Terminal) => Promise<number>;

const commands: Record<string, () => Promise<Command>> = {
  check: async () => (await import('./commands/check.js')).check,
  tag: async () => (await import('./commands/tag.js')).tag,
  verify: async () => (await import('./commands/verify.js')).verify,
};

async function run([name = '', ...args]: string[]): Promise<number> {
  if (['--help', '-h', 'help'].includes(name) || args.includes('--help') || args.includes('-h')) {
    terminal.out(usage);
    return 0;
  }
  if (name === '--version' || name === '-v') {
    const { thisPackage } = await import('./package.js');
    terminal.out(thisPackage().version);
    return 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) throw new Misuse(name ? `There is no command "${name}"` : 'Say what to do');
  return (await command())(args, terminal);
}

try {
  // Not process.exit: what was written must arrive first, also in a pipe.
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Misuse)) throw error;
  terminal.err(`loket: ${error.message}.\n\n${usage}`);
  process.exitCode = 2;
}
