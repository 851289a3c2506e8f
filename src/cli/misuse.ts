import { parseArgs, type ParseArgsConfig } from 'node:util';

/** A command that was typed wrong: told with the way to write it, and exit code 2. */
export class Misuse extends Error {}

/** `parseArgs` with a text of ours for what it does not know. @throws Misuse */
export function parse<const Config extends ParseArgsConfig>(config: Config): ReturnType<typeof parseArgs<Config>> {
  try {
    return parseArgs(config);
  } catch (error) {
    const { code, message } = error as { code?: string; message: string };
    if (!code?.startsWith('ERR_PARSE_ARGS')) throw error;
    const [first = message] = message.split(/\. (?:To specify|Did you)/);
    throw new Misuse(first);
  }
}
