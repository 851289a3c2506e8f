/** What an employee fills in for one channel, and what is wrong with it. */
import { maxWaitingMinutes } from '../../../src/backend/wire-availability.js';
import type { Told } from '../availability/store.js';

/** Choices of how busy it is. `normal` takes back what was told. */
export const choices = {
  normal: 'Normaal',
  waiting: 'Wachten, en ik weet hoelang',
  busy: 'Drukker dan normaal',
  closed: 'Nu niet bereikbaar (storing)',
} as const;
export type Choice = keyof typeof choices;

/** How long it stands, in minutes. */
export const durations = { 15: '15 minuten', 30: 'een halfuur', 60: '1 uur', 120: '2 uur', 240: '4 uur' } as const;

export const usualDuration = 30;

/** As typed, so that a mistake can be mended where it was made. */
export interface Filled {
  channel: string;
  choice: string;
  minutes: string;
  /** The minutes that stood in the field before anything was typed. */
  before: string;
  duration: string;
}

export const filledIn = (form: URLSearchParams): Filled => {
  const value = (name: string): string => (form.get(name) ?? '').trim().slice(0, 100);
  return {
    channel: value('kanaal'),
    choice: value('drukte'),
    minutes: value('minuten'),
    before: value('eerst'),
    duration: value('duur'),
  };
};

type Read = { told: Told | undefined; validMinutes: number } | { wrong: string; field: 'drukte' | 'minuten' };

/** @returns what to tell (nothing for `normal`), or a sentence on what is wrong and the field that it is about */
export function readFilled({ choice, minutes, before, duration }: Filled): Read {
  const validMinutes = Object.hasOwn(durations, duration) ? Number(duration) : usualDuration;
  if (choice === 'waiting') {
    if (!minutes) return { wrong: 'Vul in hoeveel minuten mensen wachten.', field: 'minuten' };
    if (!/^\d{1,6}$/.test(minutes) || Number(minutes) > maxWaitingMinutes)
      return { wrong: `Vul bij de minuten een heel getal in van 0 tot ${maxWaitingMinutes}.`, field: 'minuten' };
    return { told: { waitingMinutes: Number(minutes) }, validMinutes };
  }
  if (!Object.hasOwn(choices, choice)) return { wrong: 'Kies hoe druk het is.', field: 'drukte' };
  // A number that is typed and not used would be lost without a word, and residents would read that all is normal.
  if (minutes && minutes !== before)
    return { wrong: `U vulde minuten in. Kies dan ook “${choices.waiting}”, of haal de minuten weg.`, field: 'drukte' };
  return {
    told: choice === 'busy' ? { busy: true } : choice === 'closed' ? { closed: true } : undefined,
    validMinutes,
  };
}
