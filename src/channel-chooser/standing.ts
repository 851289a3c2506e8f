/** How a channel stands at this moment: open or not, how fast, in words. */
import { html, type TemplateResult } from 'lit';
import type { LiveState } from '../backend/availability.js';
import type { Config, FurtherChannel, Hours } from '../config/schema.js';
import type { ChannelKind } from '../domain/channel.js';
import { openingAt, type Opening } from '../domain/opening-hours.js';
import type { LocalText } from '../locale/text.js';
import * as texts from './hours.messages.js';
import { spanText, untilText, whenText } from './when.js';

/** One channel, be it one of the four by name or a further one. */
export type Channel = Partial<Omit<FurtherChannel, 'address'>> & {
  id: string;
  kind: ChannelKind;
  address?: LocalText | undefined;
};

export interface Standing {
  id: string;
  kind: ChannelKind;
  channel: Channel;
  opening: Opening<LocalText> | undefined;
  live: LiveState | undefined;
  /** Whether somebody is there now; `undefined` when nobody can know. */
  open: boolean | undefined;
  busy: boolean;
}

/** Used at any hour: what its opening hours say is for later. */
const anyTime = /^(form|email|letter|callback|appointment|portal|app|social)$/;

/** @param now ms since 1970 */
export function standingOf(channel: Channel, now: number, live: LiveState | undefined): Standing {
  const hours = channel.hoursAvailable as readonly Hours[] | undefined;
  const opening = hours?.length && !anyTime.test(channel.kind) ? openingAt<LocalText>(hours, now) : undefined;
  const open = opening && (opening.state === 'open' ? (opening.unsure ? undefined : true) : false);
  return {
    id: channel.id,
    kind: channel.kind,
    channel,
    opening: live?.kind === 'closed' ? undefined : opening,
    // What is said of now is of no use when nobody is there.
    live: open === false ? undefined : live,
    open: live?.kind === 'closed' ? false : open,
    busy: live?.kind === 'busy' || (live?.kind === 'waiting' && live.minutes > 20),
  };
}

/** "Nu open, tot 17.00 uur." */
export function openingText(opening: Opening<LocalText>, now: number): string | TemplateResult {
  if (opening.state === 'open') {
    if (opening.unsure) return texts.holiday();
    return opening.until === undefined ? texts.openAlways() : texts.openUntil(untilText(opening.until, now));
  }
  const { opens, unsure, reason } = opening;
  const why = reason === undefined ? '' : texts.closedFor(reason);
  if (opens === undefined) return why || texts.closed();
  const when = whenText(opens, now);
  return html`${why} ${unsure ? texts.opensUnsure(when) : texts.opens(when)}`;
}

type Term = NonNullable<FurtherChannel['answerWithin']>;

/** No sentence for a unit that is none: the schema of a resident's page lets it pass. */
function answerText(term: Term): string | undefined {
  const [[unit, count] = ['', 0]] = Object.entries<number>(term as Record<string, number>);
  if (unit === 'workingDays') return texts.answerInWorkingDays(count);
  return /^(day|week)s$/.test(unit) ? texts.answerIn(spanText(count, unit.slice(0, -1))) : undefined;
}

const waitText = (minutes: number, sentence: (span: string) => string): string =>
  minutes > 0 ? sentence(spanText(minutes, 'minute')) : texts.noWait();

/** In writing: the answer comes later, and the municipality's promise for a question holds. */
const written = /^(form|email|letter)$/;

/** How fast: what is known of now, else what is usual, else when an answer comes. */
export function speedText({ channel, live, open }: Standing, terms: Config['terms']): string | undefined {
  if (live?.kind === 'closed') return texts.unreachable();
  if (live?.kind === 'busy') return texts.busy();
  if (live) return waitText(live.minutes, texts.waitingNow);
  const { waitingMinutes, kind } = channel;
  if (waitingMinutes !== undefined && open !== false) return waitText(waitingMinutes, texts.waiting);
  const term = channel.answerWithin ?? (written.test(kind) ? terms?.question?.reaction : undefined);
  return term && answerText(term);
}
