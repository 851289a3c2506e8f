import { msg, str } from '../locale/msg.js';
import { plural } from '../locale/plural.js';

export const sending = () => msg('Even wachten. Wij sturen uw bericht.');
export const slow = () => msg('Dit duurt langer dan anders. Even geduld. Uw tekst staat hier nog.');
export const offlineHeading = () => msg('U heeft nu geen internet');
export const offline = () =>
  msg(
    'Uw bericht is nog niet verstuurd. Uw tekst blijft hier staan. Wij versturen uw bericht als u weer internet heeft. Laat deze pagina open.',
  );
export const retryHeading = () => msg('Het versturen lukt nog niet');
export const retrying = () => msg('Uw tekst staat hier nog. Wij proberen het zo nog een keer. Laat deze pagina open.');
export const unknownHeading = () => msg('Wij weten niet zeker of wij uw bericht hebben');
export const unknown = () => msg('Sorry, er gaat iets mis. Uw tekst staat hier nog.');
export const offlineAsk = () => msg('U heeft geen internet, of de verbinding ging stuk. Uw tekst staat hier nog.');
export const unknownSafe = () => msg('Verstuur uw bericht nog een keer. Wij krijgen het dan niet dubbel.');
export const laterHeading = () => msg('Uw bericht is nog niet verstuurd');
export const busy = () => msg('Sorry, het is nu erg druk. Uw tekst blijft hier staan.');
export const down = () => msg('Sorry, er gaat iets mis bij ons. Uw tekst blijft hier staan.');
export const tryIn = (minutes: number) =>
  plural(
    minutes,
    msg(str`Probeer het over ${minutes} minuut nog een keer.`),
    msg(str`Probeer het over ${minutes} minuten nog een keer.`),
  );
export const refusedHeading = () => msg('Wij kunnen uw bericht nu niet aannemen');
export const forbidden = () =>
  msg('Sorry, dit formulier werkt nu niet goed. Dat ligt niet aan u. Uw tekst blijft hier staan.');
export const tooLarge = () =>
  msg('Uw bericht is te groot voor ons systeem. Maak de tekst korter of stuur minder bestanden mee.');
export const alreadySentHeading = () => msg('Wij hebben uw eerste bericht al');
export const alreadySent = () =>
  msg('Daarna heeft u de tekst veranderd. Wilt u de nieuwe tekst ook sturen? Dan krijgen wij 2 berichten.');
export const sendAnyway = () => msg('Stuur ook de nieuwe tekst');
export const sendAgain = () => msg('Nog een keer versturen');
export const sendNow = () => msg('Probeer het nu');
export const humanInstead = () => msg('Wilt u niet wachten?');
