import { html, type TemplateResult } from 'lit';
import { heading } from '../a11y/heading.js';
import { contactTypes, type ContactType } from '../domain/contact.js';
import { choice } from '../form/choice.js';
import * as texts from './contact-form.messages.js';

/** The first screen: what the message is about. Its answer decides what the other steps ask. */
export function typeStep(
  config: { contactTypes?: readonly ContactType[] | undefined; topics?: readonly unknown[] | undefined },
  [now, total]: [now: number, total: number] = [1, config.topics?.length ? 5 : 4],
  level: number,
  wrong: boolean,
  /** Types that the backend takes, once it has said so. */
  taken: readonly ContactType[] = contactTypes,
): TemplateResult {
  return choice({
    name: 'type',
    legend: heading(
      level,
      html`<span class="caption">${texts.stepCount(now, total)}</span> ${texts.typeQuestion()}`,
      'type-heading',
    ),
    error: wrong ? texts.typeMissing() : undefined,
    options: (config.contactTypes ?? contactTypes).map((type) => {
      const [label, hint] = texts.typeText(type);
      return { value: type, label, hint, hidden: !taken.includes(type) };
    }),
  });
}
