/**
 * Which channel suits a matter best, at this moment. Nothing is left out, only put in order, and each step in the order
 * has a reason that can be told.
 *
 * Residents choose by what they find, where they were helped fastest and best, and by how complicated it is (HAN 2019);
 * half of those who come to the counter want to talk. Few digital skills go with little use of chat and apps, so those
 * never come first for who wants help.
 */
import type { ChannelKind } from './channel.js';

/** What can matter most to a resident. */
export const needs = ['quick', 'talk', 'self', 'papers', 'help'] as const;
export type Need = (typeof needs)[number];

export interface Matter {
  need?: Need | undefined;
  topic?:
    | {
        kind?: 'simple' | 'complex' | 'urgent' | 'objection' | undefined;
        /** Ids of channels that the municipality recommends for it, best first. */
        channels?: readonly string[] | undefined;
      }
    | undefined;
}

export interface Standing {
  id: string;
  kind: ChannelKind;
  /** Whether somebody is there now; `undefined` when that does not matter, or nothing is known of it. */
  open?: boolean | undefined;
  /** Longer waits than usual. */
  busy?: boolean | undefined;
}

/** Why a channel stands where it stands: it is recommended for the topic, it suits its kind, it suits the need, it is open. */
export type Reason = 'recommended' | 'urgent' | 'complex' | Need | 'open';

/** Kinds that serve a need, best first. */
const serving: Record<Need | 'urgent' | 'complex', readonly ChannelKind[]> = {
  quick: ['phone', 'chat', 'whatsapp', 'counter'],
  talk: ['phone', 'counter', 'callback', 'appointment', 'home-visit'],
  self: ['portal', 'form', 'app', 'email'],
  papers: ['counter', 'appointment', 'portal', 'form', 'letter', 'email'],
  help: ['phone', 'counter', 'home-visit', 'library', 'callback', 'interpreter', 'sign-language'],
  urgent: ['phone', 'counter'],
  complex: ['phone', 'counter', 'appointment', 'callback', 'home-visit'],
};

/** There one is on one's own. */
const alone = /^(portal|app|form)$/;

/** So many come first in any order that phone and counter are always among them. */
const first = 4;

export interface Ranked<T> {
  channel: T;
  reasons: Reason[];
}

/** @param channels in the order of a resident who has said nothing; the order of equals is kept */
export function rankChannels<T extends Standing>(channels: readonly T[], { need, topic }: Matter): Ranked<T>[] {
  const ranked = channels.map((channel) => {
    const { id, kind, open, busy } = channel;
    const reasons: Reason[] = [];
    let score = 0;
    const count = (place: number | undefined, worth: number, reason: Reason): void => {
      if (place === undefined || place < 0) return;
      reasons.push(reason);
      score += worth - place * 5;
    };
    const serves = (what: keyof typeof serving, worth: number): void => {
      // Nobody gets a quick answer from what is closed.
      if (what !== 'quick' || open !== false) count(serving[what].indexOf(kind), worth, what);
    };

    // Who wants a person is not sent to a screen.
    if (!(/^(talk|help)$/.test(need ?? '') && alone.test(kind)))
      count(topic?.channels?.indexOf(id), 200, 'recommended');
    if (topic?.kind === 'urgent') serves('urgent', 300);
    if (topic?.kind === 'complex') serves('complex', 60);
    if (need) serves(need, 100);
    if (open !== undefined) {
      score -= open ? (busy ? 12 : 0) : 30;
      if (open) reasons.push('open');
    }
    return { channel, reasons, score };
  });
  ranked.sort((a, b) => b.score - a.score);
  // A human is never out of sight.
  // Twice: to make room for the one may push the other out.
  (['phone', 'counter', 'phone', 'counter'] as const).forEach((kind, index) => {
    const at = ranked.findIndex(({ channel }) => channel.kind === kind);
    if (at >= first) ranked.splice(first - 2 + (index % 2), 0, ...ranked.splice(at, 1));
  });
  return ranked.map(({ channel, reasons }) => ({ channel, reasons }));
}
