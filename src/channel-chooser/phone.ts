import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '../locale/msg.js';

/**
 * "Bel 14 0999", its digits left to right in any text. A screen reader makes one large number of a group of three digits
 * or more, so it hears them one by one too; behind the number as it is seen, for who says what they see (WCAG 2.5.3).
 */
export const phone = (number: string): TemplateResult =>
  html`${msg(html`Bel <bdi dir="ltr">${number}</bdi>`)}${/\d{3}/.test(number) ? html`<span class="unseen">, ${spelled(number)}</span>` : nothing}`;

/** A `(0)` is for who calls from the country itself. */
export const telOf = (number: string): string => `tel:${number.replace(/\(0\)|[^+\d]/g, '')}`;

const spelled = (number: string): string =>
  number
    .replace(/[^+\d]/g, '')
    .split('')
    .join(' ');
