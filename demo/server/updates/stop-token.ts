/**
 * What stops e-mails about a case, and opens nothing: the id of who follows it, signed. It is not kept, since each mail needs it
 * anew, and works as long as there is something to stop. It ends in a digit: mail programs take a hyphen there for no part of the link.
 */
import { keyedHash, sameText } from '../contacts/signing.js';

const purpose = 'stop-updates';

export const stopToken = (secret: string, id: string): string => `${keyedHash(secret, purpose, id)}.${id}`;

/** @returns the id, or `undefined` when it was not signed here */
export function readStopToken(secret: string, token: string): string | undefined {
  const [signature = '', id = ''] = token.split('.');
  return /^\d{1,18}$/.test(id) && sameText(signature, keyedHash(secret, purpose, id)) ? id : undefined;
}
