import { msg } from '../locale/msg.js';

export const more = () => msg('Lees meer');
export const helped = () => msg('Helpt dit?');
export const yes = () => msg('Ja');
export const no = () => msg('Nee');
export const glad = () => msg('Fijn.');
export const sorry = () => msg('Vraag het ons dan. Wij helpen u graag.');
