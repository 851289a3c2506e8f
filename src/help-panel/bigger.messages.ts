import { msg, str } from '../locale/msg.js';

export const intro = () => msg('Dit geldt voor onze vragen en antwoorden op deze pagina.');
export const size = () => msg('Hoe groot zijn de letters?');
export const normal = () => msg('Gewoon');
export const big = () => msg('Groot');
export const biggest = () => msg('Heel groot');
export const calm = () => msg('Meer ruimte tussen regels en woorden');
export const now = (name: string) => msg(str`De letters zijn nu: ${name}.`);
export const remember = () => msg('Onthoud dit op dit apparaat');
export const pictograms = () => msg('Laat plaatjes zien bij de woorden');
