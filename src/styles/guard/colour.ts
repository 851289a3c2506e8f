/** Colours as numbers. */

/** Red, green, blue and how opaque, each from 0 to 1, in sRGB. */
export type Colour = readonly [number, number, number, number];

/**
 * Asks the browser what colours these are, in any syntax it knows: as shadows of one element they cost one look. Not by a
 * canvas: browsers that hide who their reader is give wrong pixels.
 * @param probe an element that is not shown; `currentColor` is its colour
 * @returns as many as were asked for, or none when the browser takes one of them for no colour
 */
export function coloursOf(probe: HTMLElement, values: readonly string[]): Colour[] {
  // Mixed with itself, a colour comes back as numbers of sRGB, also when it was written as oklch().
  probe.style.boxShadow = values.map((value) => `0 0 color-mix(in srgb,${value},${value})`).join();
  const found = getComputedStyle(probe).boxShadow.match(/(rgb|color)[^)]*/g) ?? [];
  return found.length === values.length ? found.map(numbers) : [];
}

function numbers(text: string): Colour {
  const [r, g, b, alpha = 1] = (text.match(/-?[\d.]+(e-?\d+)?|none/g) ?? []).map((part) => Number(part) || 0);
  const scale = text.startsWith('rgb') ? 255 : 1;
  const part = (value = 0): number => Math.min(1, Math.max(0, value / scale));
  return [part(r), part(g), part(b), alpha];
}

/** @returns what is seen of a colour on another, which is opaque; nothing when it lets through what is not known */
export function over(top: Colour | undefined, under: Colour | undefined): Colour | undefined {
  if (!top || top[3] >= 1) return top;
  return under && mix(under, top, top[3]);
}

/** @param share of the second, from 0 to 1 */
export function mix(first: Colour, second: Colour, share: number): Colour {
  const [r, g, b] = first.map((part, at) => part + (second[at]! - part) * share) as unknown as Colour;
  return [r, g, b, 1];
}

/** Relative luminance (WCAG 2.2), from 0 for black to 1 for white. */
export function luminance([r, g, b]: Colour): number {
  const linear = (part: number): number => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}

/** Contrast of two opaque colours (WCAG 2.2), from 1 to 21. */
export function contrast(one: Colour, other: Colour): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}
