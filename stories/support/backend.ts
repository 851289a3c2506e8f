/** A backend that answers as a story needs it, and sends nothing anywhere. */
import type { Capabilities, ContactBackend, UploadOptions } from '../../src/backend/backend.js';
import type { Receipt } from '../../src/domain/contact.js';
import type { Outcome } from '../../src/domain/outcome.js';
import { makeReference } from '../../src/domain/reference.js';

/** What the resident gets: moments that never change, so that two pictures of a story are the same. */
export const receipt: Receipt = {
  reference: makeReference((max) => 4 % max),
  receivedAt: '2026-11-24T20:15:00Z',
  firstReactionBy: '2026-11-25',
  solvedBy: '2026-12-01',
  accessCode: 'KM7P-4RWX',
  confirmationEmail: true,
};

/** Something that never comes: a state that is under way stays as it is. */
export const never = (): Promise<never> => new Promise(() => {});

export interface Answers {
  send?: Outcome<Receipt> | (() => Promise<Outcome<Receipt>>);
  /** By the name of the file. */
  attach?: (name: string, options: UploadOptions) => Outcome<{ id: string }> | Promise<Outcome<{ id: string }>>;
  capabilities?: Capabilities;
}

export function backend(answers: Answers = {}): ContactBackend {
  const { send = { kind: 'accepted', value: receipt }, attach = () => ({ kind: 'accepted', value: { id: 'file' } }) } =
    answers;
  return {
    capabilities: async () => answers.capabilities ?? {},
    send: async () => (typeof send === 'function' ? send() : send),
    attach: async (file, options = {}) => attach(file.name, options),
  };
}
