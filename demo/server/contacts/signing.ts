/** Signed moments: proof that this service said something at a certain time, without keeping it. */
import { createHmac, timingSafeEqual } from 'node:crypto';

const sign = (secret: string, purpose: string, text: string): string =>
  createHmac('sha256', secret).update(`${purpose}\0${text}`).digest('base64url');

/** @param purpose keeps a signature for one thing from being used for another */
export function signMoment(secret: string, purpose: string, at: Date): string {
  const moment = at.getTime().toString(36);
  return `${moment}.${sign(secret, purpose, moment)}`;
}

/** The moment that was signed, or `undefined` when it was not signed here for this purpose. */
export function readMoment(secret: string, purpose: string, token: unknown): Date | undefined {
  if (typeof token !== 'string' || token.length > 200) return undefined;
  const [moment = '', signature = ''] = token.split('.');
  if (!/^[0-9a-z]{1,11}$/.test(moment) || !sameText(signature, sign(secret, purpose, moment))) return undefined;
  return new Date(parseInt(moment, 36));
}

/** Compares without telling by its time how much was right. */
export function sameText(a: string, b: string): boolean {
  const [left, right] = [a, b].map((text) => createHmac('sha256', 'length').update(text).digest());
  return timingSafeEqual(left!, right!);
}

/** For what must be found again but never read back, and cannot be guessed by trying all of it without the secret. */
export const keyedHash = (secret: string, purpose: string, text: string): string => sign(secret, purpose, text);
