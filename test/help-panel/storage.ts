/** Storage as browsers have it that block it: even to look at it throws. */
import { replace } from '../backend/stubs.js';

/** Blocks it until the end of the test. */
export function blockStorage(): void {
  replace(window, 'localStorage', undefined);
  Object.defineProperty(window, 'localStorage', {
    configurable: true,
    get: () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    },
  });
}

/** Forgets what the help kept, of this test or an earlier one. */
export const forget = (): void => ['loket-language', 'loket-display'].forEach((key) => localStorage.removeItem(key));

/** All that is kept, in this tab and on this device. */
export const kept = (): Record<string, string> => ({ ...sessionStorage, ...localStorage });
