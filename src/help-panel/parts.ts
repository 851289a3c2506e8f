/** The parts of the help: which are there, and the code of each. */
import { helpParts, type HelpPart } from '../help-event.js';
import { getLocale } from '../locale/localization.js';
import { Bigger } from './bigger.js';
import { LanguageChoice, offered } from './language.js';
import { Other } from './other.js';
import { Person } from './person.js';
import { Questions, questionsOf } from './questions.js';
import type { HelpView, Part } from './view.js';

/** @internal */
export const code: Record<HelpPart, (view: HelpView) => Part | Promise<Part>> = {
  words: async (view) => new (await import('./words.js')).Words(view),
  aloud: async (view) => new (await import('./aloud.js')).Aloud(view),
  questions: (view) => new Questions(view),
  person: (view) => new Person(view),
  language: (view) => new LanguageChoice(view),
  bigger: (view) => new Bigger(view),
  other: (view) => new Other(view),
};

/** There is a voice for the page or for our widgets, and something to read. */
const canSpeak = ({ aboutWhat, beforehand }: HelpView): boolean =>
  [document.documentElement.lang, getLocale()].some((tag) => beforehand.speaks(tag)) &&
  !!(aboutWhat ?? beforehand.field ?? document.querySelector('loket-contact-form,loket-status-tracker'));

/** Those that have something to say here, in the order in which they stand. */
export const partsOf = (view: HelpView): HelpPart[] =>
  helpParts.filter(
    (part) =>
      (part !== 'aloud' || canSpeak(view)) &&
      (part !== 'questions' || questionsOf(view).length > 0) &&
      (part !== 'language' || offered(view).length > 1),
  );

/** Rejects when its code cannot be had. */
export const loadPart = async (part: HelpPart, view: HelpView): Promise<Part> => code[part](view);
