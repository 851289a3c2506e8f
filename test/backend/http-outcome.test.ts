import { expect } from 'chai';
import { HttpBackend, type HttpBackendOptions } from '../../src/backend/http-backend.js';
import type { Receipt } from '../../src/domain/contact.js';
import type { Outcome } from '../../src/domain/outcome.js';
import { body, contact, json, never, receipt, replace, serve, type Seen } from './stubs.js';

const key = 'a'.repeat(32);

async function sent(
  answer: (seen: Seen) => Response | Promise<Response>,
  options: Partial<HttpBackendOptions> = {},
): Promise<Outcome<Receipt>> {
  serve(answer);
  return new HttpBackend({ url: '/api', ...options }).send(contact, { idempotencyKey: key });
}

const text =
  (content: BodyInit | null, status = 201, headers: Record<string, string> = {}) =>
  () =>
    new Response(content, { status, headers });
const problem =
  (status: number, fields: object = {}, headers: Record<string, string> = {}) =>
  () =>
    json({ title: 'Nee', ...fields }, status, { 'Content-Type': 'application/problem+json', ...headers });

describe('a message counts as received', () => {
  it('when the backend gives a reference, with all that it promises', async () => {
    const full = {
      ...receipt,
      firstReactionBy: '2026-11-25',
      solvedBy: '2026-12-01',
      accessCode: 'BCDF-2345',
      confirmationEmail: true,
      next: ['Wij bellen u.'],
    };
    expect(await sent(() => json(full))).to.deep.equal({ kind: 'accepted', value: full });
  });

  it('with what is right, when a date or a sentence in the receipt is malformed', async () => {
    const outcome = await sent(() =>
      json({
        ...receipt,
        solvedBy: 'morgen',
        firstReactionBy: '2026-99-99',
        accessCode: 7,
        next: 'x',
        extra: { a: 1 },
      }),
    );
    expect(outcome).to.deep.equal({ kind: 'accepted', value: receipt });
  });

  it('at the time of the Date header, when the receipt tells no time', async () => {
    const date = { Date: 'Tue, 24 Nov 2026 09:15:00 GMT' };
    const value = { reference: '12', receivedAt: '2026-11-24T09:15:00.000Z' };
    expect(await sent(() => json({ reference: '12', receivedAt: 'nu' }, 201, date))).to.deep.equal({
      kind: 'accepted',
      value,
    });
  });

  it('without a time, when the server tells none at all', async () => {
    expect(await sent(() => json({ reference: '12' }))).to.deep.equal({ kind: 'accepted', value: { reference: '12' } });
  });

  it('behind a byte order mark, and whatever charset the server names', async () => {
    expect((await sent(text(`\ufeff${JSON.stringify(receipt)}`))).kind).to.equal('accepted');
    for (const charset of ['iso-8859-1', 'klingon', '']) {
      const type = { 'Content-Type': `application/json; charset=${charset}` };
      expect((await sent(text(JSON.stringify(receipt), 200, type))).kind, charset).to.equal('accepted');
    }
  });

  it('from a backend that gives no references, at any 2xx', async () => {
    expect(await sent(text(null, 204), { receipt: 'none' })).to.deep.equal({ kind: 'accepted', value: {} });
    expect((await sent(text('<p>ok'), { receipt: 'none' })).kind).to.equal('accepted');
  });
});

describe('nobody knows whether a message arrived', () => {
  const unreadable: Record<string, () => Response> = {
    'a login page': text('<!doctype html><title>Inloggen</title>', 200, { 'Content-Type': 'text/html' }),
    'no content': text(null, 204),
    'an empty body': text(''),
    null: text('null'),
    'a list': text('[]'),
    'a number': text('3'),
    'an empty text': text('""'),
    'half a JSON': text('{"reference":"12'),
    'no reference': () => json({ receivedAt: receipt.receivedAt }),
    'an empty reference': () => json({ ...receipt, reference: '' }),
    'a number as reference': () => json({ ...receipt, reference: 12 }),
    'a reference without end': () => json({ ...receipt, reference: 'x'.repeat(65) }),
    'a reference in the prototype only': text('{"__proto__":{"reference":"12"}}'),
    '100,000 brackets': text('['.repeat(100_000)),
    'ten megabytes': () => json({ ...receipt, next: ['x'.repeat(10_000_000)] }),
    'an error of the server': text('<h1>Fout</h1>', 500),
    'an error of the server with a reference': () => json(receipt, 500),
    'a status that nobody knows': () => json(receipt, 599),
  };
  for (const [name, answer] of Object.entries(unreadable)) {
    it(`when the answer is ${name}`, async () => {
      expect(await sent(answer)).to.deep.equal({ kind: 'unknown', reason: 'unreadable' });
    });
  }

  it('when an answer does not end, however it drips', async () => {
    let cancelled = false;
    const drip = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new Uint8Array(100_000)),
      cancel: () => void (cancelled = true),
    });
    expect(await sent(() => new Response(drip, { status: 201 }))).to.deep.equal({
      kind: 'unknown',
      reason: 'unreadable',
    });
    expect(cancelled).to.equal(true);
  });

  it('when no answer comes in time, or half of one', async () => {
    const timeout = { kind: 'unknown', reason: 'timeout' };
    expect(await sent(never, { timeout: 20 })).to.deep.equal(timeout);
    const half = ({ init }: Seen) => new Response(body(['{"refer'], 'hang', init.signal), { status: 201 });
    expect(await sent(half, { timeout: 20 })).to.deep.equal(timeout);
  });

  it('when the connection breaks before or in the answer, or CORS or a redirect hides it', async () => {
    const network = { kind: 'unknown', reason: 'network' };
    expect(await sent(() => Promise.reject(new TypeError('Failed to fetch')))).to.deep.equal(network);
    expect(await sent(() => new Response(body(['{"refer'], 'break'), { status: 201 }))).to.deep.equal(network);
  });

  it('when the internet is gone', async () => {
    replace(navigator, 'onLine', false);
    const outcome = await sent(() => Promise.reject(new TypeError('Failed to fetch')));
    expect(outcome).to.deep.equal({ kind: 'unknown', reason: 'offline' });
  });

  it('when a proxy lost the server, which may have stored it: with the time to come back', async () => {
    const wait = { 'Retry-After': '7' };
    expect(await sent(text('x', 502, wait))).to.deep.equal({ kind: 'unknown', reason: 'network', retryAfter: 7 });
    expect(await sent(text('x', 504))).to.deep.equal({ kind: 'unknown', reason: 'timeout' });
  });

  it('when the first try is still running', async () => {
    expect(await sent(problem(409))).to.deep.equal({ kind: 'unknown', reason: 'timeout' });
  });

  it('when a script of the page broke fetch', async () => {
    replace(window, 'fetch', undefined);
    const outcome = await new HttpBackend({ url: '/api' }).send(contact, { idempotencyKey: key });
    expect(outcome).to.deep.equal({ kind: 'unknown', reason: 'network' });
  });
});

