import { msg } from '../locale/msg.js';

export const bsnTyped = () =>
  msg('Staat er een burgerservicenummer (BSN) in uw bericht? Haal het dan weg. Wij hebben het niet nodig.');
export const bankTyped = () =>
  msg('Staat er een nummer van een bankrekening of bankpas in uw bericht? Haal het dan weg als het niet nodig is.');
export const objectionTyped = () => msg('Wilt u bezwaar maken tegen een besluit? Dat kan niet met dit formulier.');
export const objectionHow = () => msg('Zo maakt u bezwaar');
