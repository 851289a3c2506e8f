import type { PropertyDeclarations } from 'lit';
import type { Values } from '../form/form-controller.js';

/**
 * What a page may know already, as attributes: `contact-type`, `topic`, `person-name`, `person-email`,
 * `person-phone`, `postal-code`, `house-number`. They fill the inputs once; the resident can change all of it.
 */
const inputs = {
  contactType: 'type',
  topic: 'topic',
  personName: 'person.name',
  personEmail: 'person.email',
  personPhone: 'person.phone',
  postalCode: 'person.address.postalCode',
  houseNumber: 'person.address.houseNumber',
} as const;

export type Prefill = { [name in keyof typeof inputs]?: string };

export const prefillProperties: PropertyDeclarations = Object.fromEntries(
  Object.keys(inputs).map((name) => [
    name,
    { attribute: name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`) },
  ]),
);

export function prefillOf(element: Prefill): Values {
  const values: Record<string, string[]> = {};
  for (const [property, input] of Object.entries(inputs)) {
    const value = element[property as keyof Prefill];
    if (value) values[input] = [value];
  }
  return { ...values, ...told() };
}

/**
 * What a channel chooser on another page was told, which case a status is about, or that it is for somebody else. Nothing else: a link from anywhere must not write in the resident's name.
 * It goes over a draft too, since it is what the resident wants now.
 */
export function told(): Values {
  const all = new URLSearchParams(location.hash.split('#loket:')[1]);
  return Object.fromEntries(
    ['type', 'topic', 'callback', 'case', 'forOther'].flatMap((name) =>
      all.has(name) ? [[name, all.getAll(name)]] : [],
    ),
  );
}
