import { searchTopics, type TopicLike } from '../../domain/topic.js';
import type { Term } from '../../locale/terms.js';

interface Entry extends TopicLike {
  term: Term;
}

/** Kept, since the search tells the words of each apart only once. */
const entries = new WeakMap<Term, Entry>();

function entryOf(term: Term): Entry {
  let entry = entries.get(term);
  if (!entry) {
    // The meaning counts as another word for it: who looks for "straat" finds what holds on the street.
    entry = { id: term.term, name: term.term, synonyms: [...(term.forms ?? []), term.meaning], term };
    entries.set(term, entry);
  }
  return entry;
}

/**
 * The terms that a resident may mean, best first; all of them, as given, for an empty query. Case, accents and slips of the pen
 * are forgiven as they are for topics; the words of the meaning count too.
 */
export const searchTerms = (terms: readonly Term[], query: string): Term[] =>
  searchTopics(terms.map(entryOf), query).map(({ term }) => term);
