/** Apart from the other events: in one file with them it would weigh on every contact form. */
import type { CaseState } from './domain/case-status.js';

/** A resident sees where a matter is. No number, no address: that is all that analytics gets. */
export class StatusShownEvent extends CustomEvent<null> {
  static readonly type = 'loket-status-shown';
  constructor(
    /** Of the first one shown; absent when the backend does not say. */
    readonly state: CaseState | undefined,
    /** How many are shown. */
    readonly count: number,
  ) {
    super(StatusShownEvent.type, { bubbles: true, composed: true });
  }
}
