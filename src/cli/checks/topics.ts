/** Topics that residents will not find, or that offer what is not there; and words that are explained twice. */
import type { Config } from '../../config/schema.js';
import { contactTypes } from '../../domain/contact.js';
import { few, note, warn, type Remark } from './remark.js';

export function topics(config: Config): Remark[] {
  const offered: readonly string[] = config.contactTypes ?? contactTypes;
  return (config.topics ?? []).flatMap(({ synonyms, upl, contactTypes: own, kind }, at) => {
    const path = ['topics', at];
    const found: Remark[] = [];
    if (!synonyms?.length)
      found.push(note('topic', path, 'has no "synonyms": add the words that residents use, or they will not find it'));
    if (!upl)
      found.push(
        note(
          'topic',
          path,
          'has no "upl": add its name in the Uniforme Productnamenlijst, or a search cannot link to it',
        ),
      );
    const gone = (own ?? []).filter((type) => !offered.includes(type));
    if (own && gone.length === own.length && kind !== 'objection')
      found.push(
        warn(
          'topic',
          [...path, 'contactTypes'],
          'holds none that "contactTypes" at the top offers: nobody can choose this topic',
        ),
      );
    else if (gone.length)
      found.push(
        warn(
          'topic',
          [...path, 'contactTypes'],
          `names ${few(gone.map((type) => `"${type}"`))}, which "contactTypes" at the top does not offer: add it there, or take it out here`,
        ),
      );
    return found;
  });
}

export function glossary(config: Config): Remark[] {
  const seen = new Map<string, number>();
  return (config.glossary ?? []).flatMap(({ term, forms }, at) => {
    const words = [...new Set([term, ...(forms ?? [])].map((word) => word.toLowerCase()))];
    const twice = words.filter((word) => seen.has(word));
    const first = seen.get(twice[0] ?? '');
    for (const word of words) if (!seen.has(word)) seen.set(word, at);
    return first === undefined
      ? []
      : [warn('text', ['glossary', at], `explains "${twice[0]}", as glossary[${first}] does: keep one of them`)];
  });
}
