import { LoketStatusTracker } from './status-tracker.js';

/** Registers `<loket-status-tracker>`; a page that loads two copies keeps the first. */
if (!customElements.get('loket-status-tracker')) customElements.define('loket-status-tracker', LoketStatusTracker);

declare global {
  interface HTMLElementTagNameMap {
    'loket-status-tracker': LoketStatusTracker;
  }
}
