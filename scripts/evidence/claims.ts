/** All that is said of the widgets, by criterion. */
import { distinguishable } from './distinguishable.js';
import { input } from './input.js';
import { operable } from './operable.js';
import { perceivable } from './perceivable.js';
import { pointers } from './pointers.js';
import { robust } from './robust.js';
import type { Claims } from './types.js';
import { understandable } from './understandable.js';

export const claims: Claims = {
  ...perceivable,
  ...distinguishable,
  ...operable,
  ...pointers,
  ...understandable,
  ...input,
  ...robust,
};
