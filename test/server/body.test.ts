/** What comes in by halves is never taken for a whole. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Hono } from 'hono';
import type { AppEnv } from '../../demo/server/deps.js';
import { readBody } from '../../demo/server/http/body.js';
import { problemResponse, type ProblemError } from '../../demo/server/http/problems.js';

const app = new Hono<AppEnv>();
app.post('/', async (c) => c.text(String((await readBody(c, { max: 100, seconds: 0.05 })).length)));
app.onError((error, c) => problemResponse(c, (error as ProblemError).problem));

const send = (start: (stream: ReadableStreamDefaultController<Uint8Array>) => void): Promise<Response> => {
  const body = new ReadableStream<Uint8Array>({ start });
  return Promise.resolve(app.request('/', { method: 'POST', body, duplex: 'half' } as RequestInit));
};

describe('a body', () => {
  it('is read to its end', async () => {
    const response = await send((stream) => {
      stream.enqueue(new Uint8Array(60));
      stream.enqueue(new Uint8Array(40));
      stream.close();
    });
    assert.equal(await response.text(), '100');
  });
  it('that stops half-way is refused as too slow', async () => {
    assert.equal((await send((stream) => stream.enqueue(new Uint8Array(60)))).status, 408);
  });
  it('that breaks off is refused, and is no fault of ours', async () => {
    const response = await send((stream) => {
      stream.enqueue(new Uint8Array(60));
      queueMicrotask(() => stream.error(new Error('reset')));
    });
    assert.equal(response.status, 400);
  });
});
