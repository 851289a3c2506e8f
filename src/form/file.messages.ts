import type { Issue } from '../domain/issue.js';
import { formatSize } from '../locale/format.js';
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

/** What is wrong with a file that was looked at, and how to mend it; `undefined` for what can be wrong with anything. */
export function fileSentence({ code, params }: Issue): string | undefined {
  switch (code) {
    case 'file-too-big':
      return msg(str`Dit bestand is te groot. Kies een bestand tot ${formatSize(Number(params?.['max'] ?? 0))}.`);
    case 'file-empty':
      return msg('Er staat niets in dit bestand. Kies een ander bestand.');
    case 'file-type':
      return msg('Dit bestand kunnen wij niet openen. Kies een foto of een PDF.');
    case 'too-many-files':
      return msg(str`U mag er ${params?.['max'] ?? 5} meesturen. De andere bestanden sturen wij niet mee.`);
    default:
      return undefined;
  }
}
