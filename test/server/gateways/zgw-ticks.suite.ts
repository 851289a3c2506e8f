/** What the time of an answer tells somebody who guesses: nothing. */
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import type { Connection } from '../../../demo/server/db/connect.js';
import type { Mock } from './mock.js';
import { makeZgwWorld, zgwMock, type ZgwWorld } from './zgw-world.js';

export function zgwTicksSuite(connection: () => Connection): void {
  describe('an answer about a zaak', () => {
    let mock: Mock;
    let here: ZgwWorld;
    before(async () => {
      mock = await zgwMock();
    });
    beforeEach(async () => {
      here = await makeZgwWorld(connection(), mock);
    });
    afterEach(() => mock.check());
    after(() => mock.stop());

    /** Each question to ZGW takes this many milliseconds; that for the roles of a zaak that is there takes longer. */
    const takes = (usual: number, ofKnown: number): void => {
      mock.before = ({ call, query }) => {
        here.time.now += call === 'get /rollen' && query.zaak === here.zgw.zaak.url ? ofKnown : usual;
        return undefined;
      };
    };
    /** When it left, in milliseconds after it was asked, with its words. */
    const left = async (body: Record<string, unknown>): Promise<[number, number, string]> => {
      const asked = here.time.now;
      const { status, text } = await here.ask(body);
      return [here.time.now - asked, status, text];
    };
    const wrongNumber = { reference: 'ZAAK-2026-0000000043' };
    const wrongAddress = { email: 'wie@voorbeeld.nl' };

    it('that was not found leaves at the same second for a wrong number and for a wrong address', async () => {
      takes(15, 620);
      const unknown = await left(wrongNumber);
      assert.deepEqual(unknown.slice(0, 2), [1000, 404]);
      assert.deepEqual(await left(wrongAddress), unknown);
      assert.deepEqual(await left({ accessCode: 'ABCD-2345' }), unknown);
      here.zgw.zaak.vertrouwelijkheidaanduiding = 'geheim';
      assert.deepEqual(await left({}), unknown);
    });
    it('leaves at a whole second on a slow day too', async () => {
      takes(700, 1290);
      assert.equal((await left(wrongNumber))[0], 2000);
      assert.equal((await left(wrongAddress))[0], 2000);
      takes(1500, 1500);
      assert.equal((await left(wrongAddress))[0], 3000, 'just then');
    });
    it('keeps nobody waiting who is right, or must wait anyway, or whom ZGW does not serve', async () => {
      takes(0, 0);
      assert.deepEqual((await left({})).slice(0, 2), [0, 200]);
      for (let nth = 0; nth < 5; nth++) await here.ask(wrongAddress);
      assert.deepEqual((await left(wrongAddress)).slice(0, 2), [0, 429]);
      mock.before = () => ({ instead: 'cut' });
      assert.deepEqual((await left(wrongNumber)).slice(0, 2), [0, 503]);
    });
  });
}
