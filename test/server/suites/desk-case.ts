/** The case at the desk: what an employee changes, and what the resident then reads. */
import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import type { Connection } from '../../../demo/server/db/connect.js';
import type { CaseStatus } from '../../../src/domain/case-status.js';
import { token } from '../support/busy.js';
import { Employee, fieldsOf, hasForm, plain } from '../support/desk.js';
import { askStatus, caseIn } from '../support/status.js';
import { makeWorld, question, type Answer, type World } from '../support/world.js';

const day = 24 * 3600;

export function deskCaseSuite(connection: () => Connection): void {
  let world: World;
  let employee: Employee;
  let reference: string;
  let page: string;
  beforeEach(async () => {
    world = await makeWorld(connection(), { DESK_TOKEN: token });
    employee = await Employee.of(world);
    await start({});
  });
  async function start(changes: Record<string, unknown>): Promise<void> {
    ({ reference } = (await world.send(question(changes))).json);
    page = `/desk/contacts/${reference}`;
  }
  const read = async (): Promise<CaseStatus> =>
    caseIn(await askStatus(world, { reference, email: 'jan@voorbeeld.nl' }));
  /** Fills in a form as it stands on the page, and sends it. */
  const fill = async (part: string, fields: Record<string, string>): Promise<Answer> =>
    employee.post(`${page}/${part}`, { ...fieldsOf(await employee.look(page), part), ...fields });
  const saves = async (part: string, fields: Record<string, string> = {}): Promise<void> => {
    const { status, headers, text } = await fill(part, fields);
    assert.equal(status, 303, /id="melding"[^]*?<\/p>/.exec(text)?.[0]);
    assert.equal(headers.get('Location'), `${page}?bewaard=${part}#melding`);
  };
  // Not `assert.ok`: for a sentence of its own Node reads the source, and gets stuck in what tsx makes of it.
  const says = (text: string, words: string): void =>
    assert.equal(text.includes(words), true, `"${words}" does not stand in: ${text}`);
  const stepsOf = ({ steps }: CaseStatus) =>
    steps.map(({ id, state, date, dateKind }) => [id, state, date, dateKind].filter(Boolean).join(' '));

  describe('an employee who works at a case', () => {
    it('sees the steps with their dates, and the state in the list', async () => {
      const text = plain(await employee.look(page));
      says(text, '<strong>Ontvangen</strong>: hier zijn wij nu <br />Gebeurd op dinsdag 24 november 2026');
      says(text, '<strong>Antwoord</strong>: komt nog <br />Uiterlijk op dinsdag 1 december 2026');
      says(text, 'Er is nog niets veranderd.');
      says(plain(await employee.look('/desk/')), 'om 14:05. Ontvangen.');
    });
    it('has a label for each field, and no id twice', async () => {
      const { text } = await employee.look(page);
      const ids = [...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
      assert.equal(new Set(ids).size, ids.length);
      const labels = [...text.matchAll(/<label for="([^"]+)"/g)].map(([, id]) => id);
      for (const [tag, id] of text.matchAll(/<(?:select|textarea|input)\s[^>]*?id="([^"]+)"[^>]*>/g))
        if (!/type="(radio|checkbox|hidden)"/.test(tag)) assert.equal(labels.includes(id), true, tag);
      for (const [, about] of text.matchAll(/aria-describedby="([^"]+)"/g))
        for (const id of about!.split(' ')) assert.equal(ids.includes(id), true, id);
    });
    it('moves it a step on; what is done is done today unless told otherwise', async () => {
      await saves('stappen', { stap0: 'done', stap1: 'now' });
      const found = await read();
      assert.equal(found.state, 'busy');
      assert.deepEqual(stepsOf(found), [
        'received done 2026-11-24 fact',
        'busy now 2026-11-25 latest',
        'answer to-come 2026-12-01 latest',
      ]);
      await employee.later(day);
      await saves('stappen', { stap1: 'done', stap2: 'now', datum2: '30-11-2026', soort2: 'planned' });
      assert.deepEqual(stepsOf(await read()), [
        'received done 2026-11-24 fact',
        'busy done 2026-11-25 fact',
        'answer now 2026-11-30 planned',
      ]);
      assert.match((await employee.look(`${page}?bewaard=stappen`)).text, /<title>Bewaard: Een stap verder\. Bericht/);
    });
    it('lets a step fall away, which the resident then does not see, and takes it back', async () => {
      await start({ type: 'complaint' });
      await saves('stappen', { stap2: 'dropped' });
      assert.deepEqual(
        (await read()).steps.map(({ id }) => id),
        ['received', 'busy', 'decision'],
      );
      await saves('stappen', { stap2: 'to-come' });
      assert.equal((await read()).steps.length, 4);
    });
    it('tells that others must do something first', async () => {
      await saves('stappen', { anderen: 'ja' });
      assert.equal((await read()).state, 'waiting-for-others');
      assert.equal(fieldsOf(await employee.look(page), 'stappen').anderen, 'ja');
    });
    it('writes what the resident reads, as plain text, and who handles it', async () => {
      await saves('tekst', { zin: '<b>Wij</b> kijken ernaar.\r\nTot snel.', behandelaar: 'Team Afval' });
      const { sentence, handler } = await read();
      assert.equal(sentence, '<b>Wij</b> kijken ernaar.\nTot snel.');
      assert.equal(handler, 'Team Afval');
      says((await employee.look(page)).text, '&lt;b&gt;Wij&lt;/b&gt; kijken ernaar.');
      assert.equal(fieldsOf(await employee.look(page), 'tekst').zin, sentence);
      await saves('tekst', { zin: '', behandelaar: '' });
      assert.equal('sentence' in (await read()), false);
    });
    it('asks the resident something, and takes it away when it is answered', async () => {
      const action = { text: 'Stuur een foto.', by: '2026-12-01', url: 'https://weltevree.example/foto' };
      await saves('vraag', { vraag: action.text, datum: action.by, link: action.url });
      const asked = await read();
      assert.equal(asked.state, 'waiting-for-resident');
      assert.deepEqual(asked.action, action);
      assert.deepEqual(asked.allows, ['ask', 'attach', 'follow']);
      await saves('vraag', { weg: 'ja' });
      const answered = await read();
      assert.deepEqual([answered.state, answered.action, answered.allows], ['received', undefined, ['ask', 'follow']]);
    });
  });

  describe('an employee who needs more time', () => {
    it('moves the term with a reason, twice, and the resident reads the first one too', async () => {
      await saves('termijn', { datum: '2026-12-08', reden: 'Wij wachten op de aannemer.' });
      const once = await read();
      assert.deepEqual(once.term, {
        by: '2026-12-08',
        was: '2026-12-01',
        change: 'extended',
        reason: 'Wij wachten op de aannemer.',
      });
      assert.equal(stepsOf(once)[2], 'answer to-come 2026-12-08 latest');
      await saves('termijn', { datum: '2026-12-15', reden: 'De aannemer is ziek.' });
      assert.equal((await read()).term!.was, '2026-12-01');
      await saves('termijn', { datum: '2026-12-01' });
      const back = await read();
      assert.deepEqual(back.term, { by: '2026-12-01' });
      assert.equal(stepsOf(back)[2], 'answer to-come 2026-12-01 latest');
    });
    it('makes it stand still, and lets it go on later by the days in between', async () => {
      await saves('stilzetten', { reden: 'Wij wachten op uw papieren.' });
      const still = await read();
      assert.equal(still.state, 'suspended');
      assert.deepEqual(still.term, { by: '2026-12-01', change: 'suspended', reason: 'Wij wachten op uw papieren.' });
      assert.equal(hasForm(await employee.look(page), 'termijn'), false);
      // Stopped on Tuesday, on again on Friday: it stood still on Wednesday and Thursday (Awb 4:15 par. 1).
      await employee.later(3 * day);
      says(plain(await employee.look(page)), 'De nieuwe laatste dag wordt donderdag 3 december 2026.');
      await saves('verder');
      const on = await read();
      assert.equal(on.state, 'received');
      assert.deepEqual(on.term, { by: '2026-12-03', was: '2026-12-01', reason: 'Wij wachten op uw papieren.' });
      assert.equal(stepsOf(on)[2], 'answer to-come 2026-12-03 latest');
    });
    it('gets no last day on which nobody works', async () => {
      await saves('stilzetten', { reden: 'Wij wachten op uw papieren.' });
      // Five days later than Tuesday 1 December is a Sunday.
      await employee.later(6 * day);
      await saves('verder');
      assert.equal((await read()).term!.by, '2026-12-07');
    });
    it('moves nothing when it goes on the same day or the next', async () => {
      await saves('stilzetten', { reden: 'Wij wachten op uw papieren.' });
      await employee.later(day);
      await saves('verder');
      assert.deepEqual((await read()).term, { by: '2026-12-01' });
    });
  });

  describe('an employee who closes a case', () => {
    const close = () => saves('sluiten', { resultaat: 'not-ours', zin: 'De provincie doet dit. Die weet ervan.' });
    it('tells the result in a sentence, and what was open is no more', async () => {
      await saves('vraag', { vraag: 'Stuur een foto.' });
      await saves('stilzetten', { reden: 'Wij wachten.' });
      await employee.later(day);
      await close();
      const found = await read();
      assert.deepEqual([found.state, found.result], ['done', 'not-ours']);
      assert.equal(found.sentence, 'De provincie doet dit. Die weet ervan.');
      assert.deepEqual(stepsOf(found), ['received done 2026-11-24 fact', 'answer done 2026-11-25 fact']);
      assert.equal('action' in found || 'term' in found, false);
      assert.deepEqual([found.allows, found.reopenUntil], [['reopen'], '2026-12-23']);
      assert.equal(hasForm(await employee.look(page), 'stappen'), false);
      says(plain(await employee.look(page)), '<dt>Afloop</dt><dd>Niet voor ons: anderen weten ervan</dd>');
    });
    it('can be asked to take it up again for 28 days', async () => {
      await close();
      world.now = new Date('2026-12-22T22:59:00Z');
      assert.deepEqual((await read()).allows, ['reopen']);
      world.now = new Date('2026-12-22T23:00:00Z');
      const late = await read();
      assert.deepEqual([late.allows, late.reopenUntil], [[], undefined]);
    });
    it('takes it up again, with a new day', async () => {
      await close();
      await employee.later(2 * day);
      await saves('heropenen', { datum: '4 december 2026' });
      const found = await read();
      assert.equal(found.state, 'busy');
      assert.deepEqual(found.term, { by: '2026-12-04' });
      assert.deepEqual(stepsOf(found), ['received done 2026-11-24 fact', 'answer now 2026-12-04 latest']);
      assert.deepEqual([found.result, found.allows, found.reopenUntil], [undefined, ['ask', 'follow'], undefined]);
    });
  });
}
