/** What an employee filled in for a case: the change that it asks for, or what is wrong with it. */
import { caseResults, type CaseResult } from '../../../src/domain/case-status.js';
import { linkPattern } from '../../../src/domain/link.js';
import { cleanText } from '../../../src/domain/text.js';
import { localDate } from '../../../src/domain/zone.js';
import { closeCase, reopenCase } from '../cases/closing.js';
import type { CaseRecord } from '../cases/record.js';
import { extendTerm, promised, resumeTerm, suspendTerm } from '../cases/term.js';
import { most } from './case-limits.js';
import type { CasePart } from './case-parts.js';
import { readSteps } from './case-steps.js';
import { noDay, readDay } from './day-field.js';
import type { Wrong } from './fields.js';

export type Read = CaseRecord | Wrong;

export const isWrong = (read: Read): read is Wrong => 'words' in read;

type Reader = (record: CaseRecord, form: URLSearchParams, now: Date) => Read;

/** The text of a field, or what is wrong with it. */
function textOf(form: URLSearchParams, field: string, max: number, missing?: string): string | Wrong {
  const text = cleanText(form.get(field) ?? '', { multiline: true });
  if (!text && missing) return { field, words: missing };
  return text.length > max
    ? { field, words: `Maak de tekst korter. Er mogen ${max} tekens in en het zijn er nu ${text.length}.` }
    : text;
}

const said: Reader = (record, form) => {
  const sentence = textOf(form, 'zin', most.sentence);
  const handler = textOf(form, 'behandelaar', most.handler);
  if (typeof sentence !== 'string') return sentence;
  if (typeof handler !== 'string') return handler;
  return { ...record, sentence: sentence || undefined, handler: handler || undefined };
};

const extended: Reader = (record, form) => {
  const by = readDay(form.get('datum') ?? '');
  if (!by) return { field: 'datum', words: by === null ? noDay : 'Vul in voor welke dag de inwoner iets hoort.' };
  const { term } = record;
  if (term && by < promised(term))
    return { field: 'datum', words: 'Kies een latere dag. De termijn kan niet korter worden dan wij beloofden.' };
  if (term && by === term.by) return { field: 'datum', words: 'Dit is al de termijn. Kies een latere dag.' };
  const isBack = !term || by === promised(term);
  const reason = textOf(form, 'reden', most.reason, isBack ? undefined : 'Schrijf waarom het langer duurt.');
  return typeof reason === 'string' ? extendTerm(record, by, reason) : reason;
};

const suspended: Reader = (record, form, now) => {
  const reason = textOf(form, 'reden', most.reason, 'Schrijf waarom de termijn stilstaat.');
  return typeof reason === 'string' ? suspendTerm(record, localDate(now.getTime()), reason) : reason;
};

const asked: Reader = (record, form, now) => {
  const text = textOf(form, 'vraag', most.action);
  if (typeof text !== 'string') return text;
  const by = readDay(form.get('datum') ?? '');
  const url = (form.get('link') ?? '').trim();
  if (!text) {
    // A day or a link without a question would be lost without a word.
    if (form.get('weg') || (!by && by !== null && !url)) return { ...record, action: undefined };
    return { field: 'vraag', words: 'Schrijf wat de inwoner moet doen, of haal de dag en de link ook weg.' };
  }
  if (form.get('weg')) return { ...record, action: undefined };
  if (by === null) return { field: 'datum', words: noDay };
  if (by && by < localDate(now.getTime())) return { field: 'datum', words: 'Kies een dag die nog komt.' };
  if (url && (url.length > most.url || !linkPattern.test(url)))
    return { field: 'link', words: 'Vul een hele link in, die begint met https://.' };
  return { ...record, action: { text, ...(by && { by }), ...(url && { url }) } };
};

const closed: Reader = (record, form, now) => {
  const result = form.get('resultaat') ?? '';
  if (!(caseResults as readonly string[]).includes(result))
    return { field: 'resultaat', words: 'Kies hoe het is afgelopen.' };
  const sentence = textOf(form, 'zin', most.sentence, 'Schrijf voor de inwoner hoe het is afgelopen.');
  return typeof sentence === 'string' ? closeCase(record, result as CaseResult, sentence, now) : sentence;
};

const reopened: Reader = (record, form, now) => {
  const by = readDay(form.get('datum') ?? '');
  if (by === null) return { field: 'datum', words: noDay };
  if (by && by < localDate(now.getTime())) return { field: 'datum', words: 'Kies een dag die nog komt.' };
  return reopenCase(record, by);
};

/** For each form of the page, what it makes of a case. */
export const readers: Record<CasePart, Reader> = {
  stappen: readSteps,
  tekst: said,
  vraag: asked,
  termijn: extended,
  stilzetten: suspended,
  verder: (record, _, now) => resumeTerm(record, localDate(now.getTime())),
  sluiten: closed,
  heropenen: reopened,
};
