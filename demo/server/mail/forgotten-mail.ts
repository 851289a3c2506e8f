/** For who forgot the number: what there is, one link for all of it, and a code for who types. */
import type { CaseStatus } from '../../../src/domain/case-status.js';
import { localDate } from '../../../src/domain/zone.js';
import { formatReference } from '../../../src/domain/reference.js';
import type { FoundContact } from '../cases/find.js';
import { ending, subjectInWords, type MailSetting } from './about.js';
import { caseSentences } from './case-words.js';
import { layOut, type MailPart } from './layout.js';
import { updateTexts } from './update-texts.js';
import { momentInWords, statusLink, statusPage, type MailText } from './words.js';

/** More make a mail that nobody reads; the page shows all. */
const mostTold = 20;

export interface ForgottenFacts {
  /** What asks something of the resident first. */
  cases: readonly { contact: FoundContact; status: CaseStatus }[];
  /** Opens all of them. */
  accessToken: string;
  /** Goes with each of the numbers. */
  code: string;
  until: Date;
}

export function forgottenMail({ cases, accessToken, code, until }: ForgottenFacts, setting: MailSetting): MailText {
  const { config, language, base, now } = setting;
  const all = updateTexts[language];
  const t = all.forgotten;
  const { name } = config.municipality;
  const today = localDate(now.getTime());
  const items = cases
    .slice(0, mostTold)
    .map(({ contact, status }) => [
      all.numberFirst(formatReference(contact.reference)),
      subjectInWords(contact, setting),
      caseSentences(status, today, language).join(' '),
    ]);
  const left = cases.length - items.length;
  const page = statusPage(config, base);
  const url = statusLink(page, { list: accessToken });
  const parts: MailPart[] = [
    { lines: [t.intro] },
    { items },
    ...(left > 0 ? [{ lines: [all.andMore(left)] }] : []),
    ...(url
      ? [{ words: t.open(name, cases.length === 1), url }, { lines: [t.linkUntil(momentInWords(until, language))] }]
      : []),
    { lines: [t.byHand] },
    { strong: t.code(code) },
    { lines: [t.keep] },
    ...ending(setting, [all.notAsked]),
  ];
  return layOut({ language, subject: t.subject(name), title: t.title, parts });
}
