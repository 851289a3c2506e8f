/** Every snippet of the documentation, run as it stands: on https://www.example.nl, which is the demo server here. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { promisify } from 'node:util';
import type { Browser, BrowserContext, FrameLocator, Page } from 'playwright-core';
import { availabilitySchema } from '../../src/backend/wire-availability.js';
import { statusAnswerSchema } from '../../src/backend/wire-status.js';
import { merge } from '../../src/config/merge.js';
import { readConfig } from '../../src/config/read.js';
import { filesUnder } from '../../scripts/files.js';
import { compile } from './doc-compile.js';
import { all, documents, inLanguage } from './doc-snippets.js';
import { curlRequests, isCurl } from './doc-curl.js';
import { launch, Town } from './support.js';

const host = 'https://www.example.nl';
const script =
  inLanguage('html')
    .find(({ code }) => code.includes('/loket/embed.js'))!
    .code.split('</script>')[0] + '</script>';
const policy = inLanguage('csp')[0]!.code;

interface Problem {
  type: string;
  status: number;
  issues: { field: string; code: string; params?: object }[];
}

/** Commands that are run elsewhere: by continuous integration on a clean checkout, and by the test of the process. */
const elsewhere = /^(npm (ci|start|test)\b|node --import tsx demo\/server\/main\.ts)/;

