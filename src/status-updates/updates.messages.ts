import { msg, str } from '../locale/msg.js';
import { plural } from '../locale/plural.js';

export const title = () => msg('Wilt u een e-mail als er iets verandert?');
export const hint = () => msg('U kunt altijd weer stoppen.');
export const label = () => msg('Uw e-mailadres');
export const missing = () => msg('Vul een e-mailadres in. Bijvoorbeeld: naam@voorbeeld.nl.');
export const wrong = () =>
  msg('Dit e-mailadres klopt niet. Kijk of er een @ en een punt in staan. Bijvoorbeeld: naam@voorbeeld.nl.');
export const send = () => msg('Ja, stuur mij e-mails');
export const wait = () => msg('Even wachten.');
export const sent = () => msg('Kijk in uw e-mail. Druk daar op de link. Pas dan sturen wij u e-mails.');
export const nothingCame = () => msg('Ziet u niets? Kijk dan ook bij de spam.');
export const closed = () =>
  msg('Wij zijn hiermee klaar. Er verandert niets meer. Daarom krijgt u hierover geen e-mails.');
export const later = (minutes: number) =>
  plural(
    minutes,
    msg(str`Dit lukt nu even niet. Wacht ${minutes} minuut. Probeer het dan nog een keer.`),
    msg(str`Dit lukt nu even niet. Wacht ${minutes} minuten. Probeer het dan nog een keer.`),
  );
export const failed = () =>
  msg('Sorry, er gaat iets mis bij ons. Wat u typte, staat er nog. Probeer het straks nog een keer.');
export const offline = () => msg('U heeft geen internet. Wat u typte, staat er nog. Probeer het straks nog een keer.');
