/**
 * `msg` and `str` of @lit/localize without the rest of it: by its barrel, the machinery for other languages (0.7 kB) comes
 * into the first download of a page in Dutch.
 */
export { msg } from '@lit/localize/init/install.js';
export { str } from '@lit/localize/internal/str-tag.js';