describe('a message can be sent later', () => {
  it('when it is busy, or the system is down', async () => {
    for (const status of [408, 425, 429])
      expect(await sent(problem(status))).to.deep.equal({ kind: 'later', reason: 'busy' });
    expect(await sent(text('x', 503))).to.deep.equal({ kind: 'later', reason: 'down' });
  });

  it('after the time that the server asks, at most an hour', async () => {
    const after = async (value: string, date?: string) => {
      const outcome = await sent(text('', 503, { 'Retry-After': value, ...(date && { Date: date }) }));
      return outcome.kind === 'later' ? outcome.retryAfter : 'no';
    };
    expect(await after('30')).to.equal(30);
    expect(await after('999999999')).to.equal(3600);
    // By the clock of the server: that of the resident may be years off.
    expect(await after('Thu, 01 Jan 1998 00:01:30 GMT', 'Thu, 01 Jan 1998 00:00:00 GMT')).to.equal(90);
    expect(await after(new Date(Date.now() + 600_000).toUTCString())).to.be.within(500, 600);
    for (const nonsense of ['soon', '-5', '']) expect(await after(nonsense), nonsense).to.equal(undefined);
  });
});

describe('a message is refused', () => {
  const issues = [{ field: 'person.email', code: 'bad-email' }];

  it('with what is wrong in which field, known to the form or not', async () => {
    const told = [...issues, { field: 'shoeSize', code: 'too-long', params: { over: 3 } }];
    for (const status of [400, 403, 409, 415, 422]) {
      expect(await sent(problem(status, { issues: told }))).to.deep.equal({
        kind: 'refused',
        reason: 'issues',
        issues: told,
      });
    }
  });

  it('with the code of a newer backend, and a general one for parts that are no issue', async () => {
    const odd = [
      { code: 'x-99' },
      null,
      'no',
      { field: 7, code: 'missing', params: { a: {} } },
      { field: 'x'.repeat(999), code: 'missing' },
    ];
    const outcome = await sent(problem(422, { issues: odd }));
    expect(outcome)
      .to.have.property('issues')
      .that.deep.equals([
        { field: '', code: 'x-99' },
        { field: '', code: 'not-accepted' },
        { field: '', code: 'not-accepted' },
        { field: '', code: 'missing' },
        { field: 'x'.repeat(200), code: 'missing' },
      ]);
  });

  it('with fifty issues at most', async () => {
    const outcome = await sent(problem(422, { issues: Array.from({ length: 1000 }, () => issues[0]) }));
    expect(outcome).to.have.property('issues').with.lengthOf(50);
  });

  it('without a reason, when the backend gives none', async () => {
    const refused = { kind: 'refused', reason: 'issues', issues: [{ field: '', code: 'not-accepted' }] };
    expect(await sent(text('<h1>Bad request</h1>', 400))).to.deep.equal(refused);
    expect(await sent(problem(422, { issues: 'none' }))).to.deep.equal(refused);
  });

  it('as too large', async () => {
    expect(await sent(text('', 413))).to.deep.equal({ kind: 'refused', reason: 'too-large', issues: [] });
  });

  it('as sent already, when its key was used for other words', async () => {
    const type = 'https://weltevree.example/problems/idempotency-key-reused';
    expect(await sent(problem(422, { type }))).to.deep.equal({ kind: 'refused', reason: 'already-sent', issues: [] });
  });

  it('for a reason that a resident cannot mend', async () => {
    for (const status of [401, 403, 404, 405, 410, 415, 451]) {
      expect(await sent(text('', status))).to.deep.equal({ kind: 'refused', reason: 'forbidden', issues: [] });
    }
  });
});
