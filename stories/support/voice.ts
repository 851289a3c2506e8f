/** A voice that says nothing, so that reading aloud shows on every machine, and stays at its first sentence. */
import { locales } from '../../src/locale/locales.js';

class Silence {
  voice: unknown = null;
  lang = '';
  rate = 1;
  onstart: (() => void) | undefined;
  onerror: ((event: { error: string }) => void) | undefined;
  constructor(readonly text: string) {}
}

/**
 * @param localService whether it is on the device
 * @param error what it fails with instead of beginning
 * @returns what a browser with it says of itself
 */
export const voices =
  ({ localService = true, error }: { localService?: boolean; error?: string } = {}) =>
  (): (() => void) => {
    const names = ['speechSynthesis', 'SpeechSynthesisUtterance'] as const;
    const own = names.map((name) => [name, Object.getOwnPropertyDescriptor(window, name)] as const);
    const engine = Object.assign(new EventTarget(), {
      getVoices: () => locales.map((lang) => ({ lang, name: lang, voiceURI: lang, localService, default: false })),
      speak: (utterance: Silence) => setTimeout(() => (error ? utterance.onerror?.({ error }) : utterance.onstart?.())),
      cancel: () => undefined,
      resume: () => undefined,
    });
    [engine, Silence].forEach((value, index) =>
      Object.defineProperty(window, names[index]!, { configurable: true, value }),
    );
    return () => {
      for (const [name, descriptor] of own) if (descriptor) Object.defineProperty(window, name, descriptor);
    };
  };
