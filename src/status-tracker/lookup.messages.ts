/** What is asked before anything is shown. */
import { msg, str } from '../locale/msg.js';
import { plural } from '../locale/plural.js';

export const title = () => msg('Hoe gaat het met uw bericht?');
export const intro = () => msg('Vul uw nummer in. En uw e-mailadres of uw code. Dan ziet u hoe het gaat.');
export const referenceLabel = () => msg('Nummer van uw bericht');
export const referenceHint = () => msg('10 cijfers. Het nummer staat in de e-mail die u van ons kreeg.');
/** Where numbers of other systems may be asked for. */
export const anyHint = () => msg('Het nummer staat in de e-mail of brief die u van ons kreeg.');
export const anyWrong = () =>
  msg('Dit is geen nummer van een bericht. Kijk in de e-mail of brief die u van ons kreeg.');
export const factorLabel = () => msg('Uw e-mailadres of uw code');
export const factorHint = () =>
  msg('Het e-mailadres dat u invulde bij uw bericht. Of de code die bij uw nummer staat.');
export const look = () => msg('Bekijk hoe het gaat');
export const wait = () => msg('Even wachten.');
export const referenceMissing = () => msg('Vul het nummer van uw bericht in.');
export const referenceWrong = () => msg('Er zit een typefout in het nummer. Kijk nog een keer naar de 10 cijfers.');
export const factorMissing = () => msg('Vul uw e-mailadres of uw code in.');
export const factorWrong = () => msg('Dit is geen e-mailadres en geen code. Kijk of u het goed heeft getypt.');
export const notFoundHeading = () => msg('Wij vinden uw bericht niet');
export const notFound = () =>
  msg('Het nummer en het e-mailadres of de code horen niet bij elkaar. Kijk of u alles goed heeft getypt.');
export const later = (minutes: number) =>
  plural(
    minutes,
    msg(str`Dit lukt nu even niet. Wacht ${minutes} minuut. Probeer het dan nog een keer.`),
    msg(str`Dit lukt nu even niet. Wacht ${minutes} minuten. Probeer het dan nog een keer.`),
  );
export const failedHeading = () => msg('Het lukt nu niet');
export const failed = () =>
  msg('Sorry, er gaat iets mis bij ons. Wat u typte, staat er nog. Probeer het straks nog een keer.');
export const offline = () => msg('U heeft geen internet. Wat u typte, staat er nog. Probeer het straks nog een keer.');
export const expiredHeading = () => msg('Deze link werkt niet meer');
export const expired = () => msg('Vul hier uw nummer in. Dan ziet u hoe het gaat.');
export const forgotten = () => msg('Ik weet mijn nummer niet');
