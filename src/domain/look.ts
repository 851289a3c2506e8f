/** What a value of the look is, for the schema and for where it is applied before the whole is checked. */

/** Name of a property after `--loket-`. */
export const lookName = /^[a-z]+(-[a-z]+)*$/;

/** One value of CSS: a colour, a size, a font. No `;`, no quote, no address. */
export const lookValue = /^(?!.*url\()[\w#%.,()/ +-]{1,120}$/i;
