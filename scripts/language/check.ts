/** Whether texts are Dutch at level B1, as far as a machine can tell. Knows neither files nor the terminal. */
import { informal } from '../../src/cli/language/grammar.js';
import { judge } from '../../src/cli/language/judge.js';
import { fleschDouma, judgeAll, measure } from '../../src/cli/language/measure.js';
import { plain, sentences, words } from '../../src/cli/language/plain.js';
import { isCommon, type Zipf } from './frequency.js';

export interface Text {
  /** File and line, or the place in a configuration. */
  place: string;
  text: string;
}

/** Texts that are read together, and measured together. */
export interface Source {
  name: string;
  texts: Text[];
  /** Words that its readers get explained, and names; in small letters. */
  explained: ReadonlySet<string>;
}

export interface Judged extends Text {
  source: string;
  problems: string[];
}

export interface Measured {
  name: string;
  texts: number;
  sentences: number;
  words: number;
  /** Words of the longest sentence. */
  longest: number;
  /** Words per sentence, of whole sentences only. */
  average: number;
  readingEase: number;
  /** Shares, 0 to 1. */
  passive: number;
  coverage: number;
  problems: string[];
}

export interface Report {
  /** Texts with a problem, those with most of them first. */
  hard: Judged[];
  measures: Measured[];
  /** Sentences in the passive: few enough are fine, so they fail only all together. */
  passives: Text[];
  /** Uncommon words that are let through, with how often they stand there. */
  letThrough: Map<string, number>;
  /** Words of the list that no text has. */
  unused: string[];
  passed: number;
  failed: number;
}

export interface Setting {
  zipf: Zipf;
  /** Uncommon words that may stay. */
  known: ReadonlySet<string>;
  /** Least share of words that are common, 0 to 1. */
  coverage: number;
}

/** Labels would flatter the averages: a button is a "sentence" of one word. */
const isRunning = ({ text }: Text): boolean => /[.?!…]["'’”)]*$/.test(plain(text).trim());

/** The words of a text that a list of words can say something of: no number, no address, no name within a sentence. */
function ordinary(text: string): string[] {
  return sentences(text).flatMap((sentence) =>
    words(sentence)
      .filter((word, at) => !/[\d@/_.]/.test(word) && !(at > 0 && /^\p{Lu}/u.test(word)))
      .map((word) => word.toLowerCase().replaceAll('’', "'")),
  );
}

export function check(sources: readonly Source[], { zipf, known, coverage }: Setting): Report {
  const letThrough = new Map<string, number>();
  const passives: Text[] = [];
  const common = new Map<string, boolean>();
  const isCommonHere = (word: string): boolean => {
    const is = common.get(word) ?? isCommon(word, zipf);
    common.set(word, is);
    return is;
  };

  /** Whether the list lets the word through; asked only of what would be a problem. */
  const mayStay = (word: string): boolean => {
    if (!known.has(word)) return false;
    letThrough.set(word, (letThrough.get(word) ?? 0) + 1);
    return true;
  };

  function problemsOf({ place, text }: Text, explained: ReadonlySet<string>): string[] {
    const found = judge(text, explained);
    passives.push(...found.filter(({ kind }) => kind === 'passive').map(({ words }) => ({ place, text: words })));
    const problems = found
      .filter(({ kind, words }) => kind !== 'passive' && !mayStay(words.toLowerCase()))
      .map(({ message }) => message);
    if (informal.test(plain(text))) problems.push('says "je": say "u", as everywhere');
    for (const word of new Set(ordinary(text))) {
      if (isCommonHere(word) || explained.has(word) || mayStay(word)) continue;
      const rare = `has the uncommon word "${word}" (Zipf ${zipf(word).toFixed(1)})`;
      problems.push(`${rare}: use another one, or explain it in the glossary`);
    }
    return problems;
  }

  function measured(name: string, texts: readonly Text[]): Measured {
    const running = measure(texts.filter(isRunning).map(({ text }) => text));
    const all = measure(texts.map(({ text }) => text));
    const each = texts.flatMap(({ text }) => ordinary(text));
    const share = each.length ? each.filter(isCommonHere).length / each.length : 1;
    const problems = judgeAll(running);
    if (share < coverage)
      problems.push(
        `${percent(share)} of the words are common, and ${percent(coverage)} must be: use more everyday words`,
      );
    return {
      name,
      texts: texts.length,
      sentences: all.sentences,
      words: all.words,
      longest: all.longest,
      average: running.sentences ? running.words / running.sentences : 0,
      readingEase: fleschDouma(running),
      passive: running.sentences ? running.passive / running.sentences : 0,
      coverage: share,
      problems,
    };
  }

  const judged = sources.flatMap(({ name, texts, explained }) =>
    texts.map((text) => ({ ...text, source: name, problems: problemsOf(text, explained) })),
  );
  const measures = sources.map(({ name, texts }) => measured(name, texts));
  if (sources.length > 1)
    measures.push(
      measured(
        'all together',
        sources.flatMap(({ texts }) => texts),
      ),
    );
  const hard = judged.filter(({ problems }) => problems.length).sort((a, b) => b.problems.length - a.problems.length);
  const unused = [...known].filter((word) => !letThrough.has(word));
  const together = measures.flatMap(({ problems }) => problems).length + unused.length;
  return {
    hard,
    measures,
    passives,
    letThrough,
    unused,
    passed: judged.length - hard.length,
    failed: hard.length + together,
  };
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
