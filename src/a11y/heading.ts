import { html, type TemplateResult } from 'lit';

/**
 * A heading of the level that fits the page around it (WCAG 1.3.1, 2.4.6). It can take the focus, as the place where a
 * new step starts to be read.
 * @param level 1 to 6; anything else is held within.
 */
export function heading(level: number, content: unknown, id: string): TemplateResult {
  switch (Math.min(6, Math.max(1, Math.round(level) || 2))) {
    case 1:
      return html`<h1 id=${id} tabindex="-1">${content}</h1>`;
    case 2:
      return html`<h2 id=${id} tabindex="-1">${content}</h2>`;
    case 3:
      return html`<h3 id=${id} tabindex="-1">${content}</h3>`;
    case 4:
      return html`<h4 id=${id} tabindex="-1">${content}</h4>`;
    case 5:
      return html`<h5 id=${id} tabindex="-1">${content}</h5>`;
    default:
      return html`<h6 id=${id} tabindex="-1">${content}</h6>`;
  }
}
