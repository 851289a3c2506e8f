import type { StatusAnswer } from '../backend/status.js';
import type { CaseStatus } from '../domain/case-status.js';
import { realClock, type Clock } from '../form/clock.js';
import { changed as changedText } from './refresh.messages.js';

const second = 1_000;
/** Between two questions when the backend names no time. */
const usual = 60 * second;
/** Longest pause: a matter moves by days, and residents pay for their data. */
const longest = 15 * 60 * second;
/** So that not all pages of a town ask at once: 10 % sooner to 10 % later. */
const spread = 0.1;

/** What one question gave: seconds until the next, or that there is no use in another. */
export type Next = { after?: number | undefined; changed: boolean } | 'stop';

/**
 * Asks again while somebody can see the page: each time half as long again between two questions in which nothing changed,
 * at once when the page comes back after its time. Rests behind a hidden page.
 *
 * @param ask never rejects
 * @returns function that ends it
 */
export function refresh(
  ask: (signal: AbortSignal) => Promise<Next>,
  first: number | undefined,
  clock: Clock = realClock,
): () => void {
  let pause = Math.min((first ?? 0) * second || usual, longest);
  let due = 0;
  let disarm = (): void => {};
  let running: AbortController | undefined;

  const arm = (): void => {
    disarm();
    const wait = pause * (1 - spread + 2 * spread * clock.random());
    due = clock.now() + wait;
    disarm = clock.after(wait, () => void go());
  };
  const go = async (): Promise<void> => {
    // The next look of somebody asks.
    if (document.hidden || running) return;
    const own = (running = new AbortController());
    const next = await ask(own.signal);
    running = undefined;
    if (own.signal.aborted) return;
    if (next === 'stop') return stop();
    const named = (next.after ?? 0) * second || usual;
    pause = Math.min(next.changed ? named : Math.max(named, pause * 1.5), longest);
    arm();
  };
  const look = (): void => {
    if (!document.hidden && clock.now() >= due) void go();
  };
  document.addEventListener('visibilitychange', look);
  const stop = (): void => {
    disarm();
    running?.abort();
    document.removeEventListener('visibilitychange', look);
  };
  arm();
  return stop;
}

/** What is looked at. */
export interface Watched {
  /** Never rejects. */
  ask(signal: AbortSignal): Promise<StatusAnswer>;
  /** What stands there; `undefined` once it is not shown any more. */
  shown(): readonly CaseStatus[] | undefined;
  show(cases: readonly CaseStatus[]): void;
  /** Says something without moving the focus. */
  say(text: string): void;
}

/**
 * Looks again now and then; shows what changed, and says once that something did.
 *
 * @param first seconds until it looks first
 * @returns function that ends it
 */
export const watch = ({ ask, shown, show, say }: Watched, first: number | undefined): (() => void) =>
  refresh(async (signal): Promise<Next> => {
    const answer = await ask(signal);
    const old = shown();
    if (!old) return 'stop';
    if (answer.kind === 'later') return { after: answer.retryAfter, changed: false };
    // Whatever else went wrong: what stands there was true when it was asked.
    if (answer.kind !== 'found') return { changed: false };
    const changed = JSON.stringify(answer.cases) !== JSON.stringify(old);
    if (changed) {
      show(answer.cases);
      say(changedText());
    }
    return { after: answer.refreshAfter, changed };
  }, first);
