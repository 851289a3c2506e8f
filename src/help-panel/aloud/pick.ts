/** Which voice reads which language. */
import { primary } from '../beforehand.js';

/** Where the country is not the language in capitals. */
const homes: Record<string, string> = { en: 'gb', uk: 'ua', ar: 'sa', cs: 'cz', da: 'dk', sv: 'se', el: 'gr' };
/** Voices of Apple that were made for fun, or sound as those of long ago; its list begins with them. */
const odd = /^com\.apple\.(speech\.synthesis|eloquence)/;

const region = (tag: string): string | undefined => /[-_]([a-z]{2})\b/i.exec(tag)?.[1]?.toLowerCase();

function score(voice: SpeechSynthesisVoice, wanted: string | undefined, home: string): number {
  const { localService, voiceURI, lang } = voice;
  const own = region(lang);
  return (
    // What is read stays on the device where it can.
    (localService ? 100 : 0) +
    (odd.test(voiceURI) ? 0 : 50) +
    (own === (wanted ?? home) ? 8 : own === home ? 4 : own ? 0 : 2) +
    (voice.default ? 1 : 0)
  );
}

export type Pick = (lang: string) => SpeechSynthesisVoice | undefined;

/**
 * @param onlyLocal none that sends the text to somebody else
 * @returns finds the best voice of a language; none of another language ever
 */
export function voicePicker(onlyLocal = false): Pick {
  // Once: some systems have thousands.
  const voices = speechSynthesis.getVoices().filter(({ localService }) => localService || !onlyLocal);
  const known = new Map<string, SpeechSynthesisVoice | undefined>();
  return (lang) => {
    if (!known.has(lang)) {
      const language = primary(lang);
      let best: SpeechSynthesisVoice | undefined;
      let most = -1;
      for (const voice of voices) {
        if (primary(voice.lang) !== language) continue;
        const points = score(voice, region(lang), homes[language] ?? language);
        if (points > most) [best, most] = [voice, points];
      }
      known.set(lang, best);
    }
    return known.get(lang);
  };
}
