/** A contact in the words and forms of Open Klant (Klantinteracties): a klantcontact, who it is of, and the task to answer it. */
import type { Selectable } from 'kysely';
import type { Config } from '../../../../src/config/schema.js';
import { formatReference } from '../../../../src/domain/reference.js';
import { inLanguage } from '../../config/municipality.js';
import type { ContactTable } from '../../db/schema.js';
import { dayPartWords, typeWords } from '../../desk/words.js';
import { dayInWords } from '../../desk/page.js';
import type { OpenKlantSettings } from '../settings.js';
import { cut, limits, partyOf, type Party } from './parts.js';

export interface Composed {
  /** Body of a klantcontact. */
  klantcontact: { nummer: string; kanaal: string; plaatsgevondenOp: string } & Record<string, unknown>;
  /** Who it is about first, then who helped. */
  parties: Party[];
  /** Absent when nothing needs to be done. */
  task?: { action: string; remarks: string[] };
}

interface Source {
  contact: Selectable<ContactTable>;
  /** Number of files. */
  files: number;
  config: Config;
  settings: OpenKlantSettings;
  /** Address of the desk's page of this contact, when that is known. */
  page: string | undefined;
}

/** ISO 639-2/T by ISO 639-1: what Open Klant's own example (`nld`) is, though its words say 639-2/B. */
const languages: Record<string, string> = {
  nl: 'nld',
  en: 'eng',
  de: 'deu',
  fr: 'fra',
  es: 'spa',
  pt: 'por',
  it: 'ita',
  pl: 'pol',
  bg: 'bul',
  ro: 'ron',
  tr: 'tur',
  ar: 'ara',
  uk: 'ukr',
  ru: 'rus',
  fa: 'fas',
  ps: 'pus',
  so: 'som',
  ti: 'tir',
  zh: 'zho',
  fy: 'fry',
  pap: 'pap',
  el: 'ell',
};
const languageOf = (tag: string): string => languages[tag.split('-')[0]!.toLowerCase()] ?? 'und';

/** Where the whole is. A sentence of its own, so that nobody takes a part for the whole. */
const inLoket = ({ contact, page }: Source): string =>
  `in Loket, bij nummer ${formatReference(contact.reference)}${page ? `: ${page}` : '.'}`;

/** From the configuration alone: what somebody typed as a topic is no subject. */
function subjectOf({ contact, config }: Source): string {
  const topic = config.topics?.find(({ id }) => id === contact.topic_id);
  const subject = topic ? `${typeWords[contact.type]}: ${inLanguage(topic.name, 'nl')}` : typeWords[contact.type];
  return cut(contact.quarantine ? `Kijk of dit echt is. ${subject}` : subject, limits.subject);
}

function contentOf(source: Source): string {
  const { contact, files } = source;
  const whole = [contact.message, ...contact.answers.map(({ label, value }) => `${label}\n${value}`)].join('\n\n');
  const papers = files === 1 ? 'Er hoort een bestand bij. Dat staat' : `Er horen ${files} bestanden bij. Die staan`;
  const tail = files ? `${papers} ${inLoket(source)}` : '';
  const longer = `Dit is niet alles. Het hele bericht staat ${inLoket(source)}`;
  const text = [whole, tail].filter(Boolean).join('\n\n');
  if ([...text].length <= limits.content) return text;
  const end = ['', longer, ...(tail ? [tail] : [])].join('\n\n');
  return cut(whole, limits.content - [...end].length) + end;
}

function actionOf({ contact }: Source): string {
  const by = contact.type === 'callback' ? (contact.first_reaction_by ?? contact.solved_by) : contact.solved_by;
  const until = by ? ` Doe dit uiterlijk ${dayInWords(by)}.` : '';
  if (contact.type === 'callback') return `Bel terug.${until}`;
  const ways = { email: 'met een e-mail', phone: 'met een telefoontje', letter: 'met een brief' };
  if (contact.answer_by === 'none') return 'Lees dit bericht. De inwoner vraagt geen antwoord.';
  return `Geef antwoord ${ways[contact.answer_by]}.${until}`;
}

function remarksOf(source: Source, parties: readonly Party[]): string[] {
  const { contact } = source;
  const callback = contact.callback as keyof typeof dayPartWords | null;
  return [
    ...(contact.quarantine ? [`Dit bericht is apart gezet: ${contact.quarantine_reason}. Kijk of het echt is.`] : []),
    ...(callback ? [`Bellen past het beste: ${dayPartWords[callback].toLowerCase()}.`] : []),
    ...(contact.representative
      ? [
          contact.answer_to === 'representative'
            ? 'Het antwoord gaat naar de helper.'
            : 'Het antwoord gaat naar de persoon zelf.',
        ]
      : []),
    ...(contact.case_reference ? [`Dit gaat over een eerder nummer: ${contact.case_reference}.`] : []),
    ...parties.flatMap(({ left }) => left),
    `Alles staat ${inLoket(source)}`,
  ];
}

/** @returns all that Open Klant gets of it; nothing of it is longer than it takes */
export function compose(source: Source): Composed {
  const { contact, settings } = source;
  const person = partyOf('klant', contact.person, !contact.representative);
  const helper = partyOf('vertegenwoordiger', contact.representative, true);
  const parties = [person, helper].filter((party) => party !== undefined);
  return {
    klantcontact: {
      // Both: one is how newer versions call it, the other is how all know it.
      nummer: contact.reference,
      referentienummer: contact.reference,
      kanaal: settings.channel,
      onderwerp: subjectOf(source),
      inhoud: contentOf(source),
      indicatieContactGelukt: true,
      taal: languageOf(contact.language),
      // Of a complaint not everybody needs to read about whom it is.
      vertrouwelijk: contact.type === 'complaint',
      plaatsgevondenOp: contact.received_at.toISOString(),
    },
    parties,
    // A compliment was done with as it came in.
    ...(contact.type !== 'compliment' && {
      task: { action: cut(actionOf(source), limits.action), remarks: remarksOf(source, parties) },
    }),
  };
}
