import { html } from 'lit';
import { msg, str } from '../locale/msg.js';
import { plural } from '../locale/plural.js';
import { localText, type LocalText } from '../locale/text.js';

// ---- open or not. `until` and `when` are made by when.ts

export const openUntil = (until: string) => msg(str`Nu open, tot ${until} uur.`);
export const openAlways = () => msg('Dag en nacht open.');
export const opens = (when: string) => msg(str`Gaat open: ${when} uur.`);
export const opensUnsure = (when: string) =>
  msg(str`Gaat open: ${when} uur. Dat is een feestdag. Het kan anders zijn.`);
export const closed = () => msg('Nu dicht.');
export const closedFor = (reason: LocalText) => msg(html`Nu dicht: ${localText(reason)}.`);
export const holiday = () => msg('Vandaag is een feestdag. De openingstijden kunnen anders zijn.');

// ---- how fast

// `span` is a number with its unit, by Intl: "3 minuten".
export const waiting = (span: string) => msg(str`U wacht ongeveer ${span}.`);
export const waitingNow = (span: string) => msg(str`U wacht nu ongeveer ${span}.`);
export const noWait = () => msg('U hoeft bijna niet te wachten.');
export const busy = () => msg('Het is nu druk. U wacht langer dan normaal.');
export const unreachable = () => msg('Dit werkt nu even niet. Kies iets anders.');
export const answerInWorkingDays = (count: number) =>
  plural(
    count,
    msg(str`U krijgt binnen ${count} werkdag antwoord.`),
    msg(str`U krijgt binnen ${count} werkdagen antwoord.`),
  );
export const answerIn = (span: string) => msg(str`U krijgt binnen ${span} antwoord.`);

export const today = (time: string) => msg(str`vandaag ${time}`);
export const tomorrow = (time: string) => msg(str`morgen ${time}`);
