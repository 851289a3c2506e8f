/** What is certain and what is not while a photo or paper is sent, and after. */
import { msg, str } from '../locale/msg.js';
import { plural } from '../locale/plural.js';

export const sending = () => msg('Even wachten. Wij sturen uw foto of papier.');
export const slow = () => msg('Dit duurt langer dan anders. Even geduld.');
export const offlineHeading = () => msg('U heeft nu geen internet');
export const offline = () =>
  msg('Uw foto of papier is nog niet verstuurd. Wij versturen het als u weer internet heeft. Laat deze pagina open.');
export const retryHeading = () => msg('Het versturen lukt nog niet');
export const retrying = () => msg('Wij proberen het zo nog een keer. Laat deze pagina open.');
export const unknownHeading = () => msg('Wij weten niet zeker of wij uw foto of papier hebben');
export const unknown = () => msg('Sorry, er gaat iets mis.');
export const offlineAsk = () => msg('U heeft geen internet, of de verbinding ging stuk.');
export const unknownSafe = () => msg('Verstuur het nog een keer. Wij krijgen het dan niet dubbel.');
export const laterHeading = () => msg('Uw foto of papier is nog niet verstuurd');
export const busy = () => msg('Sorry, het is nu erg druk.');
export const down = () => msg('Sorry, er gaat iets mis bij ons.');
export const tryIn = (minutes: number) =>
  plural(
    minutes,
    msg(str`Probeer het over ${minutes} minuut nog een keer.`),
    msg(str`Probeer het over ${minutes} minuten nog een keer.`),
  );
export const refusedHeading = () => msg('Wij kunnen uw foto of papier nu niet aannemen');
export const forbidden = () => msg('Sorry, dit werkt nu niet goed. Dat ligt niet aan u.');
export const tooLarge = () => msg('Het is te groot voor ons systeem. Stuur minder bestanden mee.');
export const alreadySentHeading = () => msg('Wij hebben al wat u eerst stuurde');
export const alreadySent = () =>
  msg('Daarna heeft u iets veranderd. Wilt u dat ook sturen? Dan krijgen wij 2 berichten.');
/** Stands below each of these. */
export const kept = () => msg('Wat u koos en typte, staat hier nog.');
export const sendAnyway = () => msg('Stuur dit ook');
export const sendAgain = () => msg('Nog een keer versturen');
export const sendNow = () => msg('Probeer het nu');
