import type { Values } from '../form/form-controller.js';

const mark = '#loket-status:';

/** What a link in an e-mail said. */
export interface Told {
  /** Number and code, for the inputs. */
  values: Values;
  /** Of a link that shows all at once. */
  accessToken?: string;
  /** Begins, or ends, e-mails at each step. */
  mails?: { what: 'confirm' | 'stop'; token: string };
}

/**
 * What a link in an e-mail says: `#loket-status:nr=1234567890&code=ABCD-EFGH`, or `list=`, `confirm=` or `stop=` with a
 * token. Behind the `#`, so that it goes to no server and stands in no log; taken out of the address bar at once, so that it
 * does not stay in the history, a bookmark or on the screen.
 */
export function fromAddress(): Told | undefined {
  if (!location.hash.startsWith(mark)) return undefined;
  const all = new URLSearchParams(location.hash.slice(mark.length));
  history.replaceState(history.state, '', location.pathname + location.search);
  const told = (name: string): string | undefined => all.get(name)?.slice(0, 200) || undefined;
  const values: Record<string, string[]> = {};
  for (const [name, input] of [
    ['nr', 'reference'],
    ['code', 'factor'],
  ] as const) {
    const value = told(name)?.slice(0, 64);
    if (value) values[input] = [value];
  }
  const accessToken = told('list');
  const what = (['confirm', 'stop'] as const).find(told);
  return {
    values,
    ...(accessToken && { accessToken }),
    ...(what && { mails: { what, token: told(what)! } }),
  };
}
