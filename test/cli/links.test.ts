import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { anchorsOf } from '../../src/cli/source/anchors.js';
import { file, host, html, json, loket, topic, town, type Host } from './support.js';

const page = '<h2 id="kosten">Kosten</h2><a name=oud></a><h2 id="caf&#233; &amp; meer">x</h2><!-- <p id="weg"> -->';

describe('loket check follows links', () => {
  let site: Host;
  before(async () => {
    site = await host((path, method) => {
      if (path === '/weg') return { status: 410 };
      if (path === '/dicht') return { status: 403 };
      if (path === '/oud') return { status: 301, headers: { location: '/' } };
      // A server that knows no HEAD.
      if (path === '/alleen-get') return method === 'GET' ? html('x') : { status: 405 };
      if (path === '/loket.json') return json({ ...town, privacy: { url: '/nergens' } });
      return ['/', '/pas', '/privacy'].includes(path) ? html(page) : { status: 404 };
    });
  });
  beforeEach(() => (site.asked.length = 0));
  after(() => site.end());

  const told = async (over: object, ...args: string[]): Promise<string> => {
    const path = file({ ...town, privacy: { url: '/privacy' }, ...over });
    const { code, out } = await loket('check', path, '--site', site.url, ...args);
    assert.equal(code, 0, out);
    return out;
  };
  const status = (url: string) => told({ status: { url } });

  it('of the help too: in its answers and notes, and to who may act for another', async () => {
    const question = { id: 'a', question: 'Wat kost het?', answer: 'Niets.' };
    assert.match(await told({ help: { authorise: '/nergens' } }), /help\.authorise: .*\/nergens leads to nothing/);
    assert.match(
      await told({ help: { questions: [{ ...question, url: '/nergens' }] } }),
      /help\.questions\[0\]\.url \(a\): .*leads to nothing/,
    );
    assert.match(
      await told({ help: { questions: [{ ...question, answer: 'Lees [meer](/nergens).' }] } }),
      /help\.questions\[0\]\.answer \(a\): .*leads to nothing/,
    );
    assert.match(
      await told({ help: { notes: { 'contact-form.name': { text: 'Lees [meer](/pas#niet).' } } } }),
      /help\.notes\.contact-form\.name\.text: .*there is no "niet" on that page/,
    );
  });

  it('and says nothing when they lead somewhere', async () => {
    assert.match(
      await told({ topics: [{ ...topic, answer: { text: 'Lees [meer](/pas#kosten).' } }] }),
      /nothing wrong/,
    );
    assert.match(await status('/alleen-get'), /nothing wrong/);
    assert.match(
      await told({ objection: { url: 'tel:140999' }, complaint: { url: 'mailto:a@b.nl' } }),
      /nothing wrong/,
    );
  });

  it('warns of those that lead to nothing', async () => {
    const out = await status('/nergens');
    assert.match(out, /1 warning\n {4}Links\n.*status\.url: http:.*\/nergens leads to nothing \(404\)/);
    assert.match(await status('/weg'), /leads to nothing \(410\)/);
    const text = { topics: [{ ...topic, answer: { text: 'Lees [meer](/nergens).' } }] };
    assert.match(await told(text), /topics\[0\]\.answer\.text \(paspoort\): http:.*\/nergens leads to nothing/);
  });

  it('notes what it could not find out', async () => {
    assert.match(await status('/dicht'), /1 note\n {4}Links\n.*\/dicht could not be checked: the server says 403/);
    assert.match(await status('/oud'), /leads to the front page of 127\.0\.0\.1/);
    const gone = await host(() => undefined);
    await gone.end();
    assert.match(await status(`${gone.url}/x`), /could not be checked: it takes no connection/);
  });

  it('warns of an anchor that is not on its page', async () => {
    assert.match(await status('/pas#kosten'), /nothing wrong/);
    assert.match(await status('/pas#oud'), /nothing wrong/);
    assert.match(await status('/pas#caf%C3%A9%20&%20meer'), /nothing wrong/);
    for (const known of ['/pas#top', '/pas#', '/pas#:~:text=Kosten', '/pas#/route'])
      assert.match(await status(known), /nothing wrong/);
    assert.match(await status('/pas#prijs'), /status\.url: .*there is no "prijs" on that page/);
    assert.match(await status('/pas#weg'), /there is no "weg"/);
  });

  it('asks for each page once, and for no more of it than is needed', async () => {
    await told({ status: { url: '/pas#kosten' }, complaint: { url: '/pas#prijs' }, objection: { url: '/pas' } });
    assert.deepEqual([...site.asked].sort(), ['GET /pas', 'HEAD /privacy']);
  });

  it('starts paths at the site, else at the address of the configuration, else not at all', async () => {
    const { out } = await loket('check', `${site.url}/loket.json`);
    assert.match(out, /privacy\.url: http:.*\/nergens leads to nothing/);
    const alone = await loket('check', file({ ...town, privacy: { url: '/privacy' } }));
    assert.match(alone.out, /1 link without a site \(\/privacy\) not checked: say --site/);
  });

  it('follows none when it must not', async () => {
    assert.match(await told({ status: { url: '/nergens' } }, '--offline'), /nothing wrong/);
    assert.deepEqual(site.asked, []);
  });
});

describe('the anchors of a page', () => {
  it('are found however they are written', () => {
    const names = anchorsOf(`<p ID = "a"><p id='b'><p\nid=c><a name="d">x</a><p id="&lt;e&#233;&#xe9;">`);
    assert.deepEqual([...names], ['a', 'b', 'c', 'd', '<eéé']);
  });
});
