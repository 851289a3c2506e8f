import { expect } from 'chai';
import { HttpBackend } from '../../src/backend/http-backend.js';
import { contact, json, never, receipt, serve } from './stubs.js';

const key = 'b'.repeat(32);

describe('a message on its way to the backend', () => {
  it('goes without cookies, referrer, cache and redirects', async () => {
    const [seen] = await sending();
    expect(seen?.init).to.include({
      method: 'POST',
      mode: 'cors',
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
    });
    expect(seen?.headers.get('content-type')).to.equal('application/json');
  });

  it('bears its key in a header and not in the body', async () => {
    const [seen] = await sending();
    expect(seen?.headers.get('idempotency-key')).to.equal(key);
    expect(seen?.body).to.deep.equal({ ...contact, formToken: 't', website: '' });
  });

  it('bears its key in the body where the header cannot pass', async () => {
    const [seen] = await sending({ idempotencyKey: 'body' });
    expect(seen?.headers.has('idempotency-key')).to.equal(false);
    expect(seen?.body).to.include({ idempotencyKey: key });
  });

  it('takes the headers of the configuration along, which cannot replace those of the contract', async () => {
    const [seen] = await sending({ headers: { 'X-Tenant': 'weltevree', 'content-type': 'text/plain' } });
    expect(seen?.headers.get('x-tenant')).to.equal('weltevree');
    expect(seen?.headers.get('content-type')).to.equal('application/json');
  });

  it('goes to the configured address, with or without a slash, whatever <base> an editor pasted', async () => {
    const base = document.createElement('base');
    base.href = 'https://evil.example/';
    document.head.append(base);
    try {
      const { origin } = location;
      const urls = ['/api', '/api/', 'https://api.example/v1//', 'https://api.example/v1?tenant=9'];
      const expected = [
        `${origin}/api/contacts`,
        `${origin}/api/contacts`,
        'https://api.example/v1/contacts',
        'https://api.example/v1/contacts?tenant=9',
      ];
      const asked = await Promise.all(urls.map(async (url) => (await sending({ url }))[0]?.url));
      expect(asked).to.deep.equal(expected);
    } finally {
      base.remove();
    }
  });

  it('stops when the form leaves the page, and says that nobody knows', async () => {
    const control = new AbortController();
    const seen = serve(never);
    const outcome = new HttpBackend({ url: '/api' }).send(contact, { idempotencyKey: key, signal: control.signal });
    control.abort();
    expect((await outcome).kind).to.equal('unknown');
    expect(seen[0]?.init.signal?.aborted).to.equal(true);
  });

  it('does not leave when the form is gone already', async () => {
    serve(({ init }) => (init.signal?.aborted ? Promise.reject(new DOMException('', 'AbortError')) : json(receipt)));
    const outcome = await new HttpBackend({ url: '/api' }).send(contact, {
      idempotencyKey: key,
      signal: AbortSignal.abort(),
    });
    expect(outcome.kind).to.equal('unknown');
  });

  it('is refused where there is no backend, by the real network too, and so is a file', async () => {
    const backend = new HttpBackend({ url: '/nowhere' });
    const forbidden = { kind: 'refused', reason: 'forbidden', issues: [] };
    expect(await backend.send(contact, { idempotencyKey: key })).to.deep.equal(forbidden);
    expect(await backend.attach(new File(['%PDF-'], 'a.pdf'))).to.deep.equal(forbidden);
  });

  async function sending(options: Partial<ConstructorParameters<typeof HttpBackend>[0]> = {}) {
    const seen = serve(() => json(receipt));
    const backend = new HttpBackend({ url: '/api', ...options });
    await backend.send(contact, { idempotencyKey: key, guard: { formToken: 't', website: '' } });
    return seen;
  }
});

describe('what the backend takes', () => {
  const ask = (answer: () => Response | Promise<Response>) => {
    serve(answer);
    return new HttpBackend({ url: '/api' }).capabilities();
  };
  const full = {
    contactTypes: ['question', 'idea'],
    answerWays: ['email'],
    message: { maxLength: 1000 },
    attachments: { maxCount: 2, maxSize: 5, types: ['image/png'] },
    formToken: 'token',
  };

  it('is known when it says so', async () => {
    expect(await ask(() => json(full, 200))).to.deep.equal(full);
    expect(await ask(() => json({ attachments: null }, 200))).to.deep.equal({ attachments: null });
  });

  it('keeps what is right of what is partly wrong', async () => {
    const odd = {
      ...full,
      message: { maxLength: -1 },
      contactTypes: ['question', 'fax'],
      answerWays: ['pigeon'],
      attachments: 'yes',
    };
    expect(await ask(() => json(odd, 200))).to.deep.equal({ contactTypes: ['question'], formToken: 'token' });
  });

  it('is left to the defaults when it cannot be asked or read', async () => {
    const none = [
      () => json(full, 500),
      () => json(full, 404),
      () => json(null, 200),
      () => json([1], 200),
      () => new Response('<p>Inloggen'),
      () => Promise.reject(new TypeError('Failed to fetch')),
    ];
    for (const answer of none) expect(await ask(answer)).to.deep.equal({});
  });
});
