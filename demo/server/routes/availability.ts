/**
 * `GET availability`: how busy each channel is now, for everybody. `PUT` and `DELETE availability/:channel`: what a
 * telephone exchange or a queue system tells.
 */
import { Hono } from 'hono';
import { withDeskToken } from '../availability/bearer.js';
import { channelNames } from '../availability/channels.js';
import { readTold } from '../availability/request.js';
import { inForce, takeBack, tell } from '../availability/store.js';
import type { AppEnv, Deps } from '../deps.js';
import { readJson } from '../http/body.js';
import { limited } from '../http/limits.js';
import { fail } from '../http/problems.js';

/** Seconds. */
const refreshAfter = 60;

/** Bytes; four numbers and some room. */
const maxBody = 2000;

export function availabilityRoute(deps: Deps) {
  const { db, config, now } = deps;
  const known = channelNames(config);
  const channelOf = (id: string): string =>
    known.has(id)
      ? id
      : fail(404, 'unknown-channel', 'The configuration has no channel with this id.', {
          detail: `It has: ${[...known.keys()].join(', ')}.`,
        });
  return new Hono<AppEnv>()
    .get('/', limited('availability', deps), async (c) => {
      const told = await inForce(db, now());
      // No personal data, and the same for everybody: a proxy may answer for a moment.
      c.header('Cache-Control', 'public, max-age=15');
      return c.json({
        channels: [...known.keys()].flatMap((id) => (told.has(id) ? [{ id, ...told.get(id)!.told }] : [])),
        refreshAfter,
      });
    })
    .use('/:channel', limited('telling', deps), withDeskToken(deps))
    .put('/:channel', async (c) => {
      const channel = channelOf(c.req.param('channel'));
      const { told, validMinutes } = readTold(await readJson(c, maxBody));
      const until = await tell(db, channel, told, { now: now(), validMinutes, by: 'api' });
      return c.json({ id: channel, ...told, validUntil: until.toISOString() });
    })
    .delete('/:channel', async (c) => {
      await takeBack(db, channelOf(c.req.param('channel')));
      return c.body(null, 204);
    });
}
