import { msg } from '../locale/msg.js';
import type { Problem } from './aloud/player.js';
import type { What } from './aloud/what.js';

export const intro = () => msg('Wij lezen de tekst voor u voor. Zet uw geluid aan.');
/** For who has a screen reader: two voices at once help nobody. */
export const noNeed = () => msg('Gebruikt u al een programma dat voorleest? Dan heeft u dit niet nodig.');
export const choose = () => msg('Wat wilt u horen?');

export function whatText(what: What): string {
  switch (what) {
    case 'page':
      return msg('Deze pagina');
    case 'field':
      return msg('De vraag waar u bent');
    case 'status':
      return msg('Uw bericht');
  }
}

export const play = () => msg('Lees voor');
export const pause = () => msg('Pauze');
export const resume = () => msg('Ga verder');
export const stop = () => msg('Stop');
export const close = () => msg('Sluiten');
/** Of the buttons that stay in view. */
export const controls = () => msg('Voorlezen');
export const speed = () => msg('Snelheid');
export const slow = () => msg('Langzaam');
export const usual = () => msg('Gewoon');
export const fast = () => msg('Snel');

export const remote = () => msg('Uw apparaat heeft zelf geen stem voor deze tekst.');
export const remoteWho = () =>
  msg('Als wij voorlezen, gaat de tekst naar een ander bedrijf. Dat maakt de stem. Wat u zelf typte, gaat niet mee.');
export const remoteAsk = () => msg('Vindt u dat goed?');
export const agree = () => msg('Ja, lees voor');
export const refuse = () => msg('Nee');
export const refused = () => msg('Wij lezen dan niet voor. Bel ons gerust. Wij lezen het u voor.');

export const partly = () => msg('Een deel is in een andere taal. Dat kunnen wij niet voorlezen.');
export const otherLanguage = () => msg('Deze tekst is in een andere taal. Die kunnen wij niet voorlezen.');
export const noField = () => msg('Ga eerst naar een vraag op deze pagina. Kies daarna: Lees voor.');
export const noText = () => msg('Hier staat niets dat wij kunnen voorlezen.');

export function problemText(problem: Problem): string {
  switch (problem) {
    case 'blocked':
      return msg('Uw apparaat liet geen geluid toe. Kies nog een keer: Lees voor.');
    case 'offline':
      return msg('De stem werkt nu niet. Heeft u internet? Probeer het dan nog een keer.');
    case 'changed':
      return msg('De tekst is veranderd. Kies: Lees voor. Dan beginnen wij opnieuw.');
    case 'silent':
      return msg('Voorlezen lukt nu niet. Bel ons gerust. Wij lezen het u voor.');
  }
}
