import { msg, str } from '../locale/msg.js';

export const fromTo = (from: string, to: string) => msg(str`${from} tot ${to} uur`);
export const dayAndNight = () => msg('dag en nacht');
export const closedDay = () => msg('dicht');
export const through = (first: string, last: string) => msg(str`${first} tot en met ${last}`);
export const between = (day: string, from: string, to: string) => msg(str`${day} tussen ${from} en ${to} uur`);
export const callWhen = () => msg('Wanneer kunnen wij u bellen?');
