import { expect } from 'chai';
import { fetchStatus, type StatusAnswer, type StatusQuestion } from '../../src/backend/status.js';
import { plain } from '../status-tracker/cases.js';
import { body, json, never, replace, serve } from './stubs.js';

const backend = { url: 'https://loket.example/api/' };
const question: StatusQuestion = { reference: '5123456782', accessCode: 'KM7P-4RWX' };
const answered = async (response: () => Response): Promise<StatusAnswer> => {
  serve(response);
  return fetchStatus(backend, question);
};
const got = (answer: unknown): Promise<StatusAnswer> => answered(() => json(answer, 200));

describe('asking where a matter is', () => {
  it('is one question with number and factor in its body, and nothing of either elsewhere', async () => {
    for (const [url, at] of [
      ['https://loket.example/api', 'https://loket.example/api/status'],
      ['https://loket.example/api//', 'https://loket.example/api/status'],
      ['https://loket.example/api?key=a', 'https://loket.example/api/status?key=a'],
      ['/api', `${location.origin}/api/status`],
    ] as const) {
      const asked = serve(() => json({ cases: [plain] }, 200));
      await fetchStatus({ url, headers: { 'X-Gateway': 'a', accept: 'text/html' } }, question);
      expect(asked.map((each) => each.url)).to.deep.equal([at]);
      const { init, headers, body: sent } = asked[0]!;
      expect(init).to.include({
        method: 'POST',
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        redirect: 'error',
        cache: 'no-store',
      });
      expect(sent).to.deep.equal(question);
      expect([...headers]).to.deep.equal([
        ['accept', 'application/json, application/problem+json'],
        ['content-type', 'application/json'],
        ['x-gateway', 'a'],
      ]);
    }
  });

  it('goes to the server of the page, wherever a <base> points', async () => {
    const base = document.head.appendChild(document.createElement('base'));
    base.href = 'https://elsewhere.example/';
    const asked = serve(() => json({ cases: [plain] }, 200));
    await fetchStatus({ url: '/api' }, question).finally(() => base.remove());
    expect(asked[0]!.url).to.equal(`${location.origin}/api/status`);
  });

  it('fails without asking when address or headers cannot be', async () => {
    const asked = serve(() => json({ cases: [plain] }, 200));
    for (const wrong of [{ url: 'https://' }, { url: '/api', headers: { 'a b': 'c' } }])
      expect(await fetchStatus(wrong, question)).to.deep.equal({ kind: 'failed', reason: 'unreadable' });
    expect(asked).to.deep.equal([]);
  });
});

describe('the answer to it', () => {
  const statuses: [status: number, body: unknown, answer: StatusAnswer][] = [
    ...[401, 403, 404, 410].map((status): [number, unknown, StatusAnswer] => [
      status,
      undefined,
      { kind: 'not-found' },
    ]),
    [400, { type: 'issues' }, { kind: 'not-found' }],
    [422, { type: 'issues' }, { kind: 'not-found' }],
    [400, undefined, { kind: 'failed', reason: 'unreadable' }],
    ...[408, 425, 429, 503].map((status): [number, unknown, StatusAnswer] => [status, undefined, { kind: 'later' }]),
    ...[302, 405, 500, 502, 504].map((status): [number, unknown, StatusAnswer] => [
      status,
      { cases: [plain] },
      { kind: 'failed', reason: 'unreadable' },
    ]),
  ];
  for (const [status, content, answer] of statuses)
    it(`is ${answer.kind} by ${status} ${content ? 'with' : 'without'} JSON`, async () => {
      const text = content ? JSON.stringify(content) : '<!doctype html>';
      expect(await answered(() => new Response(text, { status }))).to.deep.equal(answer);
    });

  it('names the seconds to wait, an hour at most', async () => {
    for (const [header, retryAfter] of [
      ['90', 90],
      ['999999', 3600],
    ] as const)
      expect(await answered(() => json({}, 429, { 'Retry-After': header }))).to.deep.equal({
        kind: 'later',
        retryAfter,
      });
    expect(await answered(() => json({}, 429, { 'Retry-After': 'soon' }))).to.deep.equal({ kind: 'later' });
  });

  it('fails when it is no JSON, breaks off, never ends or never comes', async () => {
    const unreadable = { kind: 'failed', reason: 'unreadable' };
    expect(await answered(() => new Response('<!doctype html>', { status: 200 }))).to.deep.equal(unreadable);
    expect(await answered(() => new Response('', { status: 200 }))).to.deep.equal(unreadable);
    expect(await answered(() => new Response(body(['{"cases":'], 'break')))).to.deep.equal({
      kind: 'failed',
      reason: 'network',
    });
    expect(
      await answered(() => new Response(body(Array(300).fill('x'.repeat(1024)) as string[], 'hang'))),
    ).to.deep.equal(unreadable);
    serve(never);
    expect(await fetchStatus({ ...backend, timeout: 1 }, question)).to.deep.equal({
      kind: 'failed',
      reason: 'timeout',
    });
  });

  it('tells a resident without internet from a server that is gone', async () => {
    const gone = () => Promise.reject(new TypeError('Failed to fetch'));
    serve(gone);
    expect(await fetchStatus(backend, question)).to.deep.equal({ kind: 'failed', reason: 'network' });
    replace(navigator, 'onLine', false);
    expect(await fetchStatus(backend, question)).to.deep.equal({ kind: 'failed', reason: 'offline' });
  });

  it('is called off by who asked', async () => {
    const control = new AbortController();
    const asked = serve(never);
    const answer = fetchStatus(backend, question, control.signal);
    control.abort();
    expect((await answer).kind).to.equal('failed');
    expect(asked[0]!.init.signal!.aborted).to.equal(true);
  });

  it('says when it is worth asking again, half a minute to an hour', async () => {
    for (const [refreshAfter, taken] of [
      [120, 120],
      [1, 30],
      [-5, 30],
      [1e9, 3600],
    ] as const)
      expect(await got({ cases: [plain], refreshAfter })).to.include({ refreshAfter: taken });
    for (const refreshAfter of ['120', null, [], undefined])
      expect(await got({ cases: [plain], refreshAfter })).not.to.have.property('refreshAfter');
  });

  it('comes with the clock of the server, where that can be seen', async () => {
    const date = Date.parse('2026-12-01T09:05:00Z');
    const answer = () => json({ cases: [plain] }, 200, { Date: 'Tue, 01 Dec 2026 09:05:00 GMT' });
    expect(await answered(answer)).to.deep.equal({ kind: 'found', cases: [plain], date });
  });

  it('is none without a case', async () => {
    for (const nothing of [
      null,
      3,
      'x',
      [],
      {},
      { cases: null },
      { cases: {} },
      { cases: [] },
      { cases: [null, 3, {}] },
    ])
      expect(await got(nothing), JSON.stringify(nothing)).to.deep.equal({ kind: 'failed', reason: 'unreadable' });
  });

  it('holds a hundred cases at most', async () => {
    const answer = await got({ cases: Array.from({ length: 150 }, () => plain) });
    expect(answer.kind === 'found' && answer.cases).to.have.length(100);
  });
});
