/**
 * Tells robots from people without asking people anything. A hit puts the message apart for a person to look at: it is
 * kept and answered like any other, since password managers fill hidden fields and some residents are simply fast.
 */
import type { ContactRequest } from '../../../src/backend/wire-requests.js';
import { Limiter } from '../http/limits.js';
import { readMoment } from './signing.js';

export const formPurpose = 'form';

export interface Signals {
  request: ContactRequest;
  secret: string;
  now: Date;
  /** Whether this client has sent many of late. */
  many: boolean;
}

/** Why it is put apart, for the desk; `undefined` when nothing is the matter. */
export function suspicion({ request, secret, now, many }: Signals): string | undefined {
  const opened = readMoment(secret, formPurpose, request.formToken);
  const seconds = opened ? (now.getTime() - opened.getTime()) / 1000 : undefined;
  const links = request.message.match(/\bhttps?:\/\/|\bwww\.|\[url\b/gi)?.length ?? 0;
  const reasons = [
    request.website !== undefined &&
      request.website !== null &&
      request.website !== '' &&
      'het verborgen veld was ingevuld',
    // Never "too slow": a screen reader, a second thought or a tab left open overnight take their time.
    seconds !== undefined && seconds < 3 && 'binnen 3 seconden verstuurd',
    links > 3 && 'veel links in het bericht',
    seconds === undefined && links > 0 && 'een link, en niet met ons formulier verstuurd',
    many && 'veel berichten achter elkaar van dezelfde plek',
  ];
  return reasons.filter((reason) => typeof reason === 'string').join('; ') || undefined;
}

/** More than this from one client in ten minutes is put apart; far more is told to wait (see `rates`). */
export const manyLimiter = (): Limiter => new Limiter({ calls: 12, seconds: 600 });
