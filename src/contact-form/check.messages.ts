import { msg, str } from '../locale/msg.js';
import { plural } from '../locale/plural.js';

export const checkHeading = () => msg('Klopt alles?');
export const checkHint = () => msg('Kijk het nog even na.');
export const aboutPart = () => msg('Waar het over gaat');
export const typeLabel = () => msg('Soort bericht');
export const topicLabel = () => msg('Onderwerp');
export const reachPart = () => msg('Hoe wij u bereiken');
export const emailLabel = () => msg('E-mailadres');
export const phoneLabel = () => msg('Telefoonnummer');
export const addressLabel = () => msg('Adres');
export const change = (part: string) => msg(str`Pas aan: ${part}`);
export const privacyHeading = () => msg('Wat doen wij met uw gegevens?');
export const privacy = () => msg('Wij gebruiken uw gegevens alleen om u te helpen met dit bericht.');
export const privacyMonths = (months: number) =>
  plural(months, msg(str`Na ${months} maand gooien wij ze weg.`), msg(str`Na ${months} maanden gooien wij ze weg.`));
export const privacyLink = () => msg('Lees meer over uw gegevens');
export const send = () => msg('Bericht versturen');
export const back = () => msg('Terug');
export const kept = () => msg('Deze pagina bewaart wat u typt. Zo raakt u niets kwijt. Na het versturen is het weg.');
export const wipe = () => msg('Wis alles');
export const wipeSure = () => msg('Weet u het zeker? Dan is alles weg wat u heeft ingevuld.');
export const wipeYes = () => msg('Ja, wis alles');
export const wipeNo = () => msg('Nee, bewaar het');
export const wiped = () => msg('Alles is gewist.');
export const caseLabel = () => msg('Hoort bij nummer');