describe('the documentation', () => {
  let browser: Browser;
  let town: Town;
  before(async () => {
    browser = await launch();
    town = await Town.start({ ALLOWED_ORIGINS: host, RATE_LIMIT: 'off' });
  });
  after(async () => {
    await browser.close();
    await town.end();
  });

  /** A page of the site in the documentation; every other address of it is answered by the demo server. */
  async function visit(body: string, own: { policy?: string; answers?: Record<string, unknown> } = {}) {
    const context = await browser.newContext({ locale: 'nl-NL', viewport: { width: 1024, height: 900 } });
    const faults: string[] = [];
    const asked: { path: string; headers: Record<string, string>; body: string | null }[] = [];
    await context.route('**/*', async (route) => {
      const request = route.request();
      const { origin, pathname, search } = new URL(request.url());
      if (origin !== host) {
        faults.push(`${request.url()} was asked for`);
        return route.abort();
      }
      if (pathname === '/contact')
        return route.fulfill({
          contentType: 'text/html; charset=utf-8',
          headers: own.policy ? { 'content-security-policy': own.policy } : {},
          body: `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Contact</title><body><main><h1>Contact</h1>${body}</main></body></html>`,
        });
      const answer = own.answers?.[pathname];
      if (answer) {
        asked.push({ path: pathname, headers: request.headers(), body: request.postData() });
        return route.fulfill({ json: answer });
      }
      const headers = { ...request.headers(), origin: host };
      return route.fulfill({ response: await route.fetch({ url: `${town.url}${pathname}${search}`, headers }) });
    });
    const page = await context.newPage();
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    await page.goto(`${host}/contact`);
    return { page, context, faults, asked };
  }
  const leave = (context: BrowserContext) =>
    context.unrouteAll({ behavior: 'ignoreErrors' }).then(() => context.close());
  /** What a widget shows as soon as it works. */
  const shown = (place: Page | FrameLocator, code: string) =>
    code.includes('channel-chooser')
      ? place.getByRole('heading', { name: 'Hoe wilt u ons bereiken?' })
      : code.includes('status-tracker')
        ? place.getByRole('heading', { name: 'Hoe gaat het met uw bericht?' })
        : code.includes('side-panel')
          ? place.getByRole('button', { name: 'Hulp', exact: true })
          : code.includes('help-panel')
            ? place.getByRole('heading', { name: 'Hoe kunnen wij u helpen?' })
            : place.getByRole('radio', { name: /^Vraag/ });
  const formIn = (page: Page, code: string) => (code.includes('<iframe') ? page.frameLocator('iframe') : page);

  test('has something in every language that is tested here, and in no other', () => {
    const tested = ['html', 'json', 'csp', 'sh', 'ts', 'tsx', 'vue', 'css', 'text'];
    for (const { place, language } of all)
      assert.ok(tested.includes(language), `${place}: ${language || 'no language'}`);
    for (const language of ['html', 'json', 'csp']) assert.notEqual(inLanguage(language).length, 0, language);
    assert.ok(documents.length >= 6);
  });

  // Those of the look without scripts have no widget; css.test.ts opens them.
  for (const { place, code } of inLanguage('html').filter((snippet) => !snippet.place.startsWith('docs/css.md'))) {
    test(`${place}: pasted in a page, the widget is there`, async () => {
      const body = /<script|<iframe/.test(code) ? code : `${script}${code}`;
      // What stands in the page itself as code needs a nonce: that is the reader's own.
      const inline = /<script(?![^>]*\bsrc=)(?![^>]*application\/json)/.test(code);
      const frames = code.includes('<iframe') ? `; frame-src ${host}` : '';
      const { page, context, faults } = await visit(body, inline ? {} : { policy: policy + frames });
      await shown(formIn(page, code), code).waitFor();
      for (const [, number] of code.matchAll(/(?:number": |data-phone=)"([\d ]+)"/g))
        await page.getByRole('link', { name: number! }).first().waitFor();
      assert.deepEqual(faults, []);
      await leave(context);
    });
  }

  test('a topic that is chosen in the tag is chosen in the form', async () => {
    const chosen = inLanguage('html').filter(({ code }) => /topic[=:]"?afval/.test(code));
    assert.ok(chosen.length >= 3);
    for (const { place, code } of chosen) {
      const { page, context } = await visit(code.includes('<iframe') ? code : `${script}${code}`);
      const form = formIn(page, code);
      if (code.includes('contact-type'))
        assert.ok(await form.getByRole('radio', { name: /^Vraag/ }).isChecked(), place);
      await form.getByRole('radio', { name: /^Vraag/ }).check();
      await form.getByRole('button', { name: 'Verder' }).click();
      await form.getByRole('radio', { name: /^Afval/ }).waitFor();
      assert.ok(await form.getByRole('radio', { name: /^Afval/ }).isChecked(), place);
      await leave(context);
    }
  });

  test('a page that sends by itself does so, and its receipt is shown', async () => {
    const [own] = inLanguage('html').filter(({ code }) => code.includes('respondWith'));
    const { page, context, faults, asked } = await visit(own!.code, {
      answers: { '/own-intake': { reference: '1234567897', receivedAt: '2026-11-24T10:00:00Z' } },
    });
    const next = () => page.getByRole('button', { name: 'Verder' }).click();
    await page.getByRole('radio', { name: /^Vraag/ }).check();
    await next();
    await page.getByRole('radio', { name: /^Mijn onderwerp/ }).check();
    await next();
    await page.getByRole('textbox', { name: 'Uw bericht' }).fill('Uit de documentatie.');
    await next();
    await page.getByRole('radio', { name: 'Per e-mail' }).check();
    await page.getByRole('textbox', { name: 'Uw e-mailadres' }).fill('fatma@voorbeeld.nl');
    await next();
    await page.getByRole('button', { name: /versturen$/i }).click();
    await page.getByText('123 456 7897').first().waitFor();
    assert.equal(asked.length, 1);
    assert.match(asked[0]!.headers['idempotency-key'] ?? '', /.{16,}/);
    assert.equal((JSON.parse(asked[0]!.body!) as { message: string }).message, 'Uit de documentatie.');
    assert.deepEqual(faults, []);
    await leave(context);
  });

  /** Those that stand in the tests of the frameworks word for word are built and run there. */
  const examples = ['tsx', 'vue', 'ts'].flatMap((kind) => filesUnder('test/frameworks', `.${kind}`));
  const quoted = (code: string) => examples.some((file) => readFileSync(file, 'utf8').trim() === code.trim());

  test('examples for a framework are those of its tests, word for word', () => {
    const framework = inLanguage('tsx', 'vue', 'ts').filter(({ code }) =>
      /from '(react|vue|@angular\/core|vite)'/.test(code),
    );
    assert.equal(framework.length, 4);
    for (const { place, code } of framework) assert.ok(quoted(code), `${place} is in no file of test/frameworks`);
  });

  for (const { place, code } of inLanguage('ts').filter(({ code }) => !quoted(code))) {
    test(`${place}: compiles, and runs where it stands`, async () => {
      const { types, script } = await compile(code);
      assert.deepEqual(types, []);
      const widget = /loket\/define\/([a-z-]+)/.exec(code)![1];
      const own = code.includes('createElement') ? '' : `<loket-${widget}></loket-${widget}>`;
      const { page, context, faults } = await visit(`${own}<script type="module">${script}</script>`, {
        answers: { '/counted': {} },
      });
      if (!own) await shown(page, code).waitFor();
      assert.deepEqual(faults, []);
      await leave(context);
    });
  }

  for (const { place, code } of inLanguage('css')) {
    test(`${place}: the widget takes it`, async () => {
      const widget = /^loket-[a-z-]+/m.exec(code)![0];
      const { page, context, faults } = await visit(`<style>${code}</style>${script}<${widget}></${widget}>`);
      await shown(page, code).waitFor();
      const wanted = /--loket-p-bg: (#\w+)/.exec(code)?.[1];
      const [seen, expected, height] = await page.evaluate(
        ({ colour, name }) => {
          const element = document.querySelector(name)!;
          const sample = document.body.appendChild(document.createElement('i'));
          sample.style.backgroundColor = colour ?? '';
          const button = element.shadowRoot!.querySelector('button.primary') ?? sample;
          return [
            getComputedStyle(button).backgroundColor,
            getComputedStyle(sample).backgroundColor,
            element.getBoundingClientRect().height,
          ] as const;
        },
        { colour: wanted, name: widget },
      );
      if (wanted) assert.equal(seen, expected);
      else assert.ok(height >= 42 * 16);
      assert.deepEqual(faults, []);
      await leave(context);
    });
  }

  const base = { municipality: { name: 'Weltevree' }, backends: { default: { url: '/api/' } } };
  const isProblem = (code: string) => code.includes('"issues"');
  const isStatus = (code: string) => code.includes('"cases"');
  const isAvailability = (code: string) => code.includes('"refreshAfter"') && !isStatus(code);
  const requests = inLanguage('sh').flatMap(({ code }) => (isCurl(code) ? curlRequests(code) : []));
  const asksStatus = ({ path }: { path: string }) => path.startsWith('/api/status');
  test('an error of the backend looks as it is described', async () => {
    const [described] = inLanguage('json').filter(({ code }) => isProblem(code));
    const { type, status, issues } = JSON.parse(described!.code) as Problem;
    const answer = await fetch(`${town.url}/api/contacts`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID() },
      body: JSON.stringify({
        type: 'question',
        message: 'x'.repeat(5012),
        answerBy: 'email',
        person: { email: 'fatma' },
        language: 'nl',
      }),
    });
    const problem = (await answer.json()) as Problem;
    assert.equal(answer.status, status);
    assert.deepEqual([problem.type, problem.status], [type, status]);
    const byField = (list: Problem['issues']) => [...list].sort((a, b) => (a.field < b.field ? -1 : 1));
    assert.deepEqual(byField(problem.issues), byField(issues));
  });

  for (const { place, code } of inLanguage('json').filter(
    ({ code }) => !isProblem(code) && !isAvailability(code) && !isStatus(code),
  )) {
    test(`${place}: is a configuration, whole or in part`, () => {
      const { extends: under, ...own } = JSON.parse(code) as Record<string, unknown>;
      // One that extends another changes topics that stand there.
      const names = under ? { topics: ['afval', 'strand'].map((id) => ({ id, name: id })) } : {};
      readConfig(merge({ ...base, ...names }, own), place);
    });
  }

  test('how busy it is can be told, asked and taken back as it is described', async () => {
    const [described] = inLanguage('json').filter(({ code }) => isAvailability(code));
    availabilitySchema.parse(JSON.parse(described!.code));
    const told = requests.filter((request) => !asksStatus(request));
    assert.notEqual(told.length, 0);
    for (const { path, ...init } of told) {
      const answer = await fetch(`${town.url}${path}`, init);
      assert.ok(answer.ok, `${init.method} ${path}: ${answer.status} ${await answer.text()}`);
    }
  });

  test('where a matter is, and e-mails about it, can be asked for as it is described', async () => {
    const [described] = inLanguage('json').filter(({ code }) => isStatus(code));
    statusAnswerSchema.parse(JSON.parse(described!.code));
    const sent = await fetch(`${town.url}/api/contacts`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID() },
      body: JSON.stringify({ type: 'idea', message: 'Meer bomen.', answerBy: 'none' }),
    });
    const receipt = (await sent.json()) as { reference: string; accessCode: string };
    const asked = requests.filter(asksStatus);
    assert.notEqual(asked.length, 0);
    for (const { path, body, ...init } of asked) {
      const own = body!.replace('123 456 7897', receipt.reference).replace('ABCD-2345', receipt.accessCode);
      const answer = await fetch(`${town.url}${path}`, { ...init, body: own });
      const told: unknown = await answer.json();
      if (path === '/api/status') assert.equal(statusAnswerSchema.parse(told).cases[0]!.reference, receipt.reference);
      else assert.deepEqual([answer.status, told], [202, {}], path);
    }
  });

  for (const { place, code } of inLanguage('sh').filter((each) => !isCurl(each.code))) {
    for (const line of code.split('\n').filter((each) => each && !elsewhere.test(each))) {
      test(`${place}: ${line}`, async () => {
        const words = line
          .replace(/\s+#.*$/, '')
          .split(/\s+/)
          .slice(2);
        // Not synchronously: the server that it asks is in this process.
        const command = ['--import', 'tsx', '--import', './test/e2e/example-host.ts', 'src/cli/loket.ts', ...words];
        const env = { ...process.env, LOKET_TEST_HOST: town.url, NO_COLOR: '1' };
        const { status, stdout, stderr } = await promisify(execFile)(process.execPath, command, { env }).then(
          (output) => ({ status: 0, ...output }),
          (error: { code: number; stdout: string; stderr: string }) => ({ ...error, status: error.code }),
        );
        assert.ok(status === 0, `${status}\n${stdout}\n${stderr}`);
        assert.notEqual(stdout.trim(), '');
      });
    }
  }
});
