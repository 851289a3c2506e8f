import { msg } from '../locale/msg.js';

export const intro = () => msg('Kies uw taal. Wat u al typte, blijft staan.');
/** Below a language of which no native speaker has read the texts. */
export const notReviewed = () =>
  msg('Een computer heeft dit vertaald. Er kan een fout in staan. Twijfelt u? Bel ons dan.');
export const remember = () => msg('Onthoud mijn taal op dit apparaat');
export const chosen = () => msg('U leest nu Nederlands.');
export const failed = () => msg('Deze taal lukt nu niet. Probeer het straks nog een keer.');
export const otherParts = () => msg('De rest van deze website verandert niet.');
