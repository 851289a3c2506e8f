import { msg, str } from '../locale/msg.js';

export const fileList = () => msg('Dit stuurt u mee');
export const filePreparing = () => msg('Wij maken het bestand klaar');
export const fileSending = (percent: number) => msg(str`${percent} procent verstuurd`);
export const fileAttached = () => msg('Klaar');
export const fileStop = (name: string) => msg(str`Stop met ${name}`);
export const fileRemove = (name: string) => msg(str`Haal ${name} weg`);
export const fileRetry = (name: string) => msg(str`Probeer ${name} nog een keer`);
export const fileAdded = (name: string) => msg(str`${name} is klaar om mee te sturen.`);
export const fileRemoved = (name: string) => msg(str`${name} is weg.`);
