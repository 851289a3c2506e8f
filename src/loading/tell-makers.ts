/**
 * Tells who makes the site what only they can mend; a resident never sees it. The embed writes the same line by itself: a
 * module that it shared with a widget would be a file more to load.
 */
export const tellMakers = (error: unknown): void => console.error(error);
