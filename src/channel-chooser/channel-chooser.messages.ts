import type { Need } from '../domain/channel-ranking.js';
import { msg, str } from '../locale/msg.js';

export const title = () => msg('Hoe wilt u ons bereiken?');
export const help = () => msg('Hulp bij kiezen');
export const needQuestion = () => msg('Wat vindt u het belangrijkst?');
export const needText = (need: Need): string => {
  switch (need) {
    case 'quick':
      return msg('Snel antwoord');
    case 'talk':
      return msg('Met iemand praten');
    case 'self':
      return msg('Het zelf regelen');
    case 'papers':
      return msg('Papieren geven of sturen');
    case 'help':
      return msg('Hulp van iemand');
  }
};
export const noNeed = () => msg('Dat maakt niet uit');
export const topicQuestion = () => msg('Waar gaat het over?');
export const nothingFound = () => msg('Wij vinden geen onderwerp met dat woord. Probeer een ander woord.');
export const noTopic = () => msg('Iets anders');
export const readAlong = () => msg('Let op: anderen kunnen meelezen.');
export const more = (name: string) => msg(str`Meer over: ${name}`);
export const all = (count: number) => msg(str`Laat alle ${count} manieren zien`);
/** Not "read more", which tells nothing in a list of links (WCAG 2.4.4). */
export const goTo = (name: string) => msg(str`Ga naar: ${name}`);
export const goOn = () => msg('Verder');
export const mailTo = (address: string) => msg(str`Mail naar ${address}`);
export const choose = (name: string) => msg(str`Kies ${name}`);
export const route = () => msg('Bekijk de route');

export const needsAppointment = (appointment: 'needed' | 'possible' | 'none'): string => {
  switch (appointment) {
    case 'needed':
      return msg('Maak eerst een afspraak.');
    case 'possible':
      return msg('U kunt komen met of zonder afspraak.');
    case 'none':
      return msg('U heeft geen afspraak nodig.');
  }
};
export const moment = () => msg('Kies een dag en een tijd');
export const bringLabel = () => msg('Neem mee');
export const abroadLabel = () => msg('Belt u uit een ander land?');
