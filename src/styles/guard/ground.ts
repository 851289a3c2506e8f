import { mix, over, type Colour } from './colour.js';

/** What one element around a widget lays under it. */
type Layer = Pick<CSSStyleDeclaration, 'backgroundColor' | 'backgroundImage' | 'opacity'>;

/** The element around this one as it is shown: through slots, and from a shadow root to what carries it. */
const around = (element: Element): Element | undefined =>
  element.assignedSlot ?? element.parentElement ?? (element.parentNode as ShadowRoot | null)?.host;

/** @returns the elements around the widget, itself first */
export function pathOf(host: Element): Element[] {
  const path: Element[] = [];
  for (let at: Element | undefined = host; at; at = around(at)) path.push(at);
  return path;
}

/** @returns what lies under the widget, from the page up to the widget itself */
export const layersOf = (host: Element): Layer[] =>
  pathOf(host)
    .reverse()
    .map((element) => getComputedStyle(element));

export interface Ground {
  /** What is painted behind the words; nothing when there is a picture. */
  colour: Colour | undefined;
  /** How a colour that is painted there reaches the eye: parts of the page may be half transparent with all that is in them. */
  seen: (painted: Colour) => Colour | undefined;
}

/** @param canvas what the browser paints under the page; @param colours the backgrounds of the layers */
export function groundOf(layers: readonly Layer[], canvas: Colour | undefined, colours: readonly Colour[]): Ground {
  let colour = canvas;
  const fades: [under: Colour | undefined, share: number][] = [];
  layers.forEach(({ backgroundImage, opacity }, at) => {
    if (Number(opacity) < 1) fades.unshift([colour, Number(opacity)]);
    // What is seen through a picture or gradient is not known.
    colour = backgroundImage === 'none' ? over(colours[at], colour) : undefined;
  });
  const seen = (painted: Colour): Colour | undefined =>
    fades.reduce<Colour | undefined>((now, [under, share]) => now && under && mix(under, now, share), painted);
  return { colour, seen };
}
