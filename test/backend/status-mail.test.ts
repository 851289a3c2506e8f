import { expect } from 'chai';
import { askForUpdates } from '../../src/backend/status-follow.js';
import { answerMail, askForNumbers, type Accepted } from '../../src/backend/status-mail.js';
import { json, never, serve } from './stubs.js';

const backend = { url: 'https://loket.example/api/' };
const question = { reference: '5123456782', accessCode: 'KM7P-4RWX' };

const asks: [what: string, go: (own?: object) => Promise<Accepted | { kind: 'closed' }>, path: string, body: object][] =
  [
    [
      'the numbers of an address',
      (own) => askForNumbers({ ...backend, ...own }, 'noor@voorbeeld.nl', 'nl'),
      'status/forgotten',
      { email: 'noor@voorbeeld.nl', language: 'nl' },
    ],
    [
      'an e-mail at each step',
      (own) => askForUpdates({ ...backend, ...own }, question, 'noor@voorbeeld.nl', 'en'),
      'status/updates',
      { ...question, to: 'noor@voorbeeld.nl', language: 'en' },
    ],
    [
      'the beginning of e-mails',
      (own) => answerMail({ ...backend, ...own }, 'confirm', 'token'),
      'status/updates/confirm',
      { token: 'token' },
    ],
    [
      'the end of e-mails',
      (own) => answerMail({ ...backend, ...own }, 'stop', 'token'),
      'status/updates/stop',
      { token: 'token' },
    ],
  ];

for (const [what, go, path, body] of asks) {
  describe(`asking for ${what}`, () => {
    it('puts all in the body and nothing in the address, without cookies, referrer and redirects', async () => {
      const asked = serve(() => json({}, 202));
      expect(await go()).to.deep.equal({ kind: 'accepted' });
      expect(asked.map(({ url }) => url)).to.deep.equal([`https://loket.example/api/${path}`]);
      expect(asked[0]!.body).to.deep.equal(body);
      expect(asked[0]!.init).to.include({
        method: 'POST',
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        redirect: 'error',
        cache: 'no-store',
      });
    });

    const answers: [what: string, response: () => Response | Promise<Response>, answer: Accepted][] = [
      ['an empty yes', () => new Response(null, { status: 204 }), { kind: 'accepted' }],
      [
        'an address that is none',
        () => json({ issues: [{ field: 'to', code: 'bad-email' }] }, 400),
        { kind: 'bad-email' },
      ],
      ['issues of another kind', () => json({ issues: [null, { code: 'missing' }] }, 400), { kind: 'not-found' }],
      ['issues that are none', () => json({ issues: 'bad-email' }, 422), { kind: 'not-found' }],
      ['nothing there', () => json({}, 404), { kind: 'not-found' }],
      ['too often', () => json({}, 429, { 'Retry-After': '90' }), { kind: 'later', retryAfter: 90 }],
      ['a fault of the server', () => json({}, 500), { kind: 'failed', reason: 'unreadable' }],
      ['JSON that is null', () => json(null, 500), { kind: 'failed', reason: 'unreadable' }],
      ['no server', () => Promise.reject(new TypeError('gone')), { kind: 'failed', reason: 'network' }],
    ];
    for (const [name, response, answer] of answers)
      it(`knows ${name}`, async () => {
        serve(response);
        expect(await go()).to.deep.equal(answer);
      });

    it('gives up in time', async () => {
      serve(never);
      expect(await go({ timeout: 1 })).to.deep.equal({ kind: 'failed', reason: 'timeout' });
    });

    it('asks nothing of an address that is none, or with a header that cannot be one', async () => {
      const asked = serve(() => json({}, 202));
      expect(await go({ url: 'https://' })).to.deep.equal({ kind: 'failed', reason: 'unreadable' });
      expect(await go({ headers: { 'a b': '1' } })).to.deep.equal({ kind: 'failed', reason: 'unreadable' });
      expect(asked).to.deep.equal([]);
    });
  });
}

describe('asking for an e-mail at each step of what is closed', () => {
  const ask = () => askForUpdates(backend, question, 'noor@voorbeeld.nl', 'nl');

  it('is told so', async () => {
    serve(() => json({ type: 'https://loket.example/problems/case-closed', status: 409 }, 409));
    expect(await ask()).to.deep.equal({ kind: 'closed' });
  });

  it('takes no other conflict for it, nor that word with another answer', async () => {
    const failed = { kind: 'failed', reason: 'unreadable' };
    for (const body of [
      null,
      {},
      { type: 5 },
      { type: 'about:blank' },
      { type: 'https://loket.example/still-running' },
    ]) {
      serve(() => json(body, 409));
      expect(await ask()).to.deep.equal(failed);
    }
    serve(() => json({ type: 'https://loket.example/problems/case-closed' }, 500));
    expect(await ask()).to.deep.equal(failed);
  });
});
