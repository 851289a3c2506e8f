/** Texts of TypeScript files: those of `msg()`, and those of an object that is named `nl`. Read from the syntax, nothing is run. */
import ts from 'typescript';
import { sample } from './samples.js';

export interface SourceText {
  text: string;
  /** From 1. */
  line: number;
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' };
/** What a reader sees of some HTML. */
export const withoutTags = (html: string): string =>
  html.replace(/<[^>]*>/g, '').replace(/&(\w+);/g, (all, name: string) => entities[name] ?? all);

/** @returns every text that the expression can be: a choice within it makes two. */
function variants(node: ts.Expression): string[] {
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isParenthesizedExpression(node)) return variants(node.expression);
  if (ts.isConditionalExpression(node)) return [...variants(node.whenTrue), ...variants(node.whenFalse)];
  if (ts.isTaggedTemplateExpression(node)) {
    const texts = variants(node.template);
    return node.tag.getText() === 'html' ? texts.map(withoutTags) : texts;
  }
  if (ts.isTemplateExpression(node))
    return node.templateSpans.reduce(
      (before, { expression, literal }) =>
        before.flatMap((text) => variants(expression).map((gap) => `${text}${gap}${literal.text}`)),
      [node.head.text],
    );
  return [sample(node.getText())];
}

const isText = (node: ts.Node): node is ts.Expression =>
  ts.isStringLiteralLike(node) || ts.isTemplateExpression(node) || ts.isTaggedTemplateExpression(node);

function parsed(file: string, code: string, found: SourceText[], visit: (node: ts.Node) => void): SourceText[] {
  visit(ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true));
  // A word alone in a choice (`one ? 'a' : 'b'`) is told within its sentence, once.
  return found.filter(({ text }, at) => found.findIndex((one) => one.text === text) === at);
}

const lineOf = (node: ts.Node): number => node.getSourceFile().getLineAndCharacterOfPosition(node.getStart()).line + 1;

/** What `msg(…)` is called with, as lit-localize extracts it. */
export function messagesIn(file: string, code: string): SourceText[] {
  const found: SourceText[] = [];
  const visit = (node: ts.Node): void => {
    const text = ts.isCallExpression(node) && node.expression.getText() === 'msg' ? node.arguments[0] : undefined;
    if (text) found.push(...variants(text).map((each) => ({ text: each, line: lineOf(text) })));
    else ts.forEachChild(node, visit);
  };
  return parsed(file, code, found, visit);
}

/** All texts within `nl: {…}` and `const nl = {…}`: for the mails, which have no `msg()`. */
export function dutchIn(file: string, code: string): SourceText[] {
  const found: SourceText[] = [];
  const collect = (node: ts.Node): void => {
    if (isText(node)) found.push(...variants(node).map((text) => ({ text, line: lineOf(node) })));
    // A key is no text.
    else
      ts.forEachChild(node, (child) =>
        ts.isPropertyName(child) && ts.isPropertyAssignment(node) && child === node.name ? undefined : collect(child),
      );
  };
  const visit = (node: ts.Node): void => {
    const named = ts.isVariableDeclaration(node) || ts.isPropertyAssignment(node) ? node : undefined;
    if (named?.name.getText() === 'nl' && named.initializer && ts.isObjectLiteralExpression(named.initializer))
      collect(named.initializer);
    else ts.forEachChild(node, visit);
  };
  return parsed(file, code, found, visit);
}
