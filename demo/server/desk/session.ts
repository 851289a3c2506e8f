/** Who may see the desk: whoever gave the token, for eight hours, by a signed cookie that no script can read. */
import { getCookie, setCookie, deleteCookie } from 'hono/cookie';
import { keyedHash, readMoment, sameText, signMoment } from '../contacts/signing.js';
import type { Ctx, Deps } from '../deps.js';
import { isSecure } from '../http/client.js';

const cookie = 'loket-desk';
const seconds = 8 * 3600;

/** Another token makes all sessions of the old one void. */
const purpose = ({ deskToken }: Deps): string => `desk\0${deskToken}`;

export const isRightToken = (deps: Deps, given: unknown): boolean =>
  typeof given === 'string' && sameText(given.trim(), deps.deskToken);

export function openSession(c: Ctx, deps: Deps): void {
  const { proxies, publicUrl } = deps.settings;
  setCookie(c, cookie, signMoment(deps.secret, purpose(deps), deps.now()), {
    httpOnly: true,
    sameSite: 'Strict',
    secure: isSecure(c, proxies, publicUrl),
    path: '/',
    maxAge: seconds,
  });
}

export const closeSession = (c: Ctx): void => void deleteCookie(c, cookie, { path: '/' });

export function hasSession(c: Ctx, deps: Deps): boolean {
  const opened = readMoment(deps.secret, purpose(deps), getCookie(c, cookie));
  return !!opened && deps.now().getTime() - opened.getTime() < seconds * 1000;
}

/** Tells one session from another in the audit, without saying who it is: there is one code for the whole desk. */
export const sessionName = (c: Ctx, { secret }: Deps): string =>
  `desk:${keyedHash(secret, 'session', getCookie(c, cookie) ?? '').slice(0, 6)}`;
