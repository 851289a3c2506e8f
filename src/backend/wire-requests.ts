/**
 * What a backend takes: the only source for checking on the server and for the OpenAPI description.
 * It never travels to the browser, hence classic zod with descriptions. Unknown keys are dropped (OWASP ASVS 15.3.3),
 * texts are cleaned with the functions that the form itself uses, and what is wrong is told in our issue codes.
 */
import * as z from 'zod';
import { answerWays, contactTypes, dayParts, type Contact } from '../domain/contact.js';
import { isEmail } from '../domain/email.js';
import type { IssueCode } from '../domain/issue.js';
import { parsePhone } from '../domain/phone.js';
import { parseHouseNumber, parsePostalCode } from '../domain/postal-code.js';
import { readReference } from '../domain/reference.js';
import { cleanText, countCharacters } from '../domain/text.js';
import { limits } from './wire-limits.js';

/** Makes a zod issue that carries one of our codes. */
const wrong = (code: IssueCode, params?: Record<string, number>) => ({
  code: 'custom' as const,
  params: { code, params },
});

type Rules = {
  max: number;
  multiline?: boolean;
  about: string;
  check?: (text: string) => IssueCode | undefined;
  /** The one way to write it, when it can be read; else it stays as typed. */
  normal?: (text: string) => string | undefined;
};

const tidy = ({ max, multiline, check }: Rules) =>
  z
    .string()
    .transform((typed) => cleanText(typed, { multiline: multiline ?? false }))
    .check((ctx) => {
      const over = countCharacters(ctx.value) - max;
      const code = over > 0 ? undefined : ctx.value && check?.(ctx.value);
      if (over > 0) ctx.issues.push({ ...wrong('too-long', { over }), input: ctx.value, continue: true });
      if (code) ctx.issues.push({ ...wrong(code), input: ctx.value, continue: true });
    });

const text = (rules: Rules) => tidy(rules).meta({ description: rules.about, maxLength: rules.max });

/** A text that may stay away; one that holds nothing counts as away. */
const optionalText = (rules: Rules) =>
  tidy(rules)
    .transform((value) => (value && rules.normal?.(value)) || value || undefined)
    .meta({ description: rules.about, maxLength: rules.max })
    .optional();

const address = z
  .object({
    postalCode: optionalText({
      max: limits.addressPart,
      about: 'Dutch postcode, `1234 AB`',
      check: (typed) => (parsePostalCode(typed) ? undefined : 'bad-postal-code'),
      normal: parsePostalCode,
    }),
    houseNumber: optionalText({
      max: limits.addressPart,
      about: 'House number',
      check: (typed) => (parseHouseNumber(typed) ? undefined : 'bad-house-number'),
    }),
    houseNumberAddition: optionalText({ max: limits.addressPart, about: 'Letter or addition to the house number' }),
    lines: optionalText({
      max: limits.addressLines,
      multiline: true,
      about: 'The address as on an envelope, for one outside the Netherlands',
    }),
  })
  .meta({ description: 'Postcode and house number, or the lines of the envelope' });

const person = z
  .object({
    name: optionalText({ max: limits.name, about: 'Never compulsory' }),
    email: optionalText({
      max: limits.email,
      about: 'Compulsory when the answer comes by e-mail',
      check: (typed) => (isEmail(typed) ? undefined : 'bad-email'),
    }),
    phone: optionalText({
      max: limits.phone,
      about: 'E.164 when it can be read as a number. Compulsory when the answer comes by phone or a call back is asked',
      normal: parsePhone,
    }),
    address: address.optional(),
  })
  .meta({ description: 'Only what the chosen way of answering needs' });

/** Origin and path, or nothing: a query may hold personal data (OWASP ASVS 14.2.1). */
const withoutQuery = (typed: string): string | undefined => {
  const url = URL.canParse(typed) ? new URL(typed) : undefined;
  return url && /^https?:$/.test(url.protocol) ? (url.origin + url.pathname).slice(0, 2000) : undefined;
};

