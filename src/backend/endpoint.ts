import type { HttpBackendOptions } from './http-backend.js';

/** Where to ask, with the headers that go along. */
export interface Endpoint {
  url: string;
  headers: Headers;
}

/** @returns the address of one path of a backend; `undefined` where its address is none, or a header cannot be one */
export function endpoint(
  { url, headers }: Pick<HttpBackendOptions, 'url' | 'headers'>,
  path: string,
): Endpoint | undefined {
  try {
    // Not `document.baseURI`: a <base> that an editor pasted must not move where a widget asks.
    const address = new URL(url, location.href);
    address.pathname = address.pathname.replace(/\/*$/, '/') + path;
    return { url: address.href, headers: new Headers(headers) };
  } catch {
    return undefined;
  }
}
