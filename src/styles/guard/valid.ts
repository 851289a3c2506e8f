/** Values that are none: published themes hold `{typography.line-height.md}`, `F5FaFD` and `[object Object]`. */

/** How a name ends or begins → the CSS property by which its value is tried; the rest are colours. */
const properties: [RegExp, string][] = [
  [/font$/, 'font-family'],
  [/weight$/, 'font-weight'],
  [/size$/, 'font-size'],
  [/^(h-)?line$/, 'line-height'],
  [/radius$/, 'border-radius'],
  // It has no "none" and no "hidden".
  [/style$/, 'text-decoration-style'],
  [/width|offset|pad|gap/, 'outline-offset'],
  [/./, 'color'],
];

/** @returns whether a value of the look can be used; lines that would run over each other are none */
export function isValid(name: string, value: string): boolean {
  const [, property = ''] = properties.find(([pattern]) => pattern.test(name)) ?? [];
  return CSS.supports(property, value) && !(property === 'line-height' && Number(value) < 1);
}
