import { LoketHelpPanel } from './help-panel.js';

/** Registers `<loket-help-panel>`; a page that loads two copies keeps the first. */
if (!customElements.get('loket-help-panel')) customElements.define('loket-help-panel', LoketHelpPanel);

declare global {
  interface HTMLElementTagNameMap {
    'loket-help-panel': LoketHelpPanel;
  }
}
