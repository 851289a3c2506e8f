import * as z from 'zod/mini';

export const backend = z.strictObject({
  /** Address under which `contacts` and `attachments` live, with or without a slash at the end. */
  url: z
    .string()
    .check(
      z.regex(
        /^(https:\/\/|http:\/\/(localhost|127\.0\.0\.1)[:/]|\/(?![/\\]))[^\s]+$/i,
        'use an address that starts with https:// or /',
      ),
    ),
  /** `none` when the backend gives no reference; then no number is promised to the resident. */
  receipt: z.optional(z.enum(['reference', 'none'])),
  /** Where the idempotency key goes: a header, or the body for a backend whose CORS does not allow the header. */
  idempotencyKey: z.optional(z.enum(['header', 'body'])),
  /** Sent along with every call. Everybody can read them: never a secret. */
  headers: z.optional(z.record(z.string(), z.string())),
});

export type BackendConfig = z.infer<typeof backend>;
