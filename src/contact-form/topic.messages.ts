import { msg } from '../locale/msg.js';

export const topicQuestion = () => msg('Kies een onderwerp');
export const otherTopic = () => msg('Mijn onderwerp staat er niet bij');
export const otherTopicHint = () => msg('Wij zoeken uit wie u kan helpen.');
export const nothingFound = () =>
  msg('Wij vinden geen onderwerp met dat woord. Probeer een ander woord. Of kies: Mijn onderwerp staat er niet bij.');
export const topicMissing = () =>
  msg('Kies een onderwerp. Weet u het niet? Kies dan: Mijn onderwerp staat er niet bij.');

export const answerHeading = () => msg('Misschien helpt dit u al');
export const urgentHeading = () => msg('Is het dringend? Bel ons dan meteen');
export const urgent = () =>
  msg('Een bericht lezen wij niet meteen. Aan de telefoon helpen wij u direct. Is er gevaar? Bel dan 112.');
export const complexHeading = () => msg('Dit bespreekt u het best met ons');
export const complex = () => msg('Aan de telefoon of aan de balie helpen wij u het best.');
export const elsewhere = () => msg('Dit regelt u hier:');
export const complaintHeading = () => msg('Wat is een klacht?');
export const objectionHeading = () => msg('Zo maakt u bezwaar');
export const notHelped = () => msg('Dit helpt mij niet');
export const toComplaint = () => msg('Verder met mijn klacht');
export const readMore = () => msg('Lees meer');
