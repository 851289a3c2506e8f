import type { Contact, Receipt } from '../domain/contact.js';
import { toJson } from '../domain/json.js';
import type { Outcome } from '../domain/outcome.js';
import type { Capabilities, ContactBackend, SendOptions, UploadOptions } from './backend.js';
import { ask, type Answer } from './http.js';
import { isOk, outcomeOf } from './http-outcome.js';
import { readCapabilities, readReceipt } from './read-answers.js';

export interface HttpBackendOptions {
  /** Address under which `contacts` and `attachments` live, with or without a slash at the end. */
  url: string;
  /** Headers that go along with every request; the contract's own headers win. */
  headers?: Readonly<Record<string, string>> | undefined;
  /** `none`: this backend gives no reference, so any 2xx counts as received. Default `reference`. */
  receipt?: 'reference' | 'none' | undefined;
  /** Where the idempotency key goes: a header (default), or the body for a backend whose CORS does not allow the header. */
  idempotencyKey?: 'header' | 'body' | undefined;
  /** Milliseconds without an answer (of an upload: without progress) after which nobody knows. Default 25,000. */
  timeout?: number | undefined;
}

/**
 * The HTTP contract: `GET capabilities`, `POST contacts`, `POST attachments`, `DELETE attachments/<id>`; JSON, no
 * cookies, no referrer, no redirects. What each answer means: `http-outcome.ts`. Never rejects.
 */
export class HttpBackend implements ContactBackend {
  readonly #options: HttpBackendOptions;
  readonly #base: URL;
  readonly #headers: Headers;

  /** @throws TypeError when the address is none, or a header cannot be one. */
  constructor(options: HttpBackendOptions) {
    this.#options = options;
    this.#headers = new Headers(options.headers);
    this.#headers.set('Accept', 'application/json, application/problem+json');
    // Not `document.baseURI`: a <base> that an editor pasted must not move where messages go.
    this.#base = new URL(options.url, location.href);
  }

  /** @returns what the backend said and is right; nothing at all when it cannot be asked. */
  async capabilities(signal?: AbortSignal): Promise<Capabilities> {
    const { status, body } = await this.#ask('capabilities', {}, {}, signal);
    return isOk(status) ? readCapabilities(body) : {};
  }

  async send(contact: Contact, { idempotencyKey, signal, guard }: SendOptions): Promise<Outcome<Receipt>> {
    const inBody = this.#options.idempotencyKey === 'body';
    const answer = await this.#ask(
      'contacts',
      { method: 'POST', body: toJson({ ...contact, ...guard, ...(inBody && { idempotencyKey }) }) },
      { 'Content-Type': 'application/json', ...(!inBody && { 'Idempotency-Key': idempotencyKey }) },
      signal,
    );
    return outcomeOf(answer, (body) => {
      const receipt = readReceipt(body);
      if (!receipt.reference && this.#options.receipt !== 'none') return undefined;
      // Server time is the legal time; the header is seen on the own origin, and elsewhere when the backend exposes it.
      const date = answer.date && new Date(answer.date).toISOString();
      return date ? { receivedAt: date, ...receipt } : receipt;
    });
  }

  /** By XMLHttpRequest, because fetch tells no progress of an upload. */
  async attach(file: File, options: UploadOptions = {}): Promise<Outcome<{ id: string }>> {
    // Only who sends files along needs it; without it nothing was sent, and trying again may help.
    const part = await import('./upload.js').catch(() => undefined);
    if (!part) return { kind: 'unknown', reason: 'network' };
    return part.upload(this.#url('attachments'), file, this.#with(part.headersOf(file)), this.#timeout, options);
  }

  async detach(id: string): Promise<void> {
    const path = `attachments/${encodeURIComponent(id)}`;
    await this.#ask(path, { method: 'DELETE', keepalive: true }, {}, undefined);
  }

  #ask(path: string, init: RequestInit, headers: Record<string, string>, signal?: AbortSignal): Promise<Answer> {
    return ask(this.#url(path), { ...init, headers: this.#with(headers) }, this.#timeout, signal);
  }

  #url(path: string): string {
    const url = new URL(this.#base);
    url.pathname = url.pathname.replace(/\/*$/, '/') + path;
    return url.href;
  }

  #with(own: Record<string, string>): Headers {
    const headers = new Headers(this.#headers);
    for (const [name, value] of Object.entries(own)) headers.set(name, value);
    return headers;
  }

  get #timeout(): number {
    return this.#options.timeout ?? 25_000;
  }
}
