/** Pages of a municipality around the form, each with something that a form must stand. */
import { html, type TemplateResult } from 'lit';

type Page = (form: TemplateResult) => TemplateResult;

/** Dark by the site's own style, which says nothing of it to the browser. */
export const dark: Page = (form) =>
  html`<div style="background:#16202b;color:#f2f5f7;padding:1.5rem;margin:-1rem">${form}</div>`;

/** Dark in words that the browser knows too, so that radio buttons and scroll bars follow. */
export const darkScheme: Page = (form) =>
  html`<div style="background:#16202b;color:#f2f5f7;padding:1.5rem;margin:-1rem;color-scheme:dark">${form}</div>`;

/** The column beside the text. */
export const narrow: Page = (form) => html`<div style="inline-size:280px;max-inline-size:100%">${form}</div>`;

export const english: Page = (form) => html`<div lang="en">${form}</div>`;
