/** What is wrong with one field: a code, never a sentence. Rendering turns it into words in the resident's language. */
export const issueCodes = [
  'missing', // nothing filled in, or only blanks
  'too-long', // params: {over} characters too many
  'bad-email',
  'bad-phone',
  'bad-postal-code',
  'bad-house-number',
  'bad-date', // no such day
  'date-out-of-range', // a day, but not one that can be meant: before 1900 or after 2100
  'not-a-choice', // the backend does not know this choice
  'file-too-big', // params: {max} in bytes
  'file-empty',
  'file-type', // the bytes are not of a type that is taken
  'file-unsent', // still on its way, or it did not arrive
  'too-many-files', // params: {max}
  'not-accepted', // the backend refused it without a reason that we know
] as const;
export type IssueCode = (typeof issueCodes)[number];

export interface Issue {
  /** Path in the contact as on the wire: `message`, `person.email`, `answers.<question id>`, `attachments`; `''` for the whole. */
  field: string;
  /** One of ours; of a newer backend it may be another, which is told as `not-accepted` is. */
  code: IssueCode | (string & {});
  params?: Readonly<Record<string, string | number>>;
}
