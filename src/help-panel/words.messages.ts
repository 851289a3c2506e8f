import { msg, str } from '../locale/msg.js';
import { plural } from '../locale/plural.js';

export const search = () => msg('Zoek een woord');
export const found = (count: number) =>
  plural(count, msg(str`${count} woord gevonden.`), msg(str`${count} woorden gevonden.`));
export const none = () => msg('Wij vinden dit woord niet. Bel ons gerust. Wij leggen het uit.');
export const mark = () => msg('Zet een streep onder moeilijke woorden op deze pagina');
export const marked = (count: number) =>
  plural(
    count,
    msg(str`Onder ${count} woord staat nu een streep. Kies het. Dan leest u wat het betekent.`),
    msg(str`Onder ${count} woorden staat nu een streep. Kies er een. Dan leest u wat het betekent.`),
  );
export const noneMarked = () => msg('Op deze pagina staan geen woorden uit onze lijst.');
export const marking = () => msg('Even wachten. Wij zoeken de woorden.');
