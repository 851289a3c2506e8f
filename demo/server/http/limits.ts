/**
 * How often one client may call. In memory and of bounded size, for each copy by itself: with n copies behind a balancer a
 * client gets at most n times as much. That is enough against floods; what must hold exactly is in the database.
 */
import type { MiddlewareHandler } from 'hono';
import type { AppEnv, Deps } from '../deps.js';
import { clientOf } from './client.js';
import { fail } from './problems.js';

export interface Rate {
  /** Calls that may come at once, and in `seconds` after that. */
  calls: number;
  seconds: number;
}

/** Generous: a library, a town hall or a mobile network brings many residents from one address. */
export const rates = {
  capabilities: { calls: 300, seconds: 60 },
  availability: { calls: 300, seconds: 60 },
  telling: { calls: 300, seconds: 60 },
  contacts: { calls: 60, seconds: 600 },
  attachments: { calls: 60, seconds: 600 },
  status: { calls: 30, seconds: 600 },
  'status-forgotten': { calls: 10, seconds: 600 },
  'status-updates': { calls: 20, seconds: 600 },
  // Mail programs stop e-mails from a few addresses for all of their users.
  'status-links': { calls: 300, seconds: 60 },
  desk: { calls: 300, seconds: 60 },
  login: { calls: 10, seconds: 600 },
} satisfies Record<string, Rate>;

/** A bucket for each client that fills up again evenly. */
export class Limiter {
  readonly #buckets = new Map<string, { left: number; at: number }>();
  constructor(
    readonly rate: Rate,
    readonly size = 10_000,
  ) {}

  /** Seconds to wait before there is a call to take, without taking one. */
  wait(client: string, now: number): number {
    return this.#seconds(this.#left(client, now));
  }

  /** Takes one call; gives the seconds to wait when there is none left, else 0. */
  take(client: string, now: number): number {
    const left = this.#left(client, now);
    // Set again, so that the map is in order of use and the first is the one longest unseen.
    this.#buckets.delete(client);
    this.#buckets.set(client, { left: left < 1 ? left : left - 1, at: now });
    if (this.#buckets.size > this.size) this.#buckets.delete(this.#buckets.keys().next().value!);
    return this.#seconds(left);
  }

  #left(client: string, now: number): number {
    const { calls, seconds } = this.rate;
    const bucket = this.#buckets.get(client) ?? { left: calls, at: now };
    return Math.min(calls, bucket.left + (Math.max(0, now - bucket.at) / 1000) * (calls / seconds));
  }

  #seconds(left: number): number {
    const { calls, seconds } = this.rate;
    return left < 1 ? Math.ceil(((1 - left) * seconds) / calls) : 0;
  }
}

/** Answers 429 with Retry-After when one client calls too often. */
export function limited(name: keyof typeof rates, deps: Deps): MiddlewareHandler<AppEnv> {
  const limiter = new Limiter(rates[name]);
  return async (c, next) => {
    const wait = deps.settings.rateLimit ? limiter.take(clientOf(c, deps.settings.proxies), deps.now().getTime()) : 0;
    if (wait) fail(429, 'too-many-requests', 'Too many requests. Try again later.', { retryAfter: wait });
    await next();
  };
}
