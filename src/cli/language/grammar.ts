/** Ways of building a sentence that cost a reader effort. Found by form: a few are missed, few are wrongly found. */

const became = /^(?:word|wordt|worden|werd|werden|geworden)$/;

/** Past participles: by their prefix and end, and those of strong verbs that have no "ge". */
const participle =
  /^(?:aan|achter|af|bij|binnen|dicht|door|in|langs|los|mee|na|om|op|open|over|rond|samen|tegen|terug|thuis|toe|uit|vast|vol|voor|weer|weg)?ge\p{L}{2,}(?:d|t|en)$|^(?:be|ver|ont|her|er)\p{L}{2,}[dt]$|^\p{L}{3,}(?:eerd|iseerd)$|^(?:aanbevolen|begrepen|bekeken|beschreven|besloten|besproken|betrokken|bewezen|genomen|onderbroken|onderschreven|ondervonden|ontvangen|overleden|overwogen|verboden|vergeten|vergeleken|verkozen|verloren|verschoven|vervangen|voltooid|weersproken)$/u;

/** Nouns and other words of the same form. */
const noParticiple = new Set(
  'bedrijf beeld begrip beheerd bekend belast belasting beleid bereid bericht beroemd besluit bestand bestuurd bevoegd bewind bezit bezet gebied gebieden gebit gebouwen gedicht gedoe geduld geheugen gelden geleden geliefd gelijk geloof geluid gemeenten genoeg genot geschikt gesprekken gerecht gerust gevallen gevaren gevecht gevoelens gewend geweten gewicht gezicht gezinnen gezond gezichten herfst verband verbod verdriet verkeerd verschil verstand verslaafd vertrek verwant'.split(
    ' ',
  ),
);

/** Whether things are done without a word on who does them: "wordt opgehaald", "worden verwerkt". */
export function isPassive(words: readonly string[]): boolean {
  const lower = words.map((word) => word.toLowerCase());
  const done = lower.some((word) => participle.test(word) && !noParticiple.has(word));
  return done && lower.some((word) => became.test(word));
}

const no = '(?:niet|geen|nooit|nergens|niemand|niets)';
const other =
  'zonder|niet|geen|nooit|on(?:mogelijk|gewoon|gewone|belangrijk|bekend|duidelijk|gebruikelijk|juist|nodig|redelijk|terecht|voldoende|wenselijk|zeker)e?';
/** Two of them within one part of a sentence: a comma or a joining word starts another part. */
const twice = new RegExp(
  `(?<!\\p{L})${no}(?: (?!(?:als|en|of|dat|die|want|maar|omdat|zodat|wat|hoe)\\b)[\\p{L}\\d-]+){0,3} (?:${other})(?!\\p{L})`,
  'iu',
);

/** The words of a double negation: "niet zonder", "geen … onmogelijke". */
export const doubleNegation = (sentence: string): string | undefined => twice.exec(sentence)?.[0];

/** How the reader is addressed. */
export const formal = /(?<!\p{L})(?:u|uw|uzelf)(?!\p{L})/iu;
export const informal = /(?<!\p{L})(?:je|jij|jou|jouw|jezelf|jullie)(?!\p{L})/iu;
