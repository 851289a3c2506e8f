/** What a test file holds, read from its syntax: nothing is run. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

const names = new Set(['describe', 'it', 'test', 'suite']);

/** A text of the syntax, with `*` where something is filled in. */
function textOf(node: ts.Expression | undefined): string {
  if (!node) return '*';
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isTemplateExpression(node))
    return node.head.text + node.templateSpans.map(({ literal }) => `*${literal.text}`).join('');
  return '*';
}

const parse = (file: string): ts.SourceFile =>
  ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);

/** What a file imports from beside it. */
function imported(source: ts.SourceFile): string[] {
  return source.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement)) return [];
    const path = textOf(statement.moduleSpecifier);
    const file = join(dirname(source.fileName), path.replace(/\.js$/, '.ts'));
    return path.startsWith('.') &&
      file.startsWith('test') &&
      existsSync(file) &&
      /\bdescribe\(/.test(readFileSync(file, 'utf8'))
      ? [file]
      : [];
  });
}

/**
 * @param file a test file, by its path in the project
 * @returns its titles as `describe › it`, with `*` for what is filled in. A title that a helper beside it makes counts too.
 */
export function titlesIn(file: string): string[] {
  const found: string[] = [];
  const source = parse(file);
  const read = (from: ts.SourceFile): void => {
    const visit = (node: ts.Node, above: readonly string[]): void => {
      if (!ts.isCallExpression(node)) return ts.forEachChild(node, (child) => visit(child, above));
      const called = ts.isPropertyAccessExpression(node.expression) ? node.expression.expression : node.expression;
      const body = node.arguments.find((argument) => ts.isArrowFunction(argument) || ts.isFunctionExpression(argument));
      if (!ts.isIdentifier(called) || !names.has(called.text) || !body)
        return ts.forEachChild(node, (child) => visit(child, above));
      const path = [...above, textOf(node.arguments[0])];
      const before = found.length;
      ts.forEachChild(body, (child) => visit(child, path));
      // One that holds no other is a test by itself.
      if (found.length === before) found.push(path.join(' › '));
    };
    ts.forEachChild(from, (child) => visit(child, []));
  };
  read(source);
  for (const other of imported(source)) read(parse(other));
  return found;
}

/** The names of the states of a widget: the keys of `states` in `test/<widget>/states.ts`. */
export function statesOf(widget: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const isStates = ts.isVariableDeclaration(node) && node.name.getText() === 'states' ? node.initializer : undefined;
    if (!isStates || !ts.isObjectLiteralExpression(isStates)) return ts.forEachChild(node, visit);
    for (const property of isStates.properties) {
      const { name } = property;
      if (name) found.push(ts.isComputedPropertyName(name) ? textOf(name.expression) : (name as ts.Identifier).text);
      // One for each of a list: `...Object.fromEntries(all.map((name) => [`"${name}" is open`, …]))`.
      else
        property.forEachChild(function inner(child): void {
          if (ts.isArrayLiteralExpression(child) && child.elements.length === 2) found.push(textOf(child.elements[0]));
          else child.forEachChild(inner);
        });
    }
  };
  visit(parse(`test/${widget}/states.ts`));
  return found;
}

/** The names of the stories in a file. */
export function storiesIn(file: string): string[] {
  return parse(file).statements.flatMap((statement) =>
    ts.isVariableStatement(statement) && statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
      ? statement.declarationList.declarations.map(({ name }) => name.getText())
      : [],
  );
}
