/** Requests that the documentation makes with curl, so that they can be made without it. */
import { deskToken } from './support.js';

export const isCurl = (code: string): boolean => /^curl /m.test(code);

export interface CurlRequest {
  path: string;
  method: string;
  headers: Record<string, string>;
  body?: string;
}

/** @throws Error at an option that is not known here */
export function curlRequests(code: string): CurlRequest[] {
  const lines = code.replace(/\\\n/g, ' ').split('\n');
  return lines.filter(isCurl).map((line) => {
    const words = [...line.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(([, double, single, bare]) =>
      (double ?? single ?? bare)!.replace('$DESK_TOKEN', deskToken),
    );
    const request: CurlRequest = { path: '/', method: 'GET', headers: {} };
    for (let at = 1; at < words.length; at++) {
      const word = words[at]!;
      if (/^https:/.test(word)) request.path = new URL(word).pathname;
      else if (word === '-X') request.method = words[++at]!;
      else if (word === '-d') request.body = words[++at]!;
      else if (word === '-H') {
        const [name, ...value] = words[++at]!.split(':');
        request.headers[name!] = value.join(':').trim();
      } else throw new Error(`${word} in ${line}`);
    }
    return request;
  });
}
