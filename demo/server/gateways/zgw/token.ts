/** The token with which an application shows itself to ZGW: a JWT by HS256, as the descriptions of the APIs ask. */
import { createHmac } from 'node:crypto';
import type { ZgwSettings } from '../settings.js';

/** Seconds; the clocks of two machines may differ by some minutes. */
const life = 300;

const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/**
 * @param now moment of making; the other side refuses a token from long ago or from the future
 * @returns the token; it names this service and never a resident, since it ends up in the audit of the other side
 */
export function makeToken({ clientId, secret }: Pick<ZgwSettings, 'clientId' | 'secret'>, now: Date): string {
  const iat = Math.floor(now.getTime() / 1000);
  const claims = {
    iss: clientId,
    iat,
    exp: iat + life,
    client_id: clientId,
    user_id: 'loket',
    user_representation: 'Loket: status voor inwoners',
  };
  const text = `${part({ alg: 'HS256', typ: 'JWT' })}.${part(claims)}`;
  return `${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`;
}
