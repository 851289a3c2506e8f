import { msg, str } from '../locale/msg.js';
import type { ContactType } from '../domain/contact.js';

export const sentHeading = () => msg('Gelukt. Wij hebben uw bericht');
export const receivedAt = (day: string, time: string) => msg(str`Wij kregen uw bericht op ${day} om ${time} uur.`);
export const referenceLabel = () => msg('Uw nummer');
export const referenceHint = () => msg('Bewaar dit nummer goed. Hiermee vinden wij uw bericht snel.');
export const codeLabel = () => msg('Uw code');
export const codeHint = () => msg('Met uw nummer en deze code ziet u straks hoe het gaat.');
export const copyReference = () => msg('Kopieer het nummer');
export const copied = () => msg('Het nummer is gekopieerd.');
export const copyFailed = () => msg('Kopiëren lukt niet. Schrijf het nummer op.');
export const emailComing = (email: string) =>
  msg(str`U krijgt ook een e-mail op ${email}. Ziet u niets? Kijk dan ook bij de spam.`);
export const nextHeading = () => msg('Wat gebeurt er nu?');
export const reads = () => msg('Een medewerker leest uw bericht.');
export const reactionBy = (day: string) => msg(str`U krijgt uiterlijk ${day} een eerste reactie.`);
export const readBy = (day: string) => msg(str`Uiterlijk ${day} heeft een medewerker het gelezen.`);
export const solvedBy = (day: string) => msg(str`Uiterlijk ${day} is uw vraag beantwoord of opgelost.`);
export const complaintSolvedBy = (day: string) => msg(str`Uiterlijk ${day} krijgt u ons antwoord op uw klacht.`);
export const callAt = (moment: string) => msg(str`Wij bellen u ${moment}.`);
export const callBy = (day: string) => msg(str`Wij bellen u uiterlijk ${day}.`);
export const longer = () => msg('Duurt het langer? Dan laten wij u dat weten. Wij zeggen ook waarom en tot wanneer.');
export const statusLink = () => msg('Bekijk hoe het gaat met uw bericht');
export const copyHeading = () => msg('Uw bericht');
export const openCopy = () => msg('Lees wat u heeft gestuurd');
export const print = () => msg('Print dit');
export const save = () => msg('Bewaar dit');
export const mail = () => msg('Mail dit naar uzelf');
export const tooLongToMail = () => msg('Uw bericht is te lang voor deze e-mail. U kunt het wel bewaren of printen.');
export const another = () => msg('Stuur nog een bericht');
export const copyTitle = (municipality: string) => msg(str`Bericht aan de gemeente ${municipality}`);
export const receivedLabel = () => msg('Ontvangen op');
export const moment = (day: string, time: string) => msg(str`${day} om ${time} uur`);
export const reactionLabel = () => msg('Eerste reactie uiterlijk');
export const solvedLabel = () => msg('Opgelost uiterlijk');

/** A first line that fits the reason: recognition first, then thanks. */
export function warmWords(type: ContactType): string | undefined {
  switch (type) {
    case 'complaint':
      return msg('Wat vervelend dat het niet goed ging. Fijn dat u het ons vertelt.');
    case 'compliment':
      return msg('Wat leuk. Wij geven uw compliment door aan onze collega.');
    case 'idea':
      return msg('Fijn dat u met ons meedenkt.');
    default:
      return undefined;
  }
}
