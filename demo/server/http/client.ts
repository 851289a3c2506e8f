/** Who calls, as far as limits need to know. Never stored, never logged. */
import { isIP } from 'node:net';
import type { Ctx } from '../deps.js';

/** First four groups of an IPv6 address: one household or office has at least a /64, so a full address limits nobody. */
const network = (address: string): string => {
  const [head = '', tail] = address.split('::');
  const left = head ? head.split(':') : [];
  const right = tail ? tail.split(':') : [];
  const gap = tail === undefined ? [] : Array<string>(Math.max(0, 8 - left.length - right.length)).fill('0');
  return [...left, ...gap, ...right]
    .slice(0, 4)
    .map((group) => parseInt(group, 16).toString(16))
    .join(':');
};

/** The part of an address that stands for one client: IPv4 in full, IPv6 by /64. */
export function clientPrefix(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');
  const version = isIP(plain);
  return version === 4 ? plain : version === 6 ? network(plain) : 'unknown';
}

/**
 * @param proxies number of own proxies in front: each adds the address that it saw at the end of X-Forwarded-For, so only
 *   that many entries from the end can be trusted (OWASP ASVS 15.3.4)
 */
export function clientOf(c: Ctx, proxies: number): string {
  const socket = c.env?.incoming?.socket.remoteAddress ?? '';
  if (!proxies) return clientPrefix(socket);
  const chain = (c.req.header('X-Forwarded-For') ?? '').split(',').map((entry) => entry.trim());
  return clientPrefix(chain.at(-proxies) || socket);
}

/** Whether the resident's side of the connection is encrypted. */
export function isSecure(c: Ctx, proxies: number, publicUrl: string | undefined): boolean {
  if (publicUrl) return publicUrl.startsWith('https:');
  return proxies > 0 && c.req.header('X-Forwarded-Proto') === 'https';
}
