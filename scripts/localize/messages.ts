/** Every text of the interface, with where it is used: what a translator needs to know beside the sentence. */
import { createRequire } from 'node:module';
import { relative } from 'node:path';
import { extractMessagesFromProgram } from '@lit/localize-tools/lib/program-analysis.js';
import type { ProgramMessage } from '@lit/localize-tools/lib/messages.js';
import type * as compiler from 'typescript';

// The compiler that lit-localize has: nodes of another version may not be told apart.
const ts = createRequire(import.meta.resolve('@lit/localize-tools/lib/index.js'))('typescript') as typeof compiler;

export interface Message {
  id: string;
  /** Dutch, with `{0}` for what stands in its place. */
  source: string;
  /** File that it is in, from the root of the project. */
  file: string;
  /** Where it is used and what for, one line. */
  note: string;
  /** The last of the two sentences of a `plural()`: it may have others beside it, for other numbers. */
  isPlural: boolean;
}

/** `offlineHeading` → `offline heading` */
const inWords = (name: string): string => name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

/** `src/contact-form/reach.messages.ts` → `contact form, reach` */
const place = (file: string): string =>
  file
    .replace(/^src\//, '')
    .replace(/\.(messages\.)?ts$/, '')
    .replaceAll('-', ' ')
    .replaceAll('/', ', ');

/** What the comment above a declaration says, without its frame. */
function commentOf(node: compiler.Node, file: compiler.SourceFile): string {
  const ranges = ts.getLeadingCommentRanges(file.text, node.getFullStart()) ?? [];
  const last = ranges.at(-1);
  // A line of dashes heads a group, the first comment of a file is about the whole.
  if (!last || last.pos === 0) return '';
  return file.text
    .slice(last.pos, last.end)
    .replace(/\*\/$/, '')
    .replace(/^\/\*\*?|^\/\/|^\s*\*/gm, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function contextOf({ node, file }: ProgramMessage): string {
  let at: compiler.Node = node;
  const choices: string[] = [];
  while (at.parent && !ts.isSourceFile(at.parent)) {
    if (ts.isCaseClause(at)) choices.unshift(at.expression.getText(file).replaceAll("'", ''));
    if (ts.isPropertyAssignment(at)) choices.unshift(inWords(at.name.getText(file).replaceAll("'", '')));
    at = at.parent;
  }
  const name = ts.isVariableStatement(at) ? at.declarationList.declarations[0]!.name.getText(file) : '';
  const words = [inWords(name), ...choices].filter(Boolean).join(', ');
  const comment = commentOf(at, file).replace(/^-+ /, '');
  return [words, comment].filter(Boolean).join('. ');
}

/** Whether it is the last sentence given to `plural()`. */
function isLastOfPlural(node: compiler.Node): boolean {
  const call = node.parent;
  return ts.isCallExpression(call) && call.expression.getText() === 'plural' && call.arguments.at(-1) === node;
}

/** Of one file: of all files together, lit-localize tells a text that is there more than once for one of them only. */
function messagesOf(file: compiler.SourceFile, program: compiler.Program): ProgramMessage[] {
  const alone = Object.assign(Object.create(program) as compiler.Program, { getSourceFiles: () => [file] });
  const { messages, errors } = extractMessagesFromProgram(alone as never);
  if (errors.length)
    throw new Error(
      ts.formatDiagnostics(errors, {
        getCurrentDirectory: () => '.',
        getCanonicalFileName: (name) => name,
        getNewLine: () => '\n',
      }),
    );
  return messages;
}

/** @throws Error where a text cannot be taken out of the source, with the place */
export function readMessages(tsConfig: string): Message[] {
  const { config } = ts.readConfigFile(tsConfig, (name) => ts.sys.readFile(name)) as { config: unknown };
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, '.');
  const program = ts.createProgram(fileNames, options);
  const messages = program
    .getSourceFiles()
    .filter((file) => !file.isDeclarationFile)
    .flatMap((file) => messagesOf(file, program));
  return messages.map((message) => {
    const file = relative('.', message.file.fileName).replaceAll('\\', '/');
    return {
      id: message.name,
      source: placeholders(message.contents),
      file,
      note: `${place(file)}: ${contextOf(message)}`,
      isPlural: isLastOfPlural(message.node),
    };
  });
}

export const placeholders = (contents: ProgramMessage['contents']): string =>
  contents.map((part) => (typeof part === 'string' ? part : `{${part.index}}`)).join('');
