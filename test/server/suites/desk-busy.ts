/** "Drukte" at the desk: what an employee sees, fills in and is told. */
import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import type { Connection } from '../../../demo/server/db/connect.js';
import { tell, token, told } from '../support/busy.js';
import { makeWorld, type Answer, type World } from '../support/world.js';

export function deskBusySuite(connection: () => Connection): void {
  let world: World;
  let cookie: string;
  const form = (path: string, fields: Record<string, string>, headers: Record<string, string> = {}): Promise<Answer> =>
    world.request(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded', Cookie: cookie, ...headers },
      body: new URLSearchParams(fields).toString(),
    });
  const save = (fields: Record<string, string>, headers?: Record<string, string>): Promise<Answer> =>
    form('/desk/drukte', { kanaal: 'phone', eerst: '', minuten: '', duur: '30', ...fields }, headers);
  const look = (path = '/desk/drukte'): Promise<Answer> => world.request(path, { headers: { Cookie: cookie } });
  /** The form of one channel, with single spaces. */
  const formOf = ({ text }: Answer, channel: string): string =>
    text
      .replace(/\s+/g, ' ')
      .split('<form ')
      .find((part) => part.includes(`name="kanaal" value="${channel}"`))!;
  // Not `assert.ok`: for a sentence of its own Node reads the source, and gets stuck in what tsx makes of it.
  const says = (text: string, words: string): void =>
    assert.equal(text.includes(words), true, `"${words}" does not stand in: ${text}`);
  const checked = (part: string): string => /value="(\w+)"[^>]* checked/.exec(part)![1]!;

  beforeEach(async () => {
    world = await makeWorld(connection(), { DESK_TOKEN: token });
    cookie = '';
    cookie = (await form('/desk/login', { token })).headers.get('Set-Cookie')!.split(';')[0]!;
  });

  describe('an employee who tells how busy it is', () => {
    it('finds the page from every page of the desk', async () => {
      assert.match((await look('/desk/')).text, /<nav[^]*<a href="\/desk\/drukte">Drukte<\/a>[^]*<\/nav>/);
    });
    it('sees each channel of the municipality by its Dutch name, and that it is as usual', async () => {
      const name = { nl: '<b>Wijkpunt', en: 'Hub' };
      world.deps.config.channels!.more = [{ id: 'wijkpunt', kind: 'counter', address: 'Plein 1', name }];
      const answer = await look();
      assert.equal(answer.status, 200);
      assert.equal(answer.text.match(/<form class="channel"/g)!.length, 5);
      for (const name of ['Telefoon', 'Balie', 'E-mail', 'Brief', '&lt;b&gt;Wijkpunt'])
        assert.ok(answer.text.includes(`<h2><bdi>${name}</bdi></h2>`), name);
      says(formOf(answer, 'phone'), 'Nu: <strong>Normaal</strong>');
      assert.equal(checked(formOf(answer, 'phone')), 'normal');
    });
    it('has a label for each field, none of them twice', async () => {
      const { text } = await look();
      const ids = [...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
      assert.equal(new Set(ids).size, ids.length);
      for (const [, id] of text.matchAll(/<label for="([^"]+)"/g)) assert.ok(ids.includes(id), id);
      for (const [, id] of text.matchAll(/<(?:select|input class="short")[^>]* id="([^"]+)"/g))
        assert.ok(text.includes(`<label for="${id}"`), id);
    });
    it('tells a wait, reads until when it stands, and so do residents', async () => {
      const { status, headers } = await save({ drukte: 'waiting', minuten: ' 20 ', duur: '60' });
      assert.equal(status, 303);
      assert.equal(headers.get('Location'), '/desk/drukte?bewaard=phone#melding');
      const answer = await look('/desk/drukte?bewaard=phone');
      assert.match(answer.text, /<title>Bewaard: Drukte<\/title>/);
      assert.match(
        answer.text,
        /id="melding" tabindex="-1">\s*Bewaard\. <bdi>Telefoon<\/bdi>: 20 minuten wachten, tot 15:05 uur\./,
      );
      const part = formOf(answer, 'phone');
      says(part, 'Nu: <strong>20 minuten wachten, tot 15:05 uur</strong>');
      assert.equal(checked(part), 'waiting');
      assert.match(part, /name="minuten"[^>]* value="20"/);
      assert.deepEqual(await told(world), [{ id: 'phone', waitingMinutes: 20 }]);
      world.later(3600);
      says(formOf(await look(), 'phone'), '<strong>Normaal</strong>');
    });
    it('tells that it is busier than usual, that a channel is down, and that all is as usual again', async () => {
      await save({ drukte: 'busy', duur: '15' });
      assert.deepEqual(await told(world), [{ id: 'phone', busy: true }]);
      says(formOf(await look(), 'phone'), 'Drukker dan normaal, tot 14:20 uur');
      await save({ drukte: 'closed', duur: '240' });
      assert.deepEqual(await told(world), [{ id: 'phone', closed: true }]);
      says(formOf(await look(), 'phone'), 'Niet bereikbaar, tot 18:05 uur');
      await save({ drukte: 'normal' });
      assert.deepEqual(await told(world), []);
    });
    it('sees what a system told', async () => {
      await tell(world, 'phone', { waitingMinutes: 1 });
      says(formOf(await look(), 'phone'), '1 minuut wachten, tot 14:20 uur (gemeld door een systeem)');
    });
    it('need not empty the minutes that stood there before', async () => {
      await save({ drukte: 'waiting', minuten: '20' });
      await save({ drukte: 'normal', minuten: '20', eerst: '20' });
      assert.deepEqual(await told(world), []);
    });
    it('is told what is wrong, at the field and at the top, and keeps what was typed', async () => {
      const wrong: [fields: Record<string, string>, field: string, words: RegExp][] = [
        [{ drukte: 'waiting' }, 'minuten', /Vul in hoeveel minuten mensen wachten\./],
        [{ drukte: 'waiting', minuten: '601' }, 'minuten', /een heel getal in van 0 tot 600/],
        [{ drukte: 'waiting', minuten: '2,5' }, 'minuten', /een heel getal/],
        [{ drukte: 'waiting', minuten: '"><script>' }, 'minuten', /een heel getal/],
        [{ drukte: 'normal', minuten: '20' }, 'drukte', /U vulde minuten in\. Kies dan ook/],
        [{}, 'drukte', /Kies hoe druk het is\./],
        [{ drukte: 'toString' }, 'drukte', /Kies hoe druk het is\./],
      ];
      await save({ kanaal: 'counter', drukte: 'busy' });
      for (const [fields, field, words] of wrong) {
        const answer = await save({ duur: '120', ...fields });
        assert.equal(answer.status, 422);
        assert.match(answer.text, /<title>Niet bewaard: Drukte<\/title>/);
        const link = /id="melding"[^]*?href="#(\w+-\d+)">([^<]*)</.exec(answer.text)!;
        assert.match(link[2]!, words);
        const part = formOf(answer, 'phone');
        assert.ok(part.includes(`id="${link[1]}"`), 'the link leads to a field of this channel');
        assert.match(part, words);
        const faulty = /<input[^>]*aria-invalid="true" aria-describedby="(fout-\d+)"/.exec(part)!;
        says(faulty[0], `name="${field}"`);
        says(part, `id="${faulty[1]}"`);
        assert.match(part, /value="120" selected/);
        if (fields.minuten) says(part, `value="${fields.minuten.replace('"><script>', '&quot;&gt;&lt;script&gt;')}"`);
        assert.doesNotMatch(formOf(answer, 'counter'), /aria-invalid/);
        assert.equal(checked(formOf(answer, 'counter')), 'busy');
      }
      assert.deepEqual(await told(world), [{ id: 'counter', busy: true }]);
    });
    it('gets half an hour when another time comes than was offered', async () => {
      await save({ drukte: 'busy', duur: '100000' });
      says(formOf(await look(), 'phone'), 'tot 14:35 uur');
    });
    it('gets the page again when the channel is not there (any more)', async () => {
      const { status, headers } = await save({ kanaal: 'fax', drukte: 'busy' });
      assert.equal(status, 303);
      assert.equal(headers.get('Location'), '/desk/drukte');
      assert.equal((await look('/desk/drukte?bewaard=fax')).text.includes('id="melding"'), false);
    });
    it('reads it when the municipality has no channels', async () => {
      delete world.deps.config.channels;
      assert.match((await look()).text, /Er staan geen kanalen in de instellingen/);
    });
  });

  describe('somebody else', () => {
    it('sees and saves nothing without a session', async () => {
      cookie = '';
      assert.equal((await look()).headers.get('Location'), '/desk/');
      assert.equal((await save({ drukte: 'closed' })).headers.get('Location'), '/desk/');
      assert.deepEqual(await told(world), []);
    });
    it('cannot save by a form on another site', async () => {
      for (const site of ['cross-site', 'same-site', 'none']) {
        const { status, text } = await save({ drukte: 'closed' }, { 'Sec-Fetch-Site': site });
        assert.equal(status, 403);
        assert.match(text, /kwam van een andere website/);
      }
      assert.deepEqual(await told(world), []);
      assert.equal((await save({ drukte: 'closed' }, { 'Sec-Fetch-Site': 'same-origin' })).status, 303);
    });
  });
}
