/** `GET health`: whether this copy can take messages now. For a balancer. */
import { sql } from 'kysely';
import { Hono } from 'hono';
import type { AppEnv, Deps } from '../deps.js';
import { fail } from '../http/problems.js';

export const healthRoute = ({ db }: Deps) =>
  new Hono<AppEnv>().get('/', async (c) => {
    try {
      await sql`select 1`.execute(db);
    } catch {
      fail(503, 'no-database', 'The database does not answer.', { retryAfter: 10 });
    }
    return c.json({ status: 'ok' });
  });
