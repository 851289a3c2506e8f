import type { Contact, ContactType, AnswerWay, Receipt } from '../domain/contact.js';
import type { Outcome } from '../domain/outcome.js';

export { HttpBackend, type HttpBackendOptions } from './http-backend.js';

/** What this backend takes. What it does not say is left to the defaults of the widget. */
export interface Capabilities {
  contactTypes?: ContactType[];
  answerWays?: AnswerWay[];
  message?: { /** Characters (code points). */ maxLength: number };
  /** Absent: the defaults; `null`: no attachments. */
  attachments?: { maxCount: number; /** Bytes. */ maxSize: number; /** MIME types. */ types: string[] } | null;
  /** Signed moment at which the form was opened; goes back with the contact so that the server can tell a robot's pace. */
  formToken?: string;
}

export interface SendOptions {
  /** 128 random bits; the same for every try of the same contact. */
  idempotencyKey: string;
  signal?: AbortSignal;
  /** What is no part of the contact but tells robots from people: the signed token and the field nobody sees. */
  guard?: { formToken?: string; website?: string };
}

export interface UploadOptions {
  signal?: AbortSignal;
  /** Called with the share that is on its way, 0 to 1. */
  onProgress?: (share: number) => void;
}

/**
 * The port to whatever takes the resident's message. Widgets get one as a property and know nothing of HTTP.
 * Expected failures are values; a method throws only for a bug.
 */
export interface ContactBackend {
  capabilities(signal?: AbortSignal): Promise<Capabilities>;
  send(contact: Contact, options: SendOptions): Promise<Outcome<Receipt>>;
  /** Sends one file ahead of the contact; the id goes along in `contact.attachments`. */
  attach(file: File, options?: UploadOptions): Promise<Outcome<{ id: string }>>;
  /** Forgets a file that was attached and removed again. Best effort: the backend drops unused files by itself. */
  detach?(id: string): Promise<void>;
}
