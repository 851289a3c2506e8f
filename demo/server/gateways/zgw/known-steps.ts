/** Names of steps that most catalogues have, and that the widget has words for in every language. */
import type { KnownStep } from '../../../../src/domain/case-status.js';

const names: Record<KnownStep, string[]> = {
  received: [
    'ontvangen',
    'geregistreerd',
    'zaak geregistreerd',
    'aanvraag ontvangen',
    'melding ontvangen',
    'ingediend',
  ],
  busy: ['in behandeling', 'in behandeling genomen', 'zaak in behandeling', 'in uitvoering'],
  hearing: ['hoorzitting', 'hoorzitting gehouden', 'gehoord'],
  call: ['terugbellen', 'teruggebeld'],
  answer: ['beantwoord', 'antwoord gegeven', 'antwoord verstuurd'],
  decision: ['besluit genomen', 'beslist', 'besloten', 'besluit'],
  done: ['afgehandeld', 'zaak afgehandeld', 'afgerond', 'zaak afgerond', 'gereed', 'afgesloten', 'zaak afgesloten'],
};

const byName = new Map(
  Object.entries(names).flatMap(([id, all]) => all.map((name): [string, KnownStep] => [name, id as KnownStep])),
);

/** @param name as the catalogue has it */
export const knownStep = (name: string | undefined): KnownStep | undefined => byName.get(name?.toLowerCase() ?? '');
