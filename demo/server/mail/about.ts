/** What each mail about a status says of the matter and at its end. Nothing that a resident typed, and no name. */
import type { Config } from '../../../src/config/schema.js';
import type { ContactType } from '../../../src/domain/contact.js';
import { inLanguage } from '../config/municipality.js';
import type { MailPart } from './layout.js';
import { texts } from './texts.js';
import { updateTexts } from './update-texts.js';
import type { Language } from './words.js';

/** What a mail is made with, besides what it is about. */
export interface MailSetting {
  config: Config;
  language: Language;
  /** Address by which residents reach this server. */
  base: string | undefined;
  now: Date;
}

/** Kind and topic in words; the topic as the configuration calls it, for anyone can type any name. */
export function subjectInWords(
  { type, topicId }: { type: ContactType; topicId: string | null },
  { config, language }: MailSetting,
): string {
  const topic = config.topics?.find(({ id }) => id === topicId);
  return updateTexts[language].about(texts[language].kinds[type], topic && inLanguage(topic.name, language));
}

/** A human is never more than one step away; who it is from comes last. @param before said first, on the same lines */
export function ending({ config, language }: MailSetting, before: readonly string[]): MailPart[] {
  const t = updateTexts[language];
  const phone = config.channels?.phone?.number;
  return [
    { lines: [...before, ...(phone ? [t.call(phone)] : [])] },
    { lines: t.greeting(config.municipality.name) },
  ].filter(({ lines }) => lines.length);
}
