/** Where an explanation stands in the window: beside its word, never on it, never outside. All in CSS pixels. */

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Place {
  left: number;
  top: number;
  /** What is higher scrolls inside. */
  maxHeight: number;
}

/** Between the explanation and the word, and between it and the edge of the window. */
const gap = 4;
const edge = 8;

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most));

/**
 * @param lines the boxes of the word, one for each line that it runs over
 * @param size of the explanation when nothing limits its height
 * @param rightToLeft the explanation begins where the word begins
 */
export function placeNote(
  lines: readonly Box[],
  size: { width: number; height: number },
  window: { width: number; height: number },
  rightToLeft = false,
): Place {
  const first = lines[0]!;
  const last = lines.at(-1)!;
  const most = window.height - 2 * edge;
  // A word that is scrolled out of the window leaves all of it free.
  const below = Math.min(most, window.height - edge - Math.max(last.bottom + gap, edge));
  const above = Math.min(most, Math.min(first.top - gap, window.height - edge) - edge);
  const under = below >= Math.min(size.height, most) || below >= above;
  const maxHeight = Math.max(0, under ? below : above);
  const height = Math.min(size.height, maxHeight);
  const beside = under ? last : first;
  const left = clamp(rightToLeft ? beside.right - size.width : beside.left, edge, window.width - edge - size.width);
  const top = under ? Math.max(last.bottom + gap, edge) : Math.min(first.top - gap, window.height - edge) - height;
  return { left: Math.max(0, left), top, maxHeight };
}
