/** What a resident does in a story, in pieces: each goes to a step, fills it in, or both. */
import type { ContactType } from '../../src/domain/contact.js';
import type { Resident } from './resident.js';

export type Act = (resident: Resident) => Promise<unknown>;

/** One act after the other, as one. */
export const acts =
  (...list: Act[]): Act =>
  async (resident) => {
    for (const act of list) await act(resident);
  };

export const see =
  (selector: string, text?: string): Act =>
  (resident) =>
    resident.see(selector, text);

export const press =
  (selector: string): Act =>
  (resident) =>
    resident.press(selector);

export const type =
  (name: string, text: string): Act =>
  (resident) =>
    resident.type(name, text);

export const choose =
  (name: string, value?: string): Act =>
  (resident) =>
    resident.choose(name, value);

export const goOn =
  (heading?: string): Act =>
  (resident) =>
    resident.goOn(heading);

/** Goes on too early, and is told what is missing. */
export const tooEarly = goOn('summary-heading');

export const toTopic = (contactType: ContactType = 'question'): Act =>
  acts(choose('type', contactType), goOn('topic-heading'));

/** A topic that is below the first few is looked for by its own name. */
export const chooseTopic = (topic: string): Act =>
  acts(type('topic-search', topic.replaceAll('-', ' ')), choose('topic', topic));

export const toAnswer = (topic: string, contactType?: ContactType): Act =>
  acts(toTopic(contactType), chooseTopic(topic), goOn('answer-heading'));

/** To the message, past the answer when the topic has one. */
export const toMessage = (topic = '-', contactType: ContactType = 'question'): Act =>
  topic === '-' && contactType !== 'complaint'
    ? acts(toTopic(contactType), choose('topic', '-'), goOn('message-heading'))
    : topic === '-'
      ? acts(toTopic(contactType), choose('topic', '-'), goOn('answer-heading'), goOn('message-heading'))
      : acts(toAnswer(topic, contactType), goOn('message-heading'));

export const words =
  'Mijn groene container is dinsdag niet geleegd. Mijn buren hebben hetzelfde.\nWanneer komt de vuilniswagen?';

export const toReach = (contactType?: ContactType): Act =>
  acts(toMessage('-', contactType), type('message', words), goOn('reach-heading'));

export const byEmail = acts(
  choose('answerBy', 'email'),
  type('person.name', 'Fatima de Vries'),
  type('person.email', 'fatima@voorbeeld.nl'),
);

export const byPhone = acts(
  choose('answerBy', 'phone'),
  type('person.name', 'Fatima de Vries'),
  type('person.phone', '06 12 34 56 78'),
  choose('callback', 'morning'),
);

export const toCheck = (contactType?: ContactType, reach: Act = byEmail): Act =>
  acts(toReach(contactType), reach, goOn('check-heading'));

export const sent = (contactType?: ContactType, reach?: Act): Act =>
  acts(toCheck(contactType, reach), goOn('sent-heading'));

/** In a municipality that gave no topics. */
export const sentWithoutTopics = acts(
  goOn('message-heading'),
  type('message', words),
  goOn('reach-heading'),
  byEmail,
  goOn('check-heading'),
  goOn('sent-heading'),
);

/** The questions of the topic "afval", which has one of nearly every kind. */
export const answerQuestions = acts(
  choose('answers.afval.container', 'gft'),
  type('answers.afval.adres.postalCode', '1234 ab'),
  type('answers.afval.adres.houseNumber', '12 bis'),
  type('answers.afval.ophaaldag.day', '24'),
  type('answers.afval.ophaaldag.month', '11'),
  type('answers.afval.ophaaldag.year', '2026'),
  type('answers.afval.containernummer', 'WV-20318'),
);
