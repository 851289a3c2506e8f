import type { Values } from '../form/form-controller.js';

const mark = '#loket-status:';

/**
 * Number and code of a link in an e-mail (`#loket-status:nr=1234567890&code=ABCD-EFGH`), for the inputs. Behind the `#`, so
 * that they go to no server and stand in no log; taken out of the address bar at once, so that they do not stay in the
 * history, a bookmark or on the screen.
 */
export function fromAddress(): Values {
  if (!location.hash.startsWith(mark)) return {};
  const told = new URLSearchParams(location.hash.slice(mark.length));
  history.replaceState(history.state, '', location.pathname + location.search);
  const values: Record<string, string[]> = {};
  for (const [name, input] of [
    ['nr', 'reference'],
    ['code', 'factor'],
  ] as const) {
    const value = told.get(name)?.slice(0, 64);
    if (value) values[input] = [value];
  }
  return values;
}
