/** A voice that says nothing: behind the browser's own names, and moved on by hand. */
import { replace } from '../backend/stubs.js';
import { until } from '../support/fixture.js';

export const voice = (lang: string, own: Partial<SpeechSynthesisVoice> = {}): SpeechSynthesisVoice => ({
  lang,
  name: `voice ${lang}`,
  voiceURI: `voice ${lang}`,
  localService: true,
  default: false,
  ...own,
});
export const dutch = voice('nl-NL');
export const english = voice('en-GB');
/** Its text goes to who makes the voice. */
export const remoteDutch = voice('nl-NL', { localService: false, name: 'far away' });

class Utterance {
  voice: SpeechSynthesisVoice | null = null;
  lang = '';
  rate = 1;
  onstart: (() => void) | null = null;
  onend: (() => void) | null = null;
  onerror: ((event: { error: string }) => void) | null = null;
  constructor(readonly text: string) {}
}

export class Engine extends EventTarget {
  voices: SpeechSynthesisVoice[];
  /** What was asked for, in order. */
  readonly asked: Utterance[] = [];
  paused = false;
  resumed = 0;
  /** How often the browser's own pause was used, which Android does not have. */
  pauses = 0;
  #now: Utterance | undefined;

  constructor(voices: SpeechSynthesisVoice[]) {
    super();
    this.voices = voices;
  }

  get speaking(): boolean {
    return !!this.#now;
  }
  readonly pending = false;
  getVoices(): SpeechSynthesisVoice[] {
    return this.voices;
  }
  speak(utterance: Utterance): void {
    this.asked.push(utterance);
    this.#now = utterance;
  }
  pause(): void {
    this.pauses++;
  }
  resume(): void {
    this.paused = false;
    this.resumed++;
  }
  /** Tells so later, as browsers do. */
  cancel(): void {
    const cut = this.#now;
    this.#now = undefined;
    setTimeout(() => cut?.onerror?.({ error: 'canceled' }));
  }

  // What a test does with it.

  /** Says that it has these voices now. */
  tell(voices: SpeechSynthesisVoice[]): void {
    this.voices = voices;
    this.dispatchEvent(new Event('voiceschanged'));
  }
  /** What is said now. */
  get now(): string | undefined {
    return this.#now?.text;
  }
  get texts(): string[] {
    return this.asked.map(({ text }) => text);
  }
  async #last(): Promise<Utterance> {
    await until(() => this.#now, 'something that is said');
    return this.#now!;
  }
  async begin(): Promise<void> {
    (await this.#last()).onstart?.();
  }
  async end(): Promise<void> {
    const ended = await this.#last();
    this.#now = undefined;
    ended.onend?.();
  }
  async fail(error: string): Promise<void> {
    const failed = await this.#last();
    this.#now = undefined;
    failed.onerror?.({ error });
  }
  /** Says one sentence, and is at the beginning of the next. */
  async next(): Promise<void> {
    await this.begin();
    await this.end();
    if (this.#now) await this.begin();
  }
  /** Says all that is left. @returns all sentences that were asked for */
  async all(): Promise<string[]> {
    while (this.#now) {
      await this.begin();
      await this.end();
    }
    return this.texts;
  }
}

/** A device with these voices, until the end of the test. */
export function useEngine(...voices: SpeechSynthesisVoice[]): Engine {
  const engine = new Engine(voices);
  replace(window, 'speechSynthesis', engine);
  replace(window, 'SpeechSynthesisUtterance', Utterance);
  return engine;
}
