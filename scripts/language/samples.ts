/** What stands in the gap of a text, as long and as hard as the real thing: a date is four words, not one. */

/** The first that the source of the expression matches counts. */
const samples: readonly [RegExp, string][] = [
  [/size|bytes/i, '10 MB'],
  [/moment/i, 'zondag 29 november, 14.05 uur'],
  [/^(?:day|was|date)\b|\b(?:day|date)$/i, 'dinsdag 24 november 2026'],
  [/^when$/, 'morgen 9.00'],
  [/^(?:time|from|to|until)$/, '14.05'],
  [/^(?:first)$/, 'maandag'],
  [/^(?:last)$/, 'vrijdag'],
  [/^span$/, '10 minuten'],
  [/phone|number|reference|code/i, '06 12 34 56 78'],
  [/months|minutes|count|total|now|percent|files|max|over/i, '3'],
  [/email|mail/i, 'naam@voorbeeld.nl'],
  [/counter\.address/, 'Stadhuisplein 1'],
  [/address/i, 'naam@voorbeeld.nl'],
  [/types/, 'een foto of een PDF'],
  [/reason/, 'feestdag'],
  [/site/, 'www.voorbeeld.nl'],
  [/municipality/, 'Utrecht'],
  [/topic|label|part/, 'Uw naam'],
  [/step/, 'Wij bellen u'],
  [/kind/, 'Vraag'],
];

/** @param expression as it stands in the source: `params?.['max'] ?? 5` */
export const sample = (expression: string): string =>
  samples.find(([pattern]) => pattern.test(expression))?.[1] ?? 'Jan';
