import type { AnswerWay, Contact, DayPart } from '../domain/contact.js';
import { msg } from '../locale/msg.js';

export const reachHeading = () => msg('Hoe bereiken wij u?');
export const answerQuestion = () => msg('Hoe wilt u ons antwoord krijgen?');
export const wayText = (way: AnswerWay): [label: string, hint?: string] => {
  switch (way) {
    case 'email':
      return [msg('Per e-mail')];
    case 'phone':
      return [msg('Per telefoon')];
    case 'letter':
      return [msg('Per brief')];
    case 'none':
      return [msg('Ik hoef geen antwoord'), msg('U hoeft uw naam niet te zeggen.')];
  }
};
export const forOther = () => msg('Ik doe dit voor iemand anders');
export const forOtherHint = () => msg('Vraag eerst of dat goed is.');
export const name = () => msg('Uw naam');
export const otherName = () => msg('Naam van de ander');
export const answerTo = () => msg('Wie krijgt ons antwoord?');
export const receiverText = (receiver: Contact['answerTo']) => (receiver === 'person' ? msg('De ander') : msg('Ik'));
export const email = () => msg('Uw e-mailadres');
export const otherEmail = () => msg('E-mailadres van de ander');
export const emailHint = () => msg('Wij sturen ons antwoord naar dit adres. Bijvoorbeeld: naam@voorbeeld.nl.');
export const phone = () => msg('Uw telefoonnummer');
export const otherPhone = () => msg('Telefoonnummer van de ander');
export const phoneHint = () => msg('Bijvoorbeeld: 06 12 34 56 78. Een nummer uit een ander land mag ook.');
export const callback = () => msg('Wanneer kunnen wij het best bellen?');
export const dayPartText = (part: DayPart): string => {
  switch (part) {
    case 'any':
      return msg('Dat maakt niet uit');
    case 'morning':
      return msg('In de ochtend');
    case 'afternoon':
      return msg('In de middag');
  }
};
export const letterTo = () => msg('Waar sturen wij de brief naartoe?');
export const abroad = () => msg('Het adres is niet in Nederland');
export const addressLines = () => msg('Het hele adres');
export const addressHint = () => msg('Schrijf het op zoals op een brief. Zet het land er ook bij.');
