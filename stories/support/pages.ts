/** Pages of a municipality around a widget, each with something that a widget must stand. */
import { html, type TemplateResult } from 'lit';
import { pseudoIn } from './pseudo-language.js';

type Page = (widget: TemplateResult) => TemplateResult;

/** As any page: with a language and a font, that the widget takes over. */
export const plain = (widget: TemplateResult, locale: string): TemplateResult =>
  html`<div data-page lang=${locale === 'pseudo' ? pseudoIn : locale} style="font-family:system-ui,sans-serif">
    ${widget}
  </div>`;

/** Dark by the site's own style, which says nothing of it to the browser. */
export const dark: Page = (widget) =>
  html`<div style="background:#16202b;color:#f2f5f7;padding:1.5rem;margin:-1rem">${widget}</div>`;

/** Dark in words that the browser knows too, so that radio buttons and scroll bars follow. */
export const darkScheme: Page = (widget) =>
  html`<div style="background:#16202b;color:#f2f5f7;padding:1.5rem;margin:-1rem;color-scheme:dark">${widget}</div>`;

/** The column beside the text. */
export const narrow: Page = (widget) => html`<div style="inline-size:280px;max-inline-size:100%">${widget}</div>`;

export const english: Page = (widget) => html`<div lang="en">${widget}</div>`;

/** A site with a theme of the NL Design System, of no municipality that exists. */
export const themed: Page = (widget) => html`<div style=${theme}>${widget}</div>`;

const theme = Object.entries({
  'utrecht-document-color': '#2b2118',
  'utrecht-document-font-family': 'Georgia, serif',
  'utrecht-heading-color': '#5b2a6e',
  'utrecht-link-color': '#7a3a00',
  'utrecht-button-primary-action-background-color': '#5b2a6e',
  'utrecht-button-primary-action-color': '#fff',
  'utrecht-button-primary-action-hover-background-color': '#431d52',
  'utrecht-button-secondary-action-color': '#5b2a6e',
  'utrecht-button-secondary-action-border-color': '#5b2a6e',
  'utrecht-button-border-radius': '999px',
  'utrecht-form-control-border-color': '#5b2a6e',
  'utrecht-form-control-border-radius': '10px',
  'utrecht-form-control-background-color': '#fffdf8',
  'utrecht-focus-outline-color': '#7a3a00',
})
  .map(([name, value]) => `--${name}:${value}`)
  .join(';');
