import { msg } from '../locale/msg.js';

export const title = () => msg('Wij mailen u uw nummer');
export const intro = () =>
  msg(
    'Vul het e-mailadres in dat u ons gaf. U krijgt een e-mail met uw nummers. En met een link om te zien hoe het gaat.',
  );
export const label = () => msg('Uw e-mailadres');
export const missing = () => msg('Vul een e-mailadres in. Bijvoorbeeld: naam@voorbeeld.nl.');
export const wrong = () =>
  msg('Dit e-mailadres klopt niet. Kijk of er een @ en een punt in staan. Bijvoorbeeld: naam@voorbeeld.nl.');
export const send = () => msg('Stuur mij een e-mail');
export const wait = () => msg('Even wachten.');
export const back = () => msg('Terug');
export const sentHeading = () => msg('Kijk in uw e-mail');
export const sent = () => msg('Kennen wij dit e-mailadres? Dan krijgt u binnen een paar minuten een e-mail.');
export const nothingCame = () => msg('Ziet u niets? Kijk dan ook bij de spam. Of probeer een ander e-mailadres.');
export const other = () => msg('Probeer een ander e-mailadres');
