import type { Reason } from '../domain/channel-ranking.js';
import { msg, str } from '../locale/msg.js';

export { abroadLabel, bringLabel } from './channel-chooser.messages.js';
export const hoursLabel = () => msg('Openingstijden');
export const costsLabel = () => msg('Kosten');
export const languagesLabel = () => msg('Talen');
export const accessLabel = () => msg('Toegang');

export const pay = (card: boolean, cash: boolean): string =>
  card && cash
    ? msg('U kunt betalen met een pas of met contant geld.')
    : card
      ? msg('U kunt alleen betalen met een pas.')
      : msg('U kunt alleen betalen met contant geld.');

export const elsewhere = () => msg('Dit regelt u hier:');
export const objection = () => msg('U bent het niet eens met ons besluit. Dat heet: bezwaar maken.');
export const howToObject = () => msg('Lees hoe u bezwaar maakt');

export const privacyChat = () => msg('De chat is van een ander bedrijf. Typ daar geen burgerservicenummer (BSN).');
export const privacyWhatsApp = () =>
  msg(
    'WhatsApp is niet van de gemeente. Stuur daar geen foto van uw paspoort. Stuur ook geen burgerservicenummer (BSN).',
  );
export const privacySocial = () =>
  msg(
    'Dit is niet van de gemeente. Iedereen kan meelezen. Zet daar niets over uzelf. Stuur liever een bericht dat niemand anders ziet.',
  );
export const privacyPage = (name: string) => msg(str`Wat doet ${name} met uw gegevens?`);

export const best = (name: string) => msg(str`Dit past het best: ${name}.`);

/** Why a channel stands where it stands. */
export const reasonText = (reason: Reason): string => {
  switch (reason) {
    case 'recommended':
      return msg('Zo regelt u dit onderwerp het best.');
    case 'urgent':
      return msg('Dit is dringend.');
    case 'complex':
      return msg('Dit onderwerp is ingewikkeld. Samen praten helpt.');
    case 'quick':
      return msg('Hier krijgt u snel antwoord.');
    case 'talk':
      return msg('Hier praat u met een medewerker.');
    case 'self':
      return msg('Dit regelt u zelf.');
    case 'papers':
      return msg('Hier kunt u papieren geven of sturen.');
    case 'help':
      return msg('Hier helpt iemand u.');
    case 'open':
      return msg('Wij zijn nu open.');
  }
};
