/**
 * Who asks where a matter is: the only source for checking it and for its OpenAPI description. What is sent is cleaned as
 * people type it, so that a blank or a capital is never a wrong factor.
 */
import * as z from 'zod';
import { limits } from '../../../src/backend/wire-limits.js';
import { isEmail } from '../../../src/domain/email.js';
import type { IssueCode } from '../../../src/domain/issue.js';
import { readReference } from '../../../src/domain/reference.js';
import { cleanText } from '../../../src/domain/text.js';
import { readAccessCode } from '../contacts/access-code.js';
import { fail, toIssues } from '../http/problems.js';

/** The one way in which addresses are compared: without blanks and capitals, which keyboards add by themselves. */
export const plainEmail = (typed: string): string => cleanText(typed).replace(/\s/g, '').toLowerCase();

const readEmail = (typed: string): string | undefined => {
  const email = plainEmail(typed);
  return isEmail(email) ? email : undefined;
};

const wrong = (code: IssueCode) => ({ code: 'custom' as const, params: { code } });

interface Rules {
  read: (typed: string) => string | undefined;
  code: IssueCode;
  max: number;
  about: string;
}

/** A text that is brought to the one way to write it. */
const readable = ({ read, code, max, about }: Rules) =>
  z
    .string()
    .transform((typed, ctx) => {
      const value = typed.length > max ? undefined : read(typed);
      if (value !== undefined) return value;
      ctx.issues.push({ ...wrong(cleanText(typed.slice(0, max)) ? code : 'missing'), input: typed });
      return z.NEVER;
    })
    .meta({ description: about, maxLength: max });

/** A number of another system of the municipality, as that system writes it: capitals count, blanks around it do not. */
const readElsewhere = (typed: string): string | undefined => {
  const number = cleanText(typed);
  return /^[\p{L}\p{N} ._/-]{1,40}$/u.test(number) ? number : undefined;
};

const reference = (read: Rules['read']) =>
  readable({
    read,
    code: 'not-accepted',
    max: limits.id,
    about:
      'Number of the receipt, as people type it: blanks, hyphens and dots do not count. Or the number of a system that the ' +
      'backend asks, as that system writes it, capitals and all',
  });

const shape = z.object({
  reference: reference(readReference),
  email: readable({
    read: readEmail,
    code: 'bad-email',
    max: limits.email + 50,
    about: 'Address of the person or of the helper; capitals and blanks do not count',
  }).optional(),
  accessCode: readable({
    read: readAccessCode,
    code: 'not-accepted',
    max: limits.id,
    about: 'Access code of the receipt; capitals, blanks and hyphens do not count',
  }).optional(),
});

const checked = (fields: typeof shape) =>
  fields.check(({ value: { email, accessCode }, issues }) => {
    if ((email === undefined) !== (accessCode === undefined)) return;
    const code = email === undefined ? 'missing' : 'not-accepted';
    issues.push({ ...wrong(code), path: [], input: undefined, continue: true });
  });

/** Body of `POST status`. */
export const statusRequestSchema = checked(shape).meta({
  description: 'The number of the receipt, and one of `email` and `accessCode`',
});

/** The same, where another system is asked for the numbers that are not ours. */
const withElsewhere = checked(
  shape.extend({ reference: reference((typed) => readReference(typed) ?? readElsewhere(typed)) }),
);

export interface StatusRequest {
  /** Ten digits; or a number of another system, as it was typed. */
  reference: string;
  factor: { email: string } | { accessCode: string };
}

/**
 * @param elsewhere whether numbers that are not ours are taken too
 * @throws {ProblemError} 400 when it cannot be read; that says nothing of whether there is such a number
 */
export function readStatusRequest(body: unknown, elsewhere = false): StatusRequest {
  const { data, error } = (elsewhere ? withElsewhere : statusRequestSchema).safeParse(body, { reportInput: true });
  if (error)
    return fail(400, 'not-accepted', 'Send the reference, and either email or accessCode.', {
      issues: toIssues(error, body),
    });
  const { reference, email, accessCode } = data;
  return { reference, factor: email === undefined ? { accessCode: accessCode! } : { email } };
}
