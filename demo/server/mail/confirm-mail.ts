/** Asks whether it was the reader who wanted e-mails at each step: nobody gets them by what another filled in. */
import { formatReference } from '../../../src/domain/reference.js';
import type { FoundContact } from '../cases/find.js';
import { ending, subjectInWords, type MailSetting } from './about.js';
import { layOut, type MailPart } from './layout.js';
import { updateTexts } from './update-texts.js';
import { momentInWords, type MailText } from './words.js';

const mostTold = 20;

export interface ConfirmFacts {
  contacts: readonly FoundContact[];
  /** Where it is confirmed. */
  url: string;
  until: Date;
}

export function confirmMail({ contacts, url, until }: ConfirmFacts, setting: MailSetting): MailText {
  const { config, language } = setting;
  const all = updateTexts[language];
  const t = all.confirm;
  const one = contacts.length === 1 ? formatReference(contacts[0]!.reference) : undefined;
  const items = contacts
    .slice(0, mostTold)
    .map((contact) => [all.numberFirst(formatReference(contact.reference)), subjectInWords(contact, setting)]);
  const left = contacts.length - items.length;
  const parts: MailPart[] = [
    { items },
    ...(left > 0 ? [{ lines: [all.andMore(left)] }] : []),
    { lines: [t.intro] },
    { words: t.open(config.municipality.name), url },
    { lines: [t.until(momentInWords(until, language))] },
    ...ending(setting, [t.nothing]),
  ];
  return layOut({ language, subject: t.subject(one), title: t.title(contacts.length === 1), parts });
}
