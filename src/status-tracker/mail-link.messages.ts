import { msg } from '../locale/msg.js';

export const confirmTitle = () => msg('Wilt u e-mails krijgen over uw bericht?');
export const confirmIntro = () => msg('U krijgt dan een e-mail als er iets verandert. U kunt altijd stoppen.');
export const confirm = () => msg('Ja, stuur mij e-mails');
export const confirmed = () => msg('Gelukt. U krijgt een e-mail als er iets verandert');
export const stopTitle = () => msg('Wilt u geen e-mails meer?');
export const stopIntro = () =>
  msg('Wij sturen u dan geen e-mails meer over dit bericht. U krijgt nog wel ons antwoord.');
export const stop = () => msg('Stop met e-mails');
export const stopped = () => msg('Gelukt. U krijgt geen e-mails meer over dit bericht');
export const look = () => msg('Bekijk hoe het gaat');
export const wait = () => msg('Even wachten.');
