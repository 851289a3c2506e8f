/** What staff see of messages that belong together. */
import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import type { Connection } from '../../../demo/server/db/connect.js';
import { formatReference } from '../../../src/domain/reference.js';
import { token } from '../support/busy.js';
import { Employee } from '../support/desk.js';
import { files, makeWorld, question, type World } from '../support/world.js';

export function deskRelatedSuite(connection: () => Connection): void {
  let world: World;
  let employee: Employee;
  beforeEach(async () => {
    world = await makeWorld(connection(), { DESK_TOKEN: token });
    employee = await Employee.of(world);
  });
  const sent = async (changes: Record<string, unknown> = {}, address?: string): Promise<string> =>
    (await world.send(question(changes), address ? { address } : {})).json.reference;
  const page = async (reference: string): Promise<string> => (await employee.look(`/desk/contacts/${reference}`)).text;

  describe('an employee who looks at a message', () => {
    it('sees what was sent about it later, newest first, with how many files, and goes there', async () => {
      const first = await sent();
      const { json } = await world.attach(files.pdf, 'brief.pdf', 'application/pdf');
      const second = await sent({ caseReference: first, attachments: [{ id: json.id, name: 'brief.pdf' }] });
      const third = await sent({ caseReference: first, type: 'complaint', website: 'x' });
      const text = await page(first);
      const part = text.slice(text.indexOf('Later hierover gestuurd'));
      assert.match(part, /Iedereen die het nummer kent/);
      assert.ok(part.indexOf(third) > 0 && part.indexOf(third) < part.indexOf(second));
      assert.match(part, new RegExp(`href="/desk/contacts/${second}">${formatReference(second)}</a> Vraag, 1 bestand`));
      assert.match(part, /Klacht[\s\S]*Apart gezet/);
    });

    it('goes from there to the earlier one', async () => {
      const first = await sent();
      const second = await sent({ caseReference: first });
      assert.match(await page(second), new RegExp(`Over eerder nummer[\\s\\S]*href="/desk/contacts/${first}"`));
    });

    it('sees a number that is not ours as it was typed, and none of it as markup', async () => {
      const text = await page(await sent({ caseReference: 'ZAAK-1 <b>x</b>' }));
      assert.match(text, /Over eerder nummer[\s\S]*ZAAK-1 &lt;b&gt;x&lt;\/b&gt;/);
      assert.doesNotMatch(text, /contacts\/ZAAK/);
    });

    it('sees no such part where nothing was sent', async () => {
      assert.doesNotMatch(await page(await sent()), /Later hierover gestuurd/);
    });
  });
}
