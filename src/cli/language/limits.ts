/**
 * What a text for everybody may ask of its reader. From Direct Duidelijk (12 words and 1 comma per sentence, no
 * abbreviations, active), Gebruiker Centraal and the writing guides of municipalities. "B1" says something of readers, not
 * of texts: these numbers are a smoke alarm, and readers are the proof.
 */
export const limits = {
  /** Words of one sentence. Aim at 12. */
  sentence: 15,
  /** Words per sentence, of all texts together. */
  average: 10,
  /** Commas in one sentence, those of a sum in a list of words not counted. */
  commas: 2,
  /** Flesch-Douma of all texts together: below 60 is "rather hard". */
  readingEase: 60,
  /** Share of sentences in the passive, of all texts together. */
  passive: 0.1,
  /** A formula says nothing of a few words. */
  wordsForFormula: 100,
  /** Syllables of one word. */
  syllables: 6,
};
