/** How long a case is kept: the months of the privacy line, from when it was over. */
import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import type { Connection } from '../../../demo/server/db/connect.js';
import { purge } from '../../../demo/server/jobs.js';
import { token } from '../support/busy.js';
import { Employee, fieldsOf } from '../support/desk.js';
import { makeWorld, question, type World } from '../support/world.js';

export function keepingSuite(connection: () => Connection): void {
  let world: World;
  let employee: Employee;
  let page: string;
  const on = async (moment: string): Promise<void> => {
    world.now = new Date(moment);
    await employee.logIn();
  };
  const save = async (part: string, fields: Record<string, string>): Promise<void> => {
    const path = `${page}/${part}`;
    const { status } = await employee.post(path, { ...fieldsOf(await employee.look(page), part), ...fields });
    assert.equal(status, 303);
  };
  const isThere = async (): Promise<boolean> => {
    await purge(world.deps);
    return (await world.count('contact')) === 1;
  };
  beforeEach(async () => {
    world = await makeWorld(connection(), { DESK_TOKEN: token });
    employee = await Employee.of(world);
    page = `/desk/contacts/${(await world.send(question())).json.reference}`;
  });

  describe('a case', () => {
    it('that is closed is kept for the months after its closing, and then goes with all of it', async () => {
      await on('2027-03-31T10:00:00Z');
      await save('sluiten', { resultaat: 'solved', zin: 'Het is gemaakt.' });
      await on('2028-03-31T09:59:00Z');
      assert.equal(await isThere(), true);
      await on('2028-03-31T10:01:00Z');
      assert.equal(await isThere(), false);
      for (const table of ['contact_case', 'case_step', 'case_audit', 'mail'] as const)
        assert.equal(await world.count(table), 0, table);
    });
    it('that is open is kept for the months after its last change', async () => {
      await on('2027-11-01T10:00:00Z');
      await save('tekst', { zin: 'Wij zijn nog bezig.' });
      await on('2028-10-31T10:00:00Z');
      assert.equal(await isThere(), true);
      await on('2028-11-01T10:01:00Z');
      assert.equal(await isThere(), false);
    });
    it('that nobody touched goes the months after it came in', async () => {
      await on('2027-11-24T13:04:00Z');
      assert.equal(await isThere(), true);
      await on('2027-11-24T13:06:00Z');
      assert.equal(await isThere(), false);
    });
    it('that was taken up again counts as open', async () => {
      await save('sluiten', { resultaat: 'solved', zin: 'Het is gemaakt.' });
      await on('2026-12-10T10:00:00Z');
      await save('heropenen', {});
      await on('2027-12-10T09:59:00Z');
      assert.equal(await isThere(), true);
      await on('2027-12-10T10:01:00Z');
      assert.equal(await isThere(), false);
    });
    it('is kept for as many months as the municipality says', async () => {
      Object.assign(world.deps.config, { privacy: { url: '/privacy.html', months: 3 } });
      await save('sluiten', { resultaat: 'solved', zin: 'Het is gemaakt.' });
      await on('2027-02-24T13:04:00Z');
      assert.equal(await isThere(), true);
      await on('2027-02-24T13:06:00Z');
      assert.equal(await isThere(), false);
    });
  });
}
