/** Pages of a municipality around the form, each with something that a form must stand. */
import { html, type TemplateResult } from 'lit';

type Page = (form: TemplateResult) => TemplateResult;

/** As any page: with a language and a font, that the form takes over. */
export const plain = (form: TemplateResult, locale: string): TemplateResult =>
  html`<div lang=${locale} style="font-family:system-ui,sans-serif">${form}</div>`;

/** Dark by the site's own style, which says nothing of it to the browser. */
export const dark: Page = (form) =>
  html`<div style="background:#16202b;color:#f2f5f7;padding:1.5rem;margin:-1rem">${form}</div>`;

/** Dark in words that the browser knows too, so that radio buttons and scroll bars follow. */
export const darkScheme: Page = (form) =>
  html`<div style="background:#16202b;color:#f2f5f7;padding:1.5rem;margin:-1rem;color-scheme:dark">${form}</div>`;

/** The column beside the text. */
export const narrow: Page = (form) => html`<div style="inline-size:280px;max-inline-size:100%">${form}</div>`;

export const english: Page = (form) => html`<div lang="en">${form}</div>`;

/** A site with a theme of the NL Design System, of no municipality that exists. */
export const themed: Page = (form) => html`<div style=${theme}>${form}</div>`;

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
