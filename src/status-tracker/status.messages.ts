/** Where a matter is, in words. Whole sentences, each with one thing. */
import type { CaseResult, KnownStep } from '../domain/case-status.js';
import type { ContactType } from '../domain/contact.js';
import { msg, str } from '../locale/msg.js';

type Type = ContactType | undefined;

export const received = () => msg('Wij hebben uw bericht. Wij gaan ermee aan het werk.');

export function busy(type: Type): string {
  switch (type) {
    case 'question':
      return msg('Wij zijn met uw vraag bezig.');
    case 'complaint':
      return msg('Wij zijn met uw klacht bezig.');
    case 'idea':
      return msg('Wij zijn met uw idee bezig.');
    default:
      return msg('Wij zijn met uw bericht bezig.');
  }
}

export const answerBy = (day: string) => msg(str`U krijgt uiterlijk ${day} antwoord.`);
export const callBy = (day: string) => msg(str`Wij bellen u uiterlijk ${day}.`);
export const others = () => msg('Wij wachten op iemand anders. Wij houden in de gaten hoe het gaat.');
export const suspended = () => msg('Wij wachten nog ergens op. Daarom staat de tijd voor ons antwoord nu stil.');
export const late = (day: string) =>
  msg(str`Het duurt langer dan wij zeiden. U zou uiterlijk ${day} antwoord krijgen. Sorry.`);
export const lateCall = (day: string) =>
  msg(str`Het duurt langer dan wij zeiden. Wij zouden u uiterlijk ${day} bellen. Sorry.`);
export const lateHelp = () => msg('U hoeft niet te wachten. Bel ons gerust.');
export const yours = () => msg('Wij wachten op u. Wij hebben iets van u nodig.');
export const yourTurn = () => msg('Dit moet u nog doen');
export const doBefore = (day: string) => msg(str`Doe dit uiterlijk ${day}.`);
export const goThere = () => msg('Doe het nu');

export function done(result: CaseResult | undefined): string {
  switch (result) {
    case 'solved':
      return msg('Klaar. Het is opgelost.');
    case 'handled':
      return msg('Klaar. Wij hebben uw bericht behandeld.');
    case 'not-ours':
      return msg('Dit kunnen wij niet doen. Een andere organisatie gaat hierover.');
    case 'no-action':
      return msg('Wij doen hier niets mee.');
    default:
      return msg('Klaar.');
  }
}

/** What it means for the resident. */
export function doneMeans(result: CaseResult | undefined): string {
  switch (result) {
    case 'solved':
      return msg('Is het voor u niet goed? Laat het ons weten.');
    case 'handled':
      return msg(
        'Wij hebben gedaan wat wij kunnen doen. Soms is het daarmee nog niet opgelost. Bent u niet blij met hoe het ging? Laat het ons weten.',
      );
    case 'not-ours':
      return msg('Lees hieronder wie u wel kan helpen. Weet u het niet? Bel ons.');
    case 'no-action':
      return msg('Lees hieronder waarom. Bent u het er niet mee eens? Laat het ons weten.');
    default:
      return msg('Heeft u nog een vraag? Laat het ons weten.');
  }
}

export const extended = (day: string, was: string) =>
  msg(str`Wij hebben meer tijd nodig. Het was ${was}. Nu is het uiterlijk ${day}.`);
export const extendedTo = (day: string) => msg(str`Wij hebben meer tijd nodig. U krijgt nu uiterlijk ${day} antwoord.`);
export const weSay = () => msg('Dit zeggen wij erover');
export const stepsHeading = () => msg('Wat is er gebeurd en wat komt er nog?');
export const stepDone = () => msg('Klaar');
export const stepNow = () => msg('Hier zijn wij nu');
export const stepToCome = () => msg('Komt nog');
export const onDay = (day: string) => msg(str`Op ${day}`);
export const plannedFor = (day: string) => msg(str`Gepland: ${day}. De datum kan nog anders worden.`);
export const atLatest = (day: string) => msg(str`Uiterlijk ${day}`);
export const allSteps = (count: number) => msg(str`Laat alle ${count} stappen zien`);
export const noSteps = () => msg('Wij hebben nog geen stappen voor u.');

/** A step that the backend named by its code only. Empty for a code that is its own: then there is nothing better to say. */
export function stepName(id: KnownStep): string {
  switch (id) {
    case 'received':
      return msg('Wij hebben uw bericht');
    case 'busy':
      return msg('Wij zijn ermee bezig');
    case 'hearing':
      return msg('Wij praten met u');
    case 'call':
      return msg('Wij bellen u');
    case 'answer':
      return msg('U krijgt antwoord');
    case 'decision':
      return msg('Wij nemen een besluit');
    case 'done':
      return msg('Klaar');
  }
}

export function stepMeans(id: KnownStep): string {
  switch (id) {
    case 'received':
      return msg('U hoeft nu niets te doen.');
    case 'busy':
      return msg('Een collega zoekt uit wat er nodig is.');
    case 'hearing':
      return msg('U vertelt wat er gebeurde. Dat kan bij ons, of aan de telefoon.');
    case 'call':
      return msg('Wij bellen het nummer dat u gaf.');
    case 'answer':
      return msg('U krijgt het zoals u dat koos: aan de telefoon, per e-mail of per brief.');
    case 'decision':
      return msg('U krijgt een brief of e-mail. Daarin staat wat wij vinden, en waarom.');
    case 'done':
      return msg('Er komt geen stap meer.');
  }
}

/** A step without a name that anybody can read. */
export const someStep = () => msg('Een stap');
export const aboutHeading = () => msg('Over uw bericht');
export const numberLabel = () => msg('Nummer');
export const subjectLabel = () => msg('Onderwerp');
export const receivedLabel = () => msg('Ontvangen');
export const handlerLabel = () => msg('Wie werkt eraan');
export const updatedLabel = () => msg('Laatste verandering');
export const at = (day: string, time: string) => msg(str`${day} om ${time} uur`);
export const caseHeading = (number: string) => msg(str`Bericht ${number}`);
export const askMore = () => msg('Stel een vraag hierover');
export const sendPaper = () => msg('Stuur een foto of papier');
export const notHere = () => msg('Sorry, dit lukt hier nu niet.');
export const reopen = () => msg('Het is niet goed: laat het ons weten');
export const reopenUntil = (day: string) => msg(str`Dit kan tot en met ${day}.`);
export const anotherNumber = () => msg('Bekijk een ander bericht');
