/** Errors as RFC 9457 problem details, with our `issues`. They say what to do and nothing of the inside (OWASP ASVS 16.5.1). */
import type { StatusCode } from 'hono/utils/http-status';
import type * as z from 'zod';
import { issueCodes, type Issue, type IssueCode } from '../../../src/domain/issue.js';
import type { Ctx } from '../deps.js';

export interface Problem {
  status: number;
  /** Last part of the type's URI. */
  kind: string;
  title: string;
  detail?: string;
  issues?: readonly Issue[];
  /** Seconds. */
  retryAfter?: number;
}

/** Thrown anywhere in a request; the app turns it into the answer. */
export class ProblemError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.title);
  }
}

/** @throws {ProblemError} always */
export function fail(status: number, kind: string, title: string, rest: Partial<Problem> = {}): never {
  throw new ProblemError({ status, kind, title, ...rest });
}

/** The answer for it, with the headers that were set on the way (CORS among them: a page must be able to read why). */
export function problemResponse(c: Ctx, { status, kind, title, detail, issues, retryAfter }: Problem): Response {
  const body = { type: `/problems/${kind}`, title, status, ...(detail && { detail }), ...(issues && { issues }) };
  const headers: Record<string, string> = { 'Content-Type': 'application/problem+json; charset=utf-8' };
  if (retryAfter !== undefined) headers['Retry-After'] = String(Math.max(1, Math.ceil(retryAfter)));
  return c.newResponse(JSON.stringify(body), status as StatusCode, headers);
}

type ZodIssue = z.core.$ZodIssue;

const codeOf = (issue: ZodIssue): Pick<Issue, 'code' | 'params'> => {
  if (issue.code === 'custom') {
    const { code, params } = (issue.params ?? {}) as { code?: IssueCode; params?: Record<string, number> };
    if (code && issueCodes.includes(code)) return { code, ...(params && { params }) };
  }
  if (issue.code === 'invalid_value') return { code: issue.input === undefined ? 'missing' : 'not-a-choice' };
  if (issue.code === 'invalid_type' && issue.input === undefined) return { code: 'missing' };
  if (issue.code === 'too_big' && issue.path[0] === 'attachments') {
    return { code: 'too-many-files', params: { max: Number(issue.maximum) } };
  }
  return { code: 'not-accepted' };
};

/** `answers.2.value` is `answers.<question id>` in the vocabulary of issues. */
const fieldOf = ({ path }: ZodIssue, body: unknown): string => {
  if (path[0] === 'answers' && path.length > 1) {
    const answers = (body as { answers?: { question?: unknown }[] }).answers;
    const question = answers?.[Number(path[1])]?.question;
    return `answers.${typeof question === 'string' ? question.slice(0, 100) : String(path[1])}`;
  }
  return path.map(String).join('.');
};

/** What zod found, in our codes; one for each field, at most fifty. Needs `reportInput`. */
export function toIssues(error: z.ZodError, body: unknown): Issue[] {
  const found = new Map<string, Issue>();
  for (const issue of error.issues.slice(0, 50)) {
    const field = fieldOf(issue, body);
    if (!found.has(field)) found.set(field, { field, ...codeOf(issue) });
  }
  return [...found.values()];
}
