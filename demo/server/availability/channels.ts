/** The channels of the municipality, as far as it matters how busy they are: their ids and names. */
import type { Config, FurtherChannel } from '../../../src/config/schema.js';
import { channelsOf, type ChannelKind } from '../../../src/domain/channel.js';
import { inLanguage } from '../config/municipality.js';

const names: Record<ChannelKind, string> = {
  phone: 'Telefoon',
  form: 'Formulier',
  counter: 'Balie',
  email: 'E-mail',
  callback: 'Terugbellen',
  appointment: 'Afspraak',
  portal: 'Mijn gemeente',
  chat: 'Chat',
  whatsapp: 'WhatsApp',
  app: 'App',
  letter: 'Brief',
  'home-visit': 'Bezoek aan huis',
  library: 'Bibliotheek',
  interpreter: 'Tolk',
  'sign-language': 'Gebarentolk',
  'text-telephone': 'Teksttelefoon',
  social: 'Sociale media',
};

/** @returns the Dutch name of each channel by its id, in the order in which residents see them */
export const channelNames = ({ channels }: Config): Map<string, string> =>
  new Map(
    channelsOf<FurtherChannel>(channels).map(
      ({ id, kind, name }) => [id, name ? inLanguage(name, 'nl') : names[kind]] as const,
    ),
  );
