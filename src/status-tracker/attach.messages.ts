/** What is asked and told when a photo or paper is sent for a case. */
import { msg, str } from '../locale/msg.js';
import { plural } from '../locale/plural.js';

export const title = () => msg('Stuur een foto of papier');
export const belongsTo = (number: string) => msg(str`Het hoort bij bericht ${number}.`);
export const messageLabel = () => msg('Wilt u er iets bij vertellen?');
export const noBsn = () => msg('Schrijf hier geen burgerservicenummer (BSN). Wij hebben het niet nodig.');
/** Goes along as the message where nothing was typed. */
export const plainMessage = (number: string) => msg(str`Foto of papier bij bericht ${number}.`);
export const file = () => msg('Foto of bestand');
export const fileMissing = () => msg('Kies een foto of bestand.');
export const lettersOver = (count: number) =>
  plural(
    count,
    msg(str`Uw bericht is te lang. Maak het ${count} letter korter.`),
    msg(str`Uw bericht is te lang. Maak het ${count} letters korter.`),
  );
export const lookAgain = (label: string) => msg(str`Kijk nog een keer naar: ${label}`);
export const notAccepted = () => msg('Wij kunnen uw bericht zo niet aannemen. Kijk nog een keer wat u heeft ingevuld.');
export const noFiles = () => msg('U kunt ons hier geen foto of papier sturen.');
export const byForm = () => msg('Stuur het met ons formulier');
export const notWorking = () => msg('Lukt het hier niet?');
export const send = () => msg('Versturen');
export const back = () => msg('Terug');

export const sentHeading = () => msg('Gelukt. Wij hebben uw foto of papier');
/** Stands with the case from then on, above the button. */
export const gotPaper = () => msg('Wij hebben uw foto of papier. Wilt u nog iets sturen?');
export const numberLabel = () => msg('Nummer');
export const receivedLabel = () => msg('Ontvangen');
export const at = (day: string, time: string) => msg(str`${day} om ${time} uur`);
export const ownWords = () => msg('Uw bericht');
export const look = () => msg('Bekijk hoe het gaat');
