import type { Capabilities } from '../backend/backend.js';

export type AttachmentLimits = NonNullable<Capabilities['attachments']>;

/** What holds when the backend does not say. */
export const defaultLimits: AttachmentLimits = {
  maxCount: 5,
  maxSize: 10_000_000,
  types: ['image/jpeg', 'image/png', 'application/pdf'],
};
