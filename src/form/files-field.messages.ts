import { msg, str } from '../locale/msg.js';

export const files = () => msg('Foto of bestand');
export const filesHint = (types: string, size: string, count: number) =>
  msg(str`Dat kan: ${types}. Een bestand mag tot ${size} groot zijn. U mag er ${count} meesturen.`);
export const photo = () => msg('foto');
export const chooseFile = () => msg('Foto of bestand kiezen');
export const photoPrivacy = () =>
  msg('Wij halen de plaats waar u de foto maakte eruit. Ook maken wij grote foto’s kleiner.');
export const fileUnsent = () => msg('Dit bestand is nog niet verstuurd. Probeer het nog een keer. Of haal het weg.');
