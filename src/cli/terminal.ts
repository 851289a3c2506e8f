/** What the command writes. Colours only for eyes: never into a file or a pipe, and not against NO_COLOR. */
import { styleText } from 'node:util';

export interface Terminal {
  out(text: string): void;
  err(text: string): void;
  style(format: 'red' | 'yellow' | 'green' | 'bold' | 'dim', text: string): string;
}

const colourful = Boolean(process.stdout.isTTY) && !process.env['NO_COLOR'] && process.env['TERM'] !== 'dumb';

export const terminal: Terminal = {
  out: (text) => void process.stdout.write(`${text}\n`),
  err: (text) => void process.stderr.write(`${text}\n`),
  style: (format, text) => (colourful ? styleText(format, text) : text),
};
