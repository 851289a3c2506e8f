/** What is sent about e-mails: the only source for checking it and for its OpenAPI description. */
import * as z from 'zod';
import { limits } from '../../../src/backend/wire-limits.js';
import { isEmail } from '../../../src/domain/email.js';
import type { Issue, IssueCode } from '../../../src/domain/issue.js';
import { cleanText } from '../../../src/domain/text.js';
import { plainEmail, readStatusRequest, type StatusRequest } from '../cases/request.js';
import { fail, ProblemError, toIssues } from '../http/problems.js';
import { mailLanguage, type Language } from '../mail/words.js';

type Body = Record<string, unknown>;

/** @param read how it is kept */
const address = (read: (typed: string) => string, about: string) =>
  z
    .string()
    .transform((typed, ctx) => {
      const value = typed.length > limits.email + 50 ? '' : read(typed);
      if (isEmail(value)) return value;
      const code: IssueCode = typed.trim() ? 'bad-email' : 'missing';
      ctx.issues.push({ code: 'custom', params: { code }, input: typed });
      return z.NEVER;
    })
    .meta({ description: about, maxLength: limits.email + 50 });

const language = z
  .string()
  .max(35)
  .optional()
  .meta({ description: 'BCP 47; English for English, Dutch for everything else and when absent' });

const token = z.string().min(1).max(limits.id);

export const forgottenRequestSchema = z
  .object({ email: address(plainEmail, 'Where the numbers go, when a matter has this address'), language })
  .meta({ description: 'Whoever forgot the number' });

/** Capitals stay: in what stands before the @ they may count (RFC 5321, 2.4). */
const asTyped = (typed: string): string => cleanText(typed).replace(/\s/g, '');

export const followRequestSchema = z.object({ to: address(asTyped, 'Where the e-mails go'), language });

export const linkRequestSchema = z
  .object({ accessToken: token.meta({ description: 'Of the link in a mail' }) })
  .meta({ description: 'The link of a mail, which opens all that the mail names' });

export const tokenRequestSchema = z.object({ token }).meta({ description: 'Of the link in a mail' });

/** What is wrong; the checks of one body, all at once. */
const refuse = (title: string, issues: readonly Issue[]): never => fail(400, 'not-accepted', title, { issues });

/** @throws {ProblemError} 400 */
export function readForgottenRequest(body: Body): { email: string; language: Language } {
  const { data, error } = forgottenRequestSchema.safeParse(body, { reportInput: true });
  if (error) return refuse('Send an e-mail address.', toIssues(error, body));
  return { email: data.email, language: mailLanguage(data.language ?? '') };
}

/** @throws {ProblemError} 400 when there is anything beside the token that says who asks */
export function readLinkRequest(body: Body): string {
  const { data, error } = linkRequestSchema.safeParse(body, { reportInput: true });
  if (error) return refuse('Send the token of the link.', toIssues(error, body));
  const both = ['reference', 'email', 'accessCode'].some((name) => body[name] !== undefined);
  if (both) return refuse('Send the token of the link alone.', [{ field: '', code: 'not-accepted' }]);
  return data.accessToken;
}

/** @throws {ProblemError} 400 */
export function readTokenRequest(body: Body): string {
  const { data, error } = tokenRequestSchema.safeParse(body, { reportInput: true });
  return error ? refuse('Send the token of the link.', toIssues(error, body)) : data.token;
}

export interface FollowRequest {
  /** A link, or a number with its second factor. */
  who: { accessToken: string } | StatusRequest;
  to: string;
  language: Language;
}

/** @throws {ProblemError} 400 with all that is wrong, of who asks and of where the mails go */
export function readFollowRequest(body: Body): FollowRequest {
  const { data, error } = followRequestSchema.safeParse(body, { reportInput: true });
  const issues = error ? toIssues(error, body) : [];
  let who: FollowRequest['who'] | undefined;
  try {
    who = Object.hasOwn(body, 'accessToken') ? { accessToken: readLinkRequest(body) } : readStatusRequest(body);
  } catch (problem) {
    if (!(problem instanceof ProblemError)) throw problem;
    issues.unshift(...(problem.problem.issues ?? []));
  }
  if (!who || !data) return refuse('Something that is needed is not right.', issues);
  return { who, to: data.to, language: mailLanguage(data.language ?? '') };
}
