/** The ways in which a resident reaches a municipality. Plain data; no texts. */

/** Kinds of channel, in the order in which they stand when a resident has said nothing yet. */
export const channelKinds = [
  'phone',
  'form',
  'counter',
  'email',
  'callback',
  'appointment',
  'portal',
  'chat',
  'whatsapp',
  'app',
  'letter',
  'home-visit',
  'library',
  'interpreter',
  'sign-language',
  'text-telephone',
  'social',
] as const;
export type ChannelKind = (typeof channelKinds)[number];

/** Run by a company that reads along: opened only after choosing, with a word on privacy. */
export const isThirdParty = (kind: ChannelKind): boolean => /^(chat|whatsapp|social)$/.test(kind);

/** What every channel has. */
export interface ChannelLike {
  id: string;
  kind: ChannelKind;
}

/**
 * All channels as one list, in the order of their kinds and then as given. A second one with an id that was there is left
 * out. Those with a name of their own (`phone`, `email`) have that as their id and kind; the address of `email` becomes `email`.
 *
 * @param named the four by name, and a list of others
 */
export function channelsOf<T extends ChannelLike>(named: { more?: readonly T[] | undefined } = {}): T[] {
  const { more = [], ...main } = named;
  const seen = new Set<string>();
  return [
    ...Object.entries(main as Record<string, (T & { address?: unknown }) | undefined>).flatMap(
      ([kind, channel]): T[] => {
        // Any other name is a mistake, which the configuration's check tells.
        if (!channel || !/^(phone|counter|email|letter)$/.test(kind)) return [];
        const { address, ...rest } = channel;
        return [{ ...rest, [kind === 'email' ? kind : 'address']: address, id: kind, kind } as unknown as T];
      },
    ),
    ...more,
  ]
    .filter(({ id }) => !seen.has(id) && seen.add(id))
    .sort((a, b) => channelKinds.indexOf(a.kind) - channelKinds.indexOf(b.kind));
}
