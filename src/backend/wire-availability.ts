/**
 * What a backend answers to `GET availability`: how busy each channel is now. No personal data. It travels to the
 * browser, hence zod/mini and no descriptions.
 */
import * as z from 'zod/mini';

/** Longest wait that is told, in minutes. */
export const maxWaitingMinutes = 600;

/** One channel. What is told last here wins: a number of minutes says more than `busy`, and `closed` ends all waiting. */
export const liveChannelSchema = z.object({
  /** As in the configuration: `phone`, `counter`, `email`, `letter`, or the id of an entry of `channels.more`. */
  id: z.string().check(z.minLength(1), z.maxLength(100)),
  /** Longer than usual, without a number. */
  busy: z.optional(z.boolean()),
  waitingMinutes: z.optional(z.int().check(z.gte(0), z.lte(maxWaitingMinutes))),
  /** Not reachable now, although it should be open: a breakdown. */
  closed: z.optional(z.boolean()),
});

export const availabilitySchema = z.object({
  /** What comes after the hundredth is not read. */
  channels: z.array(liveChannelSchema).check(z.maxLength(100)),
  /** Seconds after which it is worth asking again. Taken as 30 at least and 3600 at most. */
  refreshAfter: z.optional(z.number()),
});
