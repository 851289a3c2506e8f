/** What each kind of channel is called, and what a resident does there. */
import type { ChannelKind } from '../domain/channel.js';
import { msg } from '../locale/msg.js';

export function kindName(kind: ChannelKind): string {
  switch (kind) {
    case 'phone':
      return msg('Bellen');
    case 'form':
      return msg('Formulier');
    case 'counter':
      return msg('Langskomen');
    case 'email':
      return msg('E-mail');
    case 'callback':
      return msg('Wij bellen u');
    case 'appointment':
      return msg('Een afspraak maken');
    case 'portal':
      return msg('Zelf regelen met DigiD');
    case 'chat':
      return msg('Chat');
    case 'whatsapp':
      return 'WhatsApp';
    case 'app':
      return msg('App van de gemeente');
    case 'letter':
      return msg('Brief');
    case 'home-visit':
      return msg('Wij komen naar u toe');
    case 'library':
      return msg('Hulp in de bibliotheek');
    case 'interpreter':
      return msg('Hulp in uw taal');
    case 'sign-language':
      return msg('Bellen in gebarentaal');
    case 'text-telephone':
      return msg('Bellen en typen');
    case 'social':
      return msg('Sociale media');
  }
}

export function kindHint(kind: ChannelKind): string | undefined {
  switch (kind) {
    case 'form':
      return msg('Dat duurt ongeveer 3 minuten.');
    case 'callback':
      return msg('Kies een dag en een tijd. Dan bellen wij u op.');
    case 'portal':
      return msg('U logt in met DigiD. Dat kan dag en nacht.');
    case 'home-visit':
      return msg('Kunt u niet naar ons komen? Dan komen wij bij u thuis.');
    case 'library':
      return msg('Dat is gratis. U hoeft geen lid te zijn.');
    case 'interpreter':
      return msg('Spreekt u een andere taal? Wij bellen een tolk.');
    case 'sign-language':
      return msg('U belt met beeld en een tolk.');
    case 'text-telephone':
      return msg('Hoort u niet goed? Bij dit nummer kunt u typen.');
    default:
      return undefined;
  }
}
