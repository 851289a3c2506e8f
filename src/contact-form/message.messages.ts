import { msg, str } from '../locale/msg.js';
import { plural } from '../locale/plural.js';
import type { ContactType } from '../domain/contact.js';

export function messageHeading(type: ContactType | ''): string {
  switch (type) {
    case 'question':
      return msg('Wat is uw vraag?');
    case 'complaint':
      return msg('Wat is uw klacht?');
    case 'idea':
      return msg('Wat is uw idee?');
    case 'compliment':
      return msg('Wat is uw compliment?');
    case 'callback':
      return msg('Waar wilt u over praten?');
    default:
      return msg('Wat wilt u ons vertellen?');
  }
}
export const messageLabel = () => msg('Uw bericht');
export const messageHint = () => msg('Schrijf het op zoals u het zegt. Taalfouten zijn niet erg.');
export const complaintHint = () => msg('Vertel wat er niet goed ging. En wanneer dat was. Taalfouten zijn niet erg.');
export const noBsn = () => msg('Schrijf hier geen burgerservicenummer (BSN). Wij hebben het niet nodig.');
export const lettersLeft = (count: number) =>
  plural(count, msg(str`U kunt nog ${count} letter typen.`), msg(str`U kunt nog ${count} letters typen.`));
export const lettersOver = (count: number) =>
  plural(
    count,
    msg(str`Uw bericht is te lang. Maak het ${count} letter korter.`),
    msg(str`Uw bericht is te lang. Maak het ${count} letters korter.`),
  );
export const dateHint = () => msg('Bijvoorbeeld: 24 11 2026.');
