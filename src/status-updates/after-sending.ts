import type { Config } from '../config/schema.js';
import type { Contact, Receipt } from '../domain/contact.js';
import { UpdatesOffer, type OfferHost } from './offer.js';

/** The contact form, in as far as it matters here. */
interface FormHost extends OfferHost {
  config?: Config | undefined;
  backendName: string | undefined;
  /** Given by the page instead of one of the configuration: nobody knows whether that one mails. */
  backend?: unknown;
}

/** What was received, and where the offer goes. */
interface Sent {
  contact: Contact;
  receipt: Receipt;
  offer?: unknown;
}

/** Offers e-mails at each step for what was just sent; not where number or backend is not there. */
export function offerAfter(host: FormHost, sent: Sent): void {
  const {
    contact: { language, person, representative },
    receipt: { reference, accessCode },
  } = sent;
  const email = representative?.email ?? person?.email;
  const backend = host.backend ? undefined : host.config?.backends[host.backendName ?? 'default'];
  if (!backend || !reference || !(accessCode ?? email)) return;
  const question = { reference, ...(accessCode ? { accessCode } : { email: email! }) };
  sent.offer = new UpdatesOffer(host, { backend, question, email, language });
}
