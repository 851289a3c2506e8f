import { msg, str } from '../locale/msg.js';
import { plural } from '../locale/plural.js';

export const search = () => msg('Typ een woord om te zoeken');
export const showAll = (count: number) => msg(str`Laat alle ${count} onderwerpen zien`);
export const found = (count: number) =>
  plural(count, msg(str`${count} onderwerp gevonden.`), msg(str`${count} onderwerpen gevonden.`));
