/** Reads sentences one after the other, and keeps the place. */
import { isThere, type Sentence } from './sentences.js';
import { utter, type Failure } from './utter.js';

export type Phase = 'idle' | 'reading' | 'paused';
export type Problem = Exclude<Failure, 'interrupted'> | 'changed';

export interface Spoken extends Sentence {
  voice: SpeechSynthesisVoice;
}

export interface PlayerHost {
  /** Something changed that is shown. */
  changed(): void;
  /** This one is read now; `undefined`: none any more. */
  show(sentence: Sentence | undefined): void;
  /** The same text, read from the page anew. */
  again(): Spoken[];
}

export class Player {
  readonly #host: PlayerHost;
  #phase: Phase = 'idle';
  #problem: Problem | undefined;
  #sentences: Spoken[] = [];
  #at = 0;
  #rate = 1;
  #hush = (): void => {};

  constructor(host: PlayerHost) {
    this.#host = host;
  }

  get phase(): Phase {
    return this.#phase;
  }
  /** Why it stopped by itself. */
  get problem(): Problem | undefined {
    return this.#problem;
  }
  get rate(): number {
    return this.#rate;
  }

  /** Reads from the beginning. */
  play(sentences: Spoken[]): void {
    this.#hush();
    this.#sentences = sentences;
    this.#at = 0;
    this.#read();
  }

  /**
   * Falls silent, and keeps the sentence: it is read from its beginning afterwards. Never by the browser's own pause, which on
   * Android ends it, and which makes all other pages silent.
   */
  pause(): void {
    if (this.#phase !== 'reading') return;
    this.#hush();
    this.#become('paused');
  }

  resume(): void {
    if (this.#phase === 'paused') this.#read();
  }

  stop(problem?: Problem): void {
    this.#problem = problem;
    this.#hush();
    this.#host.show(undefined);
    this.#become('idle');
  }

  /** @param rate 1 is usual; holds at once: the sentence begins anew */
  setRate(rate: number): void {
    this.#rate = rate;
    this.#hush();
    if (this.#phase === 'reading') this.#read();
    else this.#host.changed();
  }

  #become(phase: Phase): void {
    this.#phase = phase;
    this.#host.changed();
  }

  #read(): void {
    this.#problem = undefined;
    if (!this.#find()) return;
    const sentence = this.#sentences[this.#at];
    if (!sentence) return this.stop();
    this.#hush = utter(sentence.text, sentence.voice, this.#rate, {
      started: () => this.#host.show(sentence),
      ended: () => {
        this.#at++;
        this.#read();
      },
      failed: (reason) => {
        if (reason === 'interrupted') this.#become('paused');
        else this.stop(reason);
      },
    });
    this.#become('reading');
  }

  /** The page may have changed: the same sentence is looked for. @returns whether it goes on */
  #find(): boolean {
    const sentence = this.#sentences[this.#at];
    if (!sentence || isThere(sentence)) return true;
    const sentences = this.#host.again();
    let nearest = -1;
    sentences.forEach(({ text, lang }, index) => {
      const isCloser = nearest < 0 || Math.abs(index - this.#at) < Math.abs(nearest - this.#at);
      if (text === sentence.text && lang === sentence.lang && isCloser) nearest = index;
    });
    if (nearest < 0) {
      this.stop('changed');
      return false;
    }
    this.#sentences = sentences;
    this.#at = nearest;
    return true;
  }
}
