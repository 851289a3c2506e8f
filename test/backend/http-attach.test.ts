import { expect } from 'chai';
import { HttpBackend } from '../../src/backend/http-backend.js';
import { replace, serve } from './stubs.js';

/** XMLHttpRequest without a network: the test says what happens. */
class FakeRequest {
  static last: FakeRequest;
  readonly upload: { onprogress?: (event: object) => void } = {};
  readonly sentHeaders: Record<string, string> = {};
  readonly answerHeaders: Record<string, string> = {};
  status = 0;
  url = '';
  responseURL = '';
  responseText = '';
  sent: unknown;
  aborted = false;
  onload?: () => void;
  onerror?: () => void;
  onabort?: () => void;

  constructor() {
    FakeRequest.last = this;
  }
  open(_: string, url: string): void {
    this.url = this.responseURL = url;
  }
  setRequestHeader(name: string, value: string): void {
    this.sentHeaders[name] = value;
  }
  getAllResponseHeaders(): string {
    return Object.entries(this.answerHeaders)
      .map(([name, value]) => `${name}: ${value}\r\n`)
      .join('');
  }
  send(body: unknown): void {
    this.sent = body;
  }
  abort(): void {
    if (this.aborted) return;
    this.aborted = true;
    this.onabort?.();
  }
  answer(status: number, body: unknown, headers: Record<string, string> = {}): void {
    this.status = status;
    this.responseText = typeof body === 'string' ? body : JSON.stringify(body);
    Object.assign(this.answerHeaders, headers);
    this.onload?.();
  }
}

const file = new File(['%PDF-1.7'], "L'été (1).pdf", { type: 'application/pdf' });
/** Starts an upload; its code may still have to come, as for a resident. */
const start = async (
  options: { signal?: AbortSignal; onProgress?: (share: number) => void; timeout?: number } = {},
) => {
  replace(window, 'XMLHttpRequest', FakeRequest);
  const { timeout, ...rest } = options;
  const backend = new HttpBackend({ url: 'https://api.example/v1', headers: { 'X-Tenant': '9' }, timeout });
  const before = FakeRequest.last;
  const outcome = backend.attach(file, rest);
  while (FakeRequest.last === before) await new Promise((resolve) => setTimeout(resolve));
  return { outcome, request: FakeRequest.last };
};

describe('a file on its way to the backend', () => {
  it('goes as it is, with its type and its name in all letters', async () => {
    const { outcome, request } = await start();
    expect(request.url).to.equal('https://api.example/v1/attachments');
    expect(request.sent).to.equal(file);
    expect(request.sentHeaders).to.include({
      'content-type': 'application/pdf',
      'content-disposition': "attachment; filename*=UTF-8''L%27%C3%A9t%C3%A9%20%281%29.pdf",
      'x-tenant': '9',
    });
    request.answer(201, { id: 'f1' });
    expect(await outcome).to.deep.equal({ kind: 'accepted', value: { id: 'f1' } });
  });

  it('tells how far it is', async () => {
    const shares: number[] = [];
    const { outcome, request } = await start({ onProgress: (share) => shares.push(share) });
    request.upload.onprogress?.({ loaded: 2, total: 8 });
    request.upload.onprogress?.({ loaded: 8, total: 8 });
    request.answer(201, { id: 'f1' });
    await outcome;
    expect(shares).to.deep.equal([0.25, 1]);
  });

  it('is attached only when the backend gives an id', async () => {
    for (const body of ['', 'null', '<p>Inloggen', {}, { id: '' }, { id: 7 }]) {
      const { outcome, request } = await start();
      request.answer(201, body);
      expect(await outcome, JSON.stringify(body)).to.deep.equal({ kind: 'unknown', reason: 'unreadable' });
    }
  });

  it('is not attached when the answer comes from another address', async () => {
    const { outcome, request } = await start();
    request.responseURL = 'https://login.example/';
    request.answer(200, { id: 'f1' });
    expect(await outcome).to.deep.equal({ kind: 'unknown', reason: 'unreadable' });
  });

  it('is refused, or may come later, as a message may', async () => {
    const issues = [{ field: 'file', code: 'file-too-big', params: { max: 5 } }];
    const first = await start();
    first.request.answer(413, { issues }, { 'content-type': 'application/problem+json' });
    expect(await first.outcome).to.deep.equal({ kind: 'refused', reason: 'too-large', issues });
    const second = await start();
    second.request.answer(429, '', { 'retry-after': '9' });
    expect(await second.outcome).to.deep.equal({ kind: 'later', reason: 'busy', retryAfter: 9 });
  });

  it('is lost when the connection breaks', async () => {
    const { outcome, request } = await start();
    request.onerror?.();
    expect(await outcome).to.deep.equal({ kind: 'unknown', reason: 'network' });
  });

  it('stops when it gets no further', async () => {
    const { outcome, request } = await start({ timeout: 20 });
    expect(await outcome).to.deep.equal({ kind: 'unknown', reason: 'timeout' });
    expect(request.aborted).to.equal(true);
  });

  it('stops when the resident takes it away, before or after it left', async () => {
    const control = new AbortController();
    const { outcome, request } = await start({ signal: control.signal });
    control.abort();
    expect((await outcome).kind).to.equal('unknown');
    expect(request.aborted).to.equal(true);
    const early = await start({ signal: AbortSignal.abort() });
    expect((await early.outcome).kind).to.equal('unknown');
    expect(early.request.sent).to.equal(undefined);
  });

  it('is forgotten by its id, also while the page is being left, and without an error when that fails', async () => {
    const seen = serve(() => Promise.reject(new TypeError('Failed to fetch')));
    await new HttpBackend({ url: '/api' }).detach('a/b?');
    expect(seen[0]?.url).to.equal(`${location.origin}/api/attachments/a%2Fb%3F`);
    expect(seen[0]?.init).to.include({ method: 'DELETE', keepalive: true });
  });
});
