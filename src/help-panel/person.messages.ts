/** Who helps, and where. */
import { msg, str } from '../locale/msg.js';

export const intro = () => msg('Komt u er niet uit? Wij vullen het samen met u in.');
export const press = (key: string) => msg(str`Kies dan ${key}. Dan praat u met een mens.`);
export const trusted = () => msg('U kunt ook iemand vragen die u vertrouwt. Bijvoorbeeld familie of een buur.');
export const atPage = () => msg('Lees meer');
export const allWays = () => msg('Alle manieren om ons te bereiken');

/** Names and words of the ways in which a person helps; `undefined` for a way that is no help by itself. */
export function wayOf(kind: string): [name: string, hint: string] | undefined {
  switch (kind) {
    case 'library':
      return [msg('Hulp in de bibliotheek'), msg('Dat is gratis. U hoeft geen lid te zijn.')];
    case 'home-visit':
      return [msg('Wij komen naar u toe'), msg('Kunt u niet naar ons komen? Dan komen wij bij u thuis.')];
    case 'interpreter':
      return [msg('Hulp in uw taal'), msg('Spreekt u een andere taal? Wij bellen een tolk.')];
    case 'sign-language':
      return [msg('Bellen in gebarentaal'), msg('U belt met beeld en een tolk.')];
    case 'text-telephone':
      return [msg('Bellen en typen'), msg('Hoort u niet goed? Bij dit nummer kunt u typen.')];
    default:
      return undefined;
  }
}
