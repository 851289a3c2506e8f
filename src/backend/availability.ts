import { conforms } from '../domain/json-schema.js';
import { endpoint } from './endpoint.js';
import { availabilityJsonSchema } from './generated/availability.schema.js';
import { ask } from './http.js';
import type { HttpBackendOptions } from './http-backend.js';

/** How a channel is now, as far as somebody told. A channel of which nothing is told has none. */
export type LiveState =
  /** Minutes that a resident waits now, 0 to 600. */
  | { kind: 'waiting'; minutes: number }
  /** Longer than usual; nobody knows how long. */
  | { kind: 'busy' }
  /** Not reachable now, although it should be open. */
  | { kind: 'closed' };

/** What was answered; without `channels` there was no answer that can be read. */
export interface Availability {
  /** By the id that the configuration gives to the channel; ids that it does not know may be among them. */
  channels?: ReadonlyMap<string, LiveState>;
  /** Seconds after which to ask again, 30 to 3600. */
  refreshAfter?: number;
  /** Seconds for which the backend wants to be left alone. */
  retryAfter?: number;
}

/** In milliseconds. Short: what comes later than this is of little use, and the page says enough without it. */
const timeout = 8_000;

const { items, maxItems } = availabilityJsonSchema.properties!.channels!;

interface Entry {
  id: string;
  busy?: boolean;
  waitingMinutes?: number;
  closed?: boolean;
}

function stateOf({ busy, waitingMinutes, closed }: Entry): LiveState | undefined {
  if (closed) return { kind: 'closed' };
  if (waitingMinutes !== undefined) return { kind: 'waiting', minutes: waitingMinutes };
  return busy ? { kind: 'busy' } : undefined;
}

/** Entry by entry, so that a wrong one costs itself alone. */
function read(body: unknown): Availability {
  const { channels, refreshAfter } = (body ?? {}) as { channels?: unknown; refreshAfter?: unknown };
  if (!Array.isArray(channels)) return {};
  const states = new Map<string, LiveState>();
  for (const entry of channels.slice(0, maxItems) as Entry[]) {
    const state = conforms(entry, items!) && stateOf(entry);
    if (state) states.set(entry.id, state);
  }
  return {
    channels: states,
    ...(typeof refreshAfter === 'number' && { refreshAfter: Math.min(Math.max(refreshAfter, 30), 3600) }),
  };
}

/**
 * Asks how busy the channels are now (`GET availability`): no cookies, no referrer, eight seconds at most. Never rejects:
 * whatever is wrong, the text of the page stands.
 */
export async function fetchAvailability(
  backend: Pick<HttpBackendOptions, 'url' | 'headers'>,
  signal?: AbortSignal,
): Promise<Availability> {
  const found = endpoint(backend, 'availability');
  if (!found) return {};
  const { url, headers } = found;
  headers.set('Accept', 'application/json');
  const { status, body, retryAfter } = await ask(url, { headers }, timeout, signal);
  if (status >= 200 && status < 300) return read(body);
  return retryAfter === undefined ? {} : { retryAfter };
}
