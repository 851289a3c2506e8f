/**
 * Something became different: where it is now in one sentence, what the resident must do first, what comes next and what that
 * date is worth. The subject says none of it: it shows on a locked screen.
 */
import type { CaseStatus, CaseStep, KnownStep } from '../../../src/domain/case-status.js';
import { isDay, soundSteps } from '../../../src/domain/case-summary.js';
import { linkPattern } from '../../../src/domain/link.js';
import { formatReference } from '../../../src/domain/reference.js';
import { localDate } from '../../../src/domain/zone.js';
import type { FoundContact } from '../cases/find.js';
import { ending, subjectInWords, type MailSetting } from './about.js';
import { caseTexts } from './case-texts.js';
import { caseSentences } from './case-words.js';
import { layOut, type MailPart } from './layout.js';
import { updateTexts } from './update-texts.js';
import { dateInWords, momentInWords, statusLink, statusPage, type MailText } from './words.js';

export interface UpdateFacts {
  contact: FoundContact;
  status: CaseStatus;
  /** Opens it with its number, for a while. */
  code: string;
  until: Date;
  /** Where it can be stopped; `undefined` when there is no address to name. */
  stopUrl: string | undefined;
}

/** Where a link goes: the site, the phone number, or the address. */
function goThere(url: string, { language }: MailSetting): string {
  const { doAt, doCall, doMail } = updateTexts[language].update;
  if (/^https?:/i.test(url)) return doAt(new URL(url).host);
  const place = url.replace(/^\w+:|\?.*$/g, '');
  return /^tel:/i.test(url) ? doCall(place) : doMail(place);
}

function toDo({ action }: CaseStatus, setting: MailSetting): MailPart[] {
  if (!action) return [];
  const { language, base } = setting;
  const own = action.url && linkPattern.test(action.url) ? action.url : undefined;
  // A path is one on the site of the page, which a mail does not have.
  const url = own?.startsWith('/') ? base && new URL(own, base).href : own;
  return [
    { heading: updateTexts[language].update.toDo },
    { written: action.text },
    ...(isDay(action.by) ? [{ strong: caseTexts[language].doBefore(dateInWords(action.by, language)) }] : []),
    ...(url && URL.canParse(url) ? [{ words: goThere(url, setting), url }] : []),
  ];
}

function ended({ result, sentence, reopenUntil, allows }: CaseStatus, { language }: MailSetting): MailPart[] {
  const { doneMeans } = caseTexts[language];
  // Leads to what the municipality wrote only where it wrote something.
  const means = sentence || result === 'solved' || result === 'handled' ? result : undefined;
  const until = allows?.includes('reopen') && isDay(reopenUntil) ? [dateInWords(reopenUntil, language)] : [];
  return [{ lines: [doneMeans[means ?? 'other'], ...until.map(updateTexts[language].update.reopenUntil)] }];
}

function term({ term }: CaseStatus, { language }: MailSetting): MailPart[] {
  if (!term) return [];
  const t = caseTexts[language];
  const { by, was, change, reason } = term;
  const day = dateInWords(by, language);
  const moved = isDay(was) ? t.extended(day, dateInWords(was, language)) : t.extendedTo(day);
  return [...(change === 'extended' ? [{ lines: [moved] }] : []), ...(reason ? [{ written: reason }] : [])];
}

const isKnown = (id: string): id is KnownStep => Object.hasOwn(caseTexts.nl.steps, id);

/** The step of now and the one after it; what was done is on the page. */
function steps(status: CaseStatus, today: string, { language }: MailSetting): MailPart[] {
  const t = caseTexts[language];
  const { now: inNow, next, steps: heading } = updateTexts[language].update;
  const told = (step: CaseStep | undefined, words: (name: string) => string): string[] => {
    const name = step && (step.name ?? (isKnown(step.id) ? t.steps[step.id] : undefined));
    if (!name) return [];
    const { date, dateKind = 'fact' } = step;
    return [`${words(name)}${date ? ` ${t[dateKind](dateInWords(date, language))}` : ''}`];
  };
  const sound = soundSteps(status, today);
  const lines = [
    ...told(
      sound.find(({ state }) => state === 'now'),
      inNow,
    ),
    ...told(
      sound.find(({ state }) => state === 'to-come'),
      next,
    ),
  ];
  return lines.length ? [{ heading }, { lines }] : [];
}

export function updateMail({ contact, status, code, until, stopUrl }: UpdateFacts, setting: MailSetting): MailText {
  const { config, language, base, now } = setting;
  const today = localDate(now.getTime());
  const all = updateTexts[language];
  const t = all.update;
  const number = formatReference(contact.reference);
  const [title = '', ...more] = caseSentences(status, today, language);
  const done = status.state === 'done';
  const page = statusPage(config, base);
  const url = statusLink(page, { nr: contact.reference, code }) ?? page;
  const parts: MailPart[] = [
    ...(status.action ? toDo(status, setting) : more.length ? [{ lines: more }] : []),
    ...(done ? ended(status, setting) : term(status, setting)),
    ...(status.sentence ? [{ heading: t.said }, { written: status.sentence }] : []),
    ...(done ? [] : steps(status, today, setting)),
    { heading: t.about },
    { lines: [t.number(number), subjectInWords(contact, setting)] },
    ...(url ? [{ words: t.open(config.municipality.name), url }] : []),
    { lines: [t.codeUntil(code, momentInWords(until, language))] },
    ...ending(setting, []),
    { lines: [t.why] },
    ...(stopUrl ? [{ words: t.stop, url: stopUrl }] : []),
  ];
  return layOut({ language, subject: t.subject(number), title, parts });
}
