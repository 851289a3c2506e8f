import type { ContactSendingEvent, Receipt } from 'loket';
import { loadConfig, type Config } from 'loket/config';
import 'loket/define/contact-form';
import type {} from 'loket/react';
import { useEffect, useState } from 'react';

/** Sends by itself. Without it the form posts to the backend that the configuration names. */
async function send({ contact, idempotencyKey }: ContactSendingEvent): Promise<Receipt> {
  const answer = await fetch('/intake', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': idempotencyKey },
    body: JSON.stringify(contact),
  });
  if (!answer.ok) throw new Error(`The intake says ${answer.status}`);
  return (await answer.json()) as Receipt;
}

export function ContactPage() {
  const [config, setConfig] = useState<Config>();
  const [reference, setReference] = useState<string>();
  useEffect(() => {
    loadConfig('/loket.json').then(setConfig, console.error);
  }, []);

  return (
    <main>
      <h2>Contact</h2>
      <loket-contact-form
        topic="afval"
        heading-level={3}
        config={config}
        onloket-contact-sending={(event) => event.respondWith(send(event))}
        onloket-contact-sent={(event) => setReference(event.reference)}
      >
        <p>
          Bel ons op <a href="tel:140999">14 0999</a>.
        </p>
      </loket-contact-form>
      <output>{reference}</output>
    </main>
  );
}