const shape = z.object({
  type: z.enum(contactTypes).meta({ description: 'Kind of contact' }),
  topic: z
    .object({
      id: text({ max: limits.id, about: '`id` in the configuration' }),
      name: text({ max: limits.label, about: 'Name as the resident read it' }),
    })
    .optional(),
  message: text({ max: limits.message, multiline: true, about: 'What the resident wrote. Never empty' }),
  answers: z
    .array(
      z.object({
        question: text({ max: limits.id, about: '`id` of the extra question' }),
        label: text({ max: limits.label, about: 'The question as the resident read it' }),
        value: text({ max: limits.answer, multiline: true, about: 'The answer in words' }),
      }),
    )
    .max(limits.answers)
    .default([]),
  answerBy: z.enum(answerWays).meta({
    description: 'How to answer. `none` only for an idea, a compliment or what belongs to an earlier contact',
  }),
  person: person.optional(),
  representative: person.optional(),
  answerTo: z.enum(['person', 'representative']).default('person').meta({ description: 'Who gets the answer' }),
  callback: z.enum(dayParts).optional().meta({ description: 'Part of the day that suits for a call' }),
  language: z
    .string()
    .regex(/^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i)
    .max(35)
    .catch('nl')
    .meta({ description: 'BCP 47 tag of the language of the form. One that cannot be read counts as Dutch' }),
  attachments: z
    .array(
      z.object({
        id: text({ max: limits.id, about: 'From `POST attachments`' }),
        name: text({ max: limits.fileName, about: 'Name that the resident knows' }),
      }),
    )
    .max(limits.files)
    .default([]),
  page: z
    .string()
    .transform(withoutQuery)
    .optional()
    .meta({ description: 'Page that it came from. Query and fragment are dropped' }),
  caseReference: optionalText({
    max: limits.id,
    about: 'Reference of an earlier contact that this one is about',
    normal: readReference,
  }),
});

type Checked = z.output<typeof shape>;

/** What a field of the address may lack, depending on the others. */
function* addressIssues(who: string, { address }: NonNullable<Checked['person']>): Generator<[string, IssueCode]> {
  if (address?.lines) return;
  if (!address?.postalCode) yield [`${who}.address.postalCode`, 'missing'];
  if (!address?.houseNumber) yield [`${who}.address.houseNumber`, 'missing'];
}

/** Rules over more than one field: only what the answer needs is compulsory (Awb 2:10, Wmebv; AVG art. 5). */
export function* contactIssues(contact: Checked): Generator<[field: string, code: IssueCode]> {
  const { type, answerBy, answerTo, caseReference } = contact;
  if (!contact.message) yield ['message', 'missing'];
  // What belongs to an earlier contact is answered with that one.
  if (answerBy === 'none' && type !== 'idea' && type !== 'compliment' && !caseReference)
    yield ['answerBy', 'not-a-choice'];
  const to: NonNullable<Checked['person']> = contact[answerTo] ?? {};
  if (answerBy === 'email' && !to.email) yield [`${answerTo}.email`, 'missing'];
  if (answerBy === 'phone' || type === 'callback') {
    if (!to.phone) yield [`${answerTo}.phone`, 'missing'];
    else if (!parsePhone(to.phone)) yield [`${answerTo}.phone`, 'bad-phone'];
  }
  if (answerBy === 'letter') yield* addressIssues(answerTo, to);
}

/** Body of `POST contacts`. */
export const contactRequestSchema = shape
  .extend({
    // Of any type: what only tells robots from people must never be a reason to refuse a person.
    formToken: z.unknown().optional().meta({ type: 'string', description: 'From `GET capabilities`; only a signal' }),
    website: z.unknown().optional().meta({ type: 'string', description: 'A field nobody sees. Leave it empty' }),
    idempotencyKey: z.unknown().optional().meta({
      type: 'string',
      minLength: 16,
      maxLength: 128,
      description: 'For clients that cannot send the header Idempotency-Key',
    }),
  })
  .check((ctx) => {
    for (const [field, code] of contactIssues(ctx.value)) {
      ctx.issues.push({ ...wrong(code), path: field.split('.'), input: undefined, continue: true });
    }
  })
  .meta({ id: 'ContactRequest', description: 'One contact between a resident and the municipality' });

export type ContactRequest = z.output<typeof contactRequestSchema>;
/** A contact as it is kept: without the token, the trap and the key. */
export type CheckedContact = Checked;

/** Fails to compile when the vocabulary and the wire part ways. */
export type WireTakesContact = Contact extends z.input<typeof shape> ? true : never;
