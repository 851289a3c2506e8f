import { msg } from '../locale/msg.js';

export const may = () => msg('U mag dit invullen voor een ander.');
export const ask = () => msg('Vraag eerst of dat goed is. Schrijf ook uw eigen naam op.');
export const noLogin = () => msg('Gebruik nooit de DigiD van een ander. Ook niet als het mag van die ander.');
export const authorise = () =>
  msg('Wilt u meer regelen voor een ander? Dan moet die ander u toestemming geven. Dat heet: machtigen.');
export const authoriseLink = () => msg('Lees hoe machtigen gaat');
export const write = () => msg('Schrijf ons voor iemand anders');
