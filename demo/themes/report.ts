/** What can be read in a theme, and what the widgets make of what cannot: by the rules and the code of the widgets themselves. */
import { coloursOf, contrast, over, type Colour } from '../../src/styles/guard/colour.js';
import { groundOf, layersOf } from '../../src/styles/guard/ground.js';
import { themeTokens } from '../../src/styles/guard/look.js';
import { repair } from '../../src/styles/guard/repair.js';
import { rules } from '../../src/styles/guard/rules.js';
import { lookTable } from '../../src/styles/guard/theme-table.js';
import { isValid } from '../../src/styles/guard/valid.js';
import { base } from '../../src/styles/base.js';
import { tokens } from '../../src/styles/tokens.js';

/** Two colours, as the eye gets them. */
export interface Seen {
  top: string;
  ground: string;
  /** From 1 to 21; cut off after one decimal, so that 4.49 is not told as 4.5. */
  ratio: number;
}

export interface Pair {
  name: string;
  /** The token of the theme that it came from; none where it is inherited or a default. */
  token: string | undefined;
  least: number;
  before: Seen;
  after: Seen;
}

export interface Report {
  pairs: Pair[];
  /** Tokens whose value is no CSS, and what is taken in its place. */
  invalid: { token: string; value: string; instead: string }[];
}

export const fails = ({ before, least }: Pair): boolean => before.ratio < least;

const names = Object.keys(lookTable);

/** @param place what has the theme; the report is about a widget that stands in it */
export function reportOf(place: HTMLElement): Report {
  const host = place.appendChild(document.createElement('div'));
  const root = host.attachShadow({ mode: 'open' });
  const repairs = new CSSStyleSheet();
  repairs.insertRule('.root{}');
  root.adoptedStyleSheets = [tokens.styleSheet!, base.styleSheet!, themeTokens.styleSheet!, repairs];
  const probe = root.appendChild(document.createElement('div'));
  probe.className = 'root';
  const computed = getComputedStyle(probe);
  const read = (name: string): string => computed.getPropertyValue(name).trim();
  const values = (): Map<string, string> => new Map(names.map((name) => [name, read(`--l-${name}`)]));
  try {
    const before = values();
    const seenBefore = seenIn(host, probe, before);
    const repaired = repair(root, (repairs.cssRules[0] as CSSStyleRule).style);
    const after = values();
    const seenAfter = seenIn(host, probe, after);
    /** A value that follows another one came from the token of that. */
    const tokenOf = (name: string): string | undefined => {
      const [chain, fallback] = lookTable[name]!;
      const followed = /^var\(--l-([\w-]+)\)$/.exec(fallback)?.[1];
      const own = `loket-${name} ${chain}`
        .split(' ')
        .map((token) => `--${token}`)
        .find(read);
      return own ?? (followed && tokenOf(followed));
    };
    return {
      pairs: rules.flatMap(([name, least]): Pair[] => {
        const [one, other] = [seenBefore.get(name), seenAfter.get(name)];
        return one && other ? [{ name, least, token: tokenOf(name), before: one, after: other }] : [];
      }),
      invalid: [...repaired]
        .filter(([name]) => before.get(name) && !isValid(name, before.get(name)!))
        .map(([name, token]) => ({ token, value: before.get(name)!, instead: after.get(name)! })),
    };
  } finally {
    host.remove();
  }
}

/** @returns what is seen of each rule's pair; nothing of what is not shown at all, or lies on a picture */
function seenIn(host: HTMLElement, probe: HTMLElement, values: ReadonlyMap<string, string>): Map<string, Seen> {
  const asked = [...values].filter(([name, value]) => value === '' || isValid(name, value));
  const colourNames = asked
    .map(([name]) => name)
    .filter((name) => rules.some((rule) => [rule[0], rule[2]].includes(name)));
  const layers = layersOf(host);
  const grounds = layers.map(({ backgroundColor }) => backgroundColor);
  const found = coloursOf(probe, [
    'Canvas',
    ...grounds,
    ...colourNames.map((name) => values.get(name) || 'currentColor'),
  ]);
  const ground = groundOf(layers, found[0], found.slice(1));
  const colour = (name: string): Colour | undefined => found[1 + layers.length + colourNames.indexOf(name)];
  return new Map(
    rules.flatMap(([name, , below]): [string, Seen][] => {
      if (!colourNames.includes(name) || (below && !colourNames.includes(below))) return [];
      const under = below ? over(colour(below), ground.colour) : ground.colour;
      const top = colour(name);
      if (!under || !top?.[3]) return [];
      const eye = over(top, under)!;
      const ratio = Math.floor(contrast(eye, under) * 10) / 10;
      // Of the button that is pressed, the ground is what changes.
      const [shown, behind] = name.endsWith('-bg') ? [under, eye] : [eye, under];
      return [[name, { top: hex(shown), ground: hex(behind), ratio }]];
    }),
  );
}

const hex = (colour: Colour): string =>
  `#${colour
    .slice(0, 3)
    .map((part) =>
      Math.round(part * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
