/** The case at the desk, when something is wrong: a mistake, two at once, somebody who may not. And who did what. */
import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import type { Connection } from '../../../demo/server/db/connect.js';
import { token } from '../support/busy.js';
import { Employee, fieldsOf, plain } from '../support/desk.js';
import { askStatus, caseIn } from '../support/status.js';
import { makeWorld, question, type World } from '../support/world.js';

export function deskCaseFaultsSuite(connection: () => Connection): void {
  let world: World;
  let employee: Employee;
  let reference: string;
  let page: string;
  beforeEach(async () => {
    world = await makeWorld(connection(), { DESK_TOKEN: token });
    employee = await Employee.of(world);
    ({ reference } = (await world.send(question())).json);
    page = `/desk/contacts/${reference}`;
  });
  const read = async () => caseIn(await askStatus(world, { reference, email: 'jan@voorbeeld.nl' }));
  const fill = async (part: string, fields: Record<string, string>, headers?: Record<string, string>) =>
    employee.post(`${page}/${part}`, { ...fieldsOf(await employee.look(page), part), ...fields }, headers);
  const says = (text: string, words: string): void =>
    assert.equal(text.includes(words), true, `"${words}" does not stand in: ${text}`);

  describe('an employee who makes a mistake', () => {
    const long = 'é'.repeat(1001);
    const wrong: [part: string, fields: Record<string, string>, field: string, words: RegExp][] = [
      ['stappen', { stap0: 'now', stap1: 'done' }, 'stap1', /Zet de stappen op volgorde/],
      ['stappen', { stap1: 'now' }, 'stap1', /dan één stap waar wij nu zijn/],
      ['stappen', { stap0: 'done', datum0: '2026-11-25' }, 'datum0', /Deze dag komt nog/],
      ['stappen', { datum1: '31-2-2027' }, 'datum1', /Vul een dag in die bestaat/],
      ['stappen', { datum1: 'morgen' }, 'datum1', /Vul een dag in die bestaat/],
      ['stappen', { datum1: '2026-11-20', soort1: 'fact' }, 'soort1', /Kies “Gepland op”/],
      ['stappen', { stap0: 'dropped' }, 'stap0', /Kies hoe ver deze stap is/],
      ['stappen', { stap1: 'toString' }, 'stap1', /Kies hoe ver deze stap is/],
      ['tekst', { zin: long }, 'zin', /Er mogen 1000 tekens in en het zijn er nu 1001\./],
      ['tekst', { behandelaar: 'x'.repeat(201) }, 'behandelaar', /er nu 201/],
      ['vraag', { vraag: '', datum: '2026-12-01' }, 'vraag', /Schrijf wat de inwoner moet doen/],
      ['vraag', { vraag: 'Bel ons.', datum: '2026-11-23' }, 'datum', /Kies een dag die nog komt/],
      ['vraag', { vraag: 'Bel ons.', link: 'javascript:alert(1)' }, 'link', /Vul een hele link in/],
      ['termijn', { reden: 'Drukte.' }, 'datum', /Vul in voor welke dag/],
      ['termijn', { datum: '2026-11-30', reden: 'Drukte.' }, 'datum', /Kies een latere dag/],
      ['termijn', { datum: '2026-12-08' }, 'reden', /Schrijf waarom het langer duurt/],
      ['stilzetten', { reden: ' ' }, 'reden', /Schrijf waarom de termijn stilstaat/],
      ['sluiten', { zin: 'Klaar.' }, 'resultaat', /Kies hoe het is afgelopen/],
      ['sluiten', { resultaat: 'solved' }, 'zin', /Schrijf voor de inwoner hoe het is afgelopen/],
    ];
    it('is told so at the field and at the top, keeps what was typed, and nothing changes', async () => {
      const before = await read();
      for (const [part, fields, field, words] of wrong) {
        const answer = await fill(part, fields);
        const about = `${part} ${JSON.stringify(fields).slice(0, 80)}`;
        assert.equal(answer.status, 422, about);
        assert.match(answer.text, /<title>Niet bewaard: Bericht/);
        const link = /id="melding"[^]*?href="#([\w-]+)">([^<]*)</.exec(answer.text)!;
        assert.equal(link[1], `${part}-${field}`, about);
        assert.match(link[2]!, words);
        const faulty = new RegExp(`<(?:input|select|textarea)[^>]*id="${link[1]}"[^>]*aria-invalid="true"[^>]*>`);
        says(faulty.exec(answer.text)?.[0] ?? about, `${link[1]}-fout`);
        says(answer.text, `id="${link[1]}-fout"`);
        assert.match(answer.text, new RegExp(`<details class="part" open[^>]*>[^]*?/${part}#melding`), about);
        const kept = fieldsOf(answer, part);
        for (const [name, value] of Object.entries(fields))
          if (!/dropped|toString/.test(value)) assert.equal(kept[name], value, about);
      }
      assert.deepEqual(await read(), before);
      assert.equal(await world.count('case_audit'), 0);
    });
    it('finds the first line break of a text again', async () => {
      const { text } = await fill('tekst', { zin: `\n${long}` });
      says(text, `>\n\n${long}</textarea`);
    });
  });

  describe('two employees at one case', () => {
    it('the second is told, reads what it is now, and loses nothing', async () => {
      const other = await Employee.of(world);
      const [first, second] = [fieldsOf(await employee.look(page), 'tekst'), fieldsOf(await other.look(page), 'tekst')];
      assert.equal((await employee.post(`${page}/tekst`, { ...first, zin: 'De eerste.' })).status, 303);
      const answer = await other.post(`${page}/tekst`, { ...second, zin: 'De "tweede".', behandelaar: 'Fatma' });
      assert.equal(answer.status, 409);
      const text = plain(answer);
      says(text, 'Niet bewaard. Iemand anders heeft dit veranderd terwijl u bezig was.');
      says(text, '<dd>De eerste.</dd>');
      assert.equal((await read()).sentence, 'De eerste.');
      const kept = fieldsOf(answer, 'tekst');
      assert.deepEqual([kept.zin, kept.behandelaar], ['De "tweede".', 'Fatma']);
      assert.equal((await other.post(`${page}/tekst`, kept)).status, 303);
      assert.equal((await read()).sentence, 'De "tweede".');
    });
    it('the second is told that before anything of a mistake: else mending it would wipe out the first', async () => {
      const fields = fieldsOf(await employee.look(page), 'tekst');
      await employee.post(`${page}/tekst`, { ...fields, zin: 'De eerste.' });
      const answer = await employee.post(`${page}/tekst`, { ...fields, zin: 'x'.repeat(1001) });
      assert.equal(answer.status, 409);
      says(plain(answer), 'Iemand anders heeft dit veranderd');
    });
    it('the second reads the own text again when the case was closed meanwhile', async () => {
      const fields = fieldsOf(await employee.look(page), 'vraag');
      await fill('sluiten', { resultaat: 'solved', zin: 'Het is gemaakt.' });
      const answer = await employee.post(`${page}/vraag`, { ...fields, vraag: 'Stuur een foto.' });
      assert.equal(answer.status, 409);
      says(plain(answer), 'Dit vulde u in:');
      says(answer.text, 'Stuur een foto.');
      assert.equal((await read()).state, 'done');
    });
    it('of many who save at once one is kept, and one line of the audit', async () => {
      const fields = fieldsOf(await employee.look(page), 'tekst');
      const all = Array.from({ length: 6 }, (_, nth) =>
        employee.post(`${page}/tekst`, { ...fields, zin: `Nummer ${nth}` }),
      );
      const statuses = (await Promise.all(all)).map(({ status }) => status).sort();
      assert.deepEqual(statuses, [303, 409, 409, 409, 409, 409]);
      assert.equal(await world.count('case_audit'), 1);
    });
  });

  describe('the audit', () => {
    it('tells when, which session and what, before and after; and nothing when nothing became different', async () => {
      await fill('tekst', { zin: 'Eerst dit.' });
      await fill('tekst', {});
      world.later(3600);
      const other = await Employee.of(world);
      const fields = fieldsOf(await other.look(page), 'tekst');
      await other.post(`${page}/tekst`, { ...fields, zin: '<i>Toen dit.' });
      await fill('stappen', { stap0: 'done', stap1: 'now' });
      const [, list] = plain(await employee.look(page)).split('Wie heeft wat veranderd?');
      const lines = list!.split('<li>').slice(1);
      assert.equal(lines.length, 3);
      says(lines[2]!, '<strong>Wat de inwoner leest</strong><br />dinsdag 24 november 2026 om 14:05, Balie, sessie ');
      says(lines[2]!, '<dt>De inwoner leest</dt><dd>niets → Eerst dit.</dd>');
      says(lines[1]!, 'om 15:05');
      says(lines[1]!, '<dd>Eerst dit. → &lt;i&gt;Toen dit.</dd>');
      says(lines[0]!, 'In behandeling: komt nog, Uiterlijk op woensdag 25 november 2026 → ');
      assert.equal(lines[0]!.includes('Antwoord'), false, 'a step that stayed as it was');
      const sessions = lines.map((line) => /sessie (\S{6})/.exec(line)![1]);
      assert.equal(sessions[0], sessions[2]);
      assert.notEqual(sessions[0], sessions[1]);
    });
    it('has a line for each part that can be changed, each in words', async () => {
      await fill('vraag', { vraag: 'Stuur een foto.', datum: '2026-12-01' });
      await fill('termijn', { datum: '2026-12-08', reden: 'Drukte.' });
      await fill('stilzetten', { reden: 'Papieren.' });
      await fill('verder', {});
      await fill('sluiten', { resultaat: 'solved', zin: 'Het is gemaakt.' });
      await fill('heropenen', {});
      const text = plain(await employee.look(page));
      for (const words of [
        'niets → Stuur een foto.; voor dinsdag 1 december 2026',
        'dinsdag 1 december 2026 → dinsdag 8 december 2026 (verlengd); eerst dinsdag 1 december 2026; Drukte.',
        '(staat stil)',
        'niets → Opgelost of beantwoord',
        'Opgelost of beantwoord → niets',
      ])
        says(text, words);
      assert.equal(/undefined|\[object|null/.test(text), false);
      assert.equal(await world.count('case_audit'), 6);
    });
  });

  describe('somebody else', () => {
    it('changes no case without a session, or by a form on another site', async () => {
      const fields = { ...fieldsOf(await employee.look(page), 'tekst'), zin: 'Gehackt' };
      for (const site of ['cross-site', 'same-site', 'none']) {
        const answer = await employee.post(`${page}/tekst`, fields, { 'Sec-Fetch-Site': site });
        assert.equal(answer.status, 403);
        assert.match(answer.text, /kwam van een andere website/);
      }
      employee.leave();
      const answer = await employee.post(`${page}/tekst`, fields);
      assert.deepEqual([answer.status, answer.headers.get('Location')], [303, '/desk/']);
      assert.equal((await read()).sentence, undefined);
    });
    it('finds nothing for a number or a part that is not there', async () => {
      const none = '/desk/contacts/1000000009';
      for (const path of [`${none}/tekst`, '/desk/contacts/x/tekst', `${page}/toString`, `${page}/wissen`])
        assert.equal((await employee.post(path, { versie: '1' })).status, 404, path);
    });
    it('gets a part that is not offered back, as when it was changed', async () => {
      for (const part of ['verder', 'heropenen'])
        assert.equal((await employee.post(`${page}/${part}`, { versie: '1' })).status, 409);
      assert.equal(await world.count('case_audit'), 0);
    });
  });
}
