import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import type { ContactSendingEvent, Receipt } from 'loket';
import { loadConfig, type Config } from 'loket/config';
import 'loket/define/contact-form';

@Component({
  selector: 'app-contact-page',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <main>
      <h2>Contact</h2>
      <loket-contact-form
        topic="afval"
        heading-level="3"
        [config]="config()"
        (loket-contact-sending)="$event.respondWith(send($event))"
        (loket-contact-sent)="reference.set($event.reference)"
      >
        <p>Bel ons op <a href="tel:140999">14 0999</a>.</p>
      </loket-contact-form>
      <output>{{ reference() }}</output>
    </main>
  `,
})
export class ContactPage {
  readonly config = signal<Config | undefined>(undefined);
  readonly reference = signal<string | undefined>(undefined);

  constructor() {
    loadConfig('/loket.json').then((config) => this.config.set(config), console.error);
  }

  /** Sends by itself. Without it the form posts to the backend that the configuration names. */
  async send({ contact, idempotencyKey }: ContactSendingEvent): Promise<Receipt> {
    const answer = await fetch('/intake', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': idempotencyKey },
      body: JSON.stringify(contact),
    });
    if (!answer.ok) throw new Error(`The intake says ${answer.status}`);
    return (await answer.json()) as Receipt;
  }
}
