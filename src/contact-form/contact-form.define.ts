import { LoketContactForm } from './contact-form.js';

/** Registers `<loket-contact-form>`; a page that loads two copies keeps the first. */
if (!customElements.get('loket-contact-form')) customElements.define('loket-contact-form', LoketContactForm);

declare global {
  interface HTMLElementTagNameMap {
    'loket-contact-form': LoketContactForm;
  }
}
