/** The vocabulary of one contact between a resident and the municipality. Plain data; no texts. */

/** Kinds of contact, most used first (71.9 % of residents come with a question, 47.9 % with a complaint). */
export const contactTypes = ['question', 'complaint', 'idea', 'compliment', 'other', 'callback'] as const;
export type ContactType = (typeof contactTypes)[number];

/** Ways to get the answer. `none` only where no answer is needed: an idea, a compliment, what belongs to an earlier contact. */
export const answerWays = ['email', 'phone', 'letter', 'none'] as const;
export type AnswerWay = (typeof answerWays)[number];

/** Part of the day for a call back. */
export const dayParts = ['any', 'morning', 'afternoon'] as const;
export type DayPart = (typeof dayParts)[number];

/** An address. In the Netherlands postcode and house number say it all; anywhere else the lines of the envelope. */
export interface Address {
  /** `1234 AB`, upper case, one space. */
  postalCode?: string;
  houseNumber?: string;
  /** Letter or addition: `a`, `bis`, `2 hoog`. */
  houseNumberAddition?: string;
  /** The whole address as on an envelope, for an address outside the Netherlands. */
  lines?: string;
}

/** A person, with only what the chosen way of answering needs. */
export interface Person {
  name?: string;
  email?: string;
  /** E.164 when it could be read as a number (`+31612345678`), else as typed. */
  phone?: string;
  address?: Address;
}

/** The answer to an extra question that a topic asks. */
export interface Answer {
  /** `id` of the question in the configuration. */
  question: string;
  /** The question as the resident read it: the copy must be readable without the configuration of that day. */
  label: string;
  /** The answer in words: text as typed, the label of a choice, an ISO date, an address on one line. */
  value: string;
}

/** Everything that is sent for one contact. Mirrors the body of `POST contacts`. */
export interface Contact {
  type: ContactType;
  /** `id` and name of the topic in the configuration. */
  topic?: { id: string; name: string };
  message: string;
  answers: Answer[];
  answerBy: AnswerWay;
  /** Whom it is about; and who wrote it, when nobody else did. */
  person?: Person;
  /** Who wrote it on behalf of `person`. */
  representative?: Person;
  /** Who gets the answer. */
  answerTo: 'person' | 'representative';
  /** Part of the day that suits for a call. */
  callback?: DayPart;
  /** BCP 47 tag of the language in which the form was filled in. */
  language: string;
  /** Ids that `POST attachments` gave, with the names that the resident knows. */
  attachments: { id: string; name: string }[];
  /** Origin and path of the page it came from; never its query or fragment. */
  page?: string;
  /** Reference of an earlier contact that this one is about. */
  caseReference?: string;
}

/** What the resident gets for it: the legal receipt (Awb 2:13-2:15, Wmebv). */
export interface Receipt {
  /** Absent only when the configuration says that this backend gives none (`receipt: "none"`). */
  reference?: string;
  /** Time of receipt at the server, ISO 8601 with offset. Server time is the legal time; absent when the server told none. */
  receivedAt?: string;
  /** Last day for a first reaction, `YYYY-MM-DD`, in the municipality's time zone. */
  firstReactionBy?: string;
  /** Last day for the solution, `YYYY-MM-DD`. */
  solvedBy?: string;
  /** Second factor for the status page, beside the e-mail address. */
  accessCode?: string;
  /** Whether a confirmation by e-mail is on its way. */
  confirmationEmail?: boolean;
  /** What happens next, in whole sentences of the backend's own, in the language that was asked. */
  next?: string[];
}
