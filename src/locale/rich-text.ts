import { html, type TemplateResult } from 'lit';
import { localText, type LocalText } from './text.js';

let part: typeof import('./markdown.js') | undefined;

/** A longer text of the configuration: as a paragraph, or as the Markdown that it is once the code for that is there. */
export const richText = (text: LocalText): TemplateResult =>
  part ? part.markdown(text) : html`<p>${localText(text)}</p>`;

/**
 * Brings the code for Markdown when texts use it. Never fails: without it they are read as they are written.
 * @param texts whatever holds them
 */
export async function prepareText(texts: unknown): Promise<void> {
  if (!/\*|\]\(|\\n/.test(JSON.stringify(texts) ?? '')) return;
  part ??= await import('./markdown.js').catch(() => undefined);
}
