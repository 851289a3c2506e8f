import { LoketChannelChooser } from './channel-chooser.js';

/** Registers `<loket-channel-chooser>`; a page that loads two copies keeps the first. */
if (!customElements.get('loket-channel-chooser')) customElements.define('loket-channel-chooser', LoketChannelChooser);

declare global {
  interface HTMLElementTagNameMap {
    'loket-channel-chooser': LoketChannelChooser;
  }
}
