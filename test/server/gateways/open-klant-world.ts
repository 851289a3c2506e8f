/** A backend with an Open Klant beside it. */
import type { Connection } from '../../../demo/server/db/connect.js';
import { bringToOpenKlant } from '../../../demo/server/gateways/open-klant/worker.js';
import { makeWorld, question, type World } from '../support/world.js';
import { Mock } from './mock.js';
import { actor, calls, OpenKlant, root, token } from './open-klant-fixtures.js';

export const openKlantMock = (): Promise<Mock> => Mock.of([{ root, file: 'openklant-klantinteracties', calls }]);

export interface OpenKlantWorld {
  world: World;
  klant: OpenKlant;
  /** Brings what is due. */
  bring(budget?: number): Promise<number>;
  /** A contact comes in, and is brought. @returns its reference */
  send(changes?: Record<string, unknown>): Promise<string>;
  /** Rows of the outbox. */
  rows(): Promise<{ state: string; attempts: number; last_error: string | null; made: object; next_try: Date }[]>;
}

export async function makeOpenKlantWorld(
  connection: Connection,
  mock: Mock,
  env: NodeJS.ProcessEnv = {},
): Promise<OpenKlantWorld> {
  const world = await makeWorld(connection, {
    OPENKLANT_URL: `${mock.url}${root}`,
    OPENKLANT_TOKEN: token,
    OPENKLANT_ACTOR: actor,
    ...env,
  });
  mock.reset();
  const klant = new OpenKlant(mock.url);
  klant.serve(mock);
  const bring = (budget?: number) => bringToOpenKlant(world.deps, budget);
  return {
    world,
    klant,
    bring,
    async send(changes = {}) {
      const { reference } = (await world.send(question(changes))).json;
      await bring();
      return reference;
    },
    rows: () => world.deps.db.selectFrom('open_klant_outbox').selectAll().orderBy('contact_id').execute(),
  };
}
