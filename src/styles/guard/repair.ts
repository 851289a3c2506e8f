import { coloursOf, contrast, mix, over, type Colour } from './colour.js';
import { groundOf, layersOf } from './ground.js';
import { rules } from './rules.js';
import { lookTable as table } from './theme-table.js';
import { isValid } from './valid.js';

const names = [...new Set(rules.flatMap(([value, , ground, ...instead]) => [value, ground, ...instead]))];

/** A button may do without a border, and a step without a ground. */
const mayBeUnseen = /^(s-border|step-done)$/;

/**
 * Finds the values of a widget that are no CSS, or that cannot be read where the widget stands, and sets others.
 * @param root has the table of tokens among its sheets
 * @param style where the others are set; empty at first
 * @returns value → the token of the page that it came from; `inherited` when no token is to blame
 */
export function repair(root: ShadowRoot, style: CSSStyleDeclaration): Map<string, string> {
  const repaired = new Map<string, string>();
  const probe = document.createElement('div');
  probe.className = 'root';
  probe.hidden = true;
  root.append(probe);
  const computed = getComputedStyle(probe);
  const read = (name: string): string => computed.getPropertyValue(name).trim();
  const now = (name: string): string => read(`--l-${name}`);
  /** The tokens that the page has for it, valid or not, the strongest first. */
  const said = (name: string): string[] =>
    `loket-${name} ${table[name]![0]}`
      .split(' ')
      .map((token) => `--${token}`)
      .filter(read);
  const usable = (name: string): string[] =>
    said(name)
      .map(read)
      .filter((value) => isValid(name, value));
  const set = (name: string, value: string): void => {
    repaired.set(name, said(name)[0] ?? 'inherited');
    style.setProperty(`--l-${name}`, value);
  };

  for (const [name, [, fallback]] of Object.entries(table)) {
    const value = now(name);
    // A length in a calculation needs its unit.
    if (value === '0') style.setProperty(`--l-${name}`, '0px');
    else if (value && !isValid(name, value)) set(name, usable(name)[0] ?? fallback.replace('inherit', 'initial'));
  }

  // First what the page decides, then what follows it: that may be right by now.
  const layers = layersOf(root.host);
  for (const following of [false, true]) {
    const asked = names.map((name) => now(name) || 'currentColor');
    const found = coloursOf(probe, ['Canvas', ...layers.map(({ backgroundColor }) => backgroundColor), ...asked]);
    const ground = groundOf(layers, found[0], found.slice(1));
    const colours = found.slice(1 + layers.length);
    const colour = (name: string): Colour | undefined => colours[names.indexOf(name)];
    for (const [name, least, below, ...instead] of rules) {
      const own = colour(name);
      const under = below ? over(colour(below), ground.colour) : ground.colour;
      const behind = under && ground.seen(under);
      if (!own || !behind || (!own[3] && mayBeUnseen.test(name))) continue;
      const isRight = (tried: Colour | undefined): boolean => {
        const eye = tried && ground.seen(over(tried, under)!);
        return !!eye && contrast(eye, behind) >= least;
      };
      if (isRight(own)) continue;
      if (!following && (repaired.has(below) || (name !== 'text' && !usable(name).length))) continue;
      const others = [...usable(name), ...instead.map((other) => now(other) || 'currentColor')];
      const fitting = coloursOf(probe, others).findIndex(isRight);
      const value = others[fitting] ?? shade(over(own, under)!, isRight);
      if (value) set(name, value);
    }
  }
  probe.remove();
  return repaired;
}

/** @returns the nearest colour on the way to black or white that is right */
function shade(from: Colour, isRight: (colour: Colour) => boolean): string | undefined {
  for (let step = 1; step <= 64; step++)
    for (const end of [0, 1]) {
      const [r, g, b] = mix(from, [end, end, end, 1], step / 64).map((part) =>
        Math.round(part * 255),
      ) as unknown as Colour;
      if (isRight([r / 255, g / 255, b / 255, 1])) return `rgb(${r},${g},${b})`;
    }
  return undefined;
}
