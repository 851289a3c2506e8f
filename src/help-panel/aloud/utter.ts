/** One sentence said by the browser's voice, with what browsers do wrong around that put right. */

export type Failure = 'silent' | 'blocked' | 'offline' | 'interrupted';

export interface Hooks {
  started(): void;
  ended(): void;
  failed(reason: Failure): void;
}

/** Milliseconds. Of `start`: after which a voice that says nothing will say nothing (Firefox on Linux without its speech service). */
export const patience = { start: 6_000, end: 5_000 };

/** Chrome throws away what nobody holds, and then never says that it ended. */
const held = new Set<SpeechSynthesisUtterance>();
/** Some engines lose what is asked for in the same task in which they were cut off. */
let cutOff = false;

function cutOffNow(): void {
  speechSynthesis.cancel();
  cutOff = true;
  setTimeout(() => (cutOff = false));
}

function reasonOf(error: string): Failure {
  // By somebody else: those of our own are no longer listened to.
  if (error === 'interrupted' || error === 'canceled') return 'interrupted';
  if (error === 'not-allowed') return 'blocked';
  return error === 'network' ? 'offline' : 'silent';
}

/**
 * Says it. At most one of `ended` and `failed` is called, later.
 * @param rate 1 is usual
 * @returns falls silent; nothing is called after that
 */
export function utter(text: string, voice: SpeechSynthesisVoice, rate: number, hooks: Hooks): () => void {
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.voice = voice;
  utterance.lang = voice.lang.replace('_', '-');
  utterance.rate = rate;
  let isOver = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = (tell?: () => void): void => {
    if (isOver) return;
    isOver = true;
    clearTimeout(timer);
    held.delete(utterance);
    tell?.();
  };
  // Browsers now and then forget to say that it ended.
  const watch = (): void => {
    clearTimeout(timer);
    timer = setTimeout(
      () => (speechSynthesis.speaking ? watch() : end(hooks.ended)),
      patience.end + (text.length * 150) / rate,
    );
  };
  utterance.onstart = () => {
    if (isOver) return;
    watch();
    hooks.started();
  };
  utterance.onend = () => end(hooks.ended);
  utterance.onerror = ({ error }) => end(() => hooks.failed(reasonOf(error)));
  held.add(utterance);
  const speak = (): void => {
    if (isOver) return;
    // Left so by whoever spoke before us: all of the browser is paused.
    if (speechSynthesis.paused) speechSynthesis.resume();
    speechSynthesis.speak(utterance);
    timer = setTimeout(() => {
      end(() => {
        cutOffNow();
        hooks.failed('silent');
      });
    }, patience.start);
  };
  if (speechSynthesis.speaking || speechSynthesis.pending) cutOffNow();
  // The first one at once: iPhones speak only in the very press of a button.
  if (cutOff) timer = setTimeout(speak);
  else speak();
  return () => {
    if (isOver) return;
    end();
    cutOffNow();
  };
}
