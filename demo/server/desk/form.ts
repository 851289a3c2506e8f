/** Forms of the desk's own pages. */
import type { Ctx } from '../deps.js';
import { mediaType, readBody } from '../http/body.js';

/** Only forms of these pages themselves may post here; older browsers, which do not say, send no cookie from elsewhere. */
export const isOwnForm = (c: Ctx): boolean => {
  const site = c.req.header('Sec-Fetch-Site');
  return site === undefined || site === 'same-origin';
};

/** What was filled in; empty when it is no form. @param max bytes; @throws {ProblemError} 413, 408, 400 when it does not arrive whole */
export async function readForm(c: Ctx, max = 2000): Promise<URLSearchParams> {
  if (mediaType(c) !== 'application/x-www-form-urlencoded') return new URLSearchParams();
  return new URLSearchParams((await readBody(c, { max, seconds: 10 })).toString());
}
