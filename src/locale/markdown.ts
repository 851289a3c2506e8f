/**
 * The little Markdown that a municipality may use in its texts: paragraphs, lists, **strong**, *emphasis* and links.
 * It becomes templates, never HTML from a string, so nothing in a configuration can be anything else than text. Loaded
 * when a configuration uses it.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { linkPattern } from '../domain/link.js';
import { langOf, textOf, type LocalText } from './text.js';

type Part = TemplateResult | string;

/** Every part looks a bounded way ahead, so that time is linear. */
const inline = /\*\*([^*\n]{1,500})\*\*|\*([^*\s][^*\n]{0,500})\*|\[([^\][\n]{1,300})\]\(([^()\s]{1,2000})\)/g;

function inlineParts(text: string): Part[] {
  const parts: Part[] = [];
  let end = 0;
  for (const match of text.matchAll(inline)) {
    const [whole, strong, emphasis, label, url] = match;
    parts.push(text.slice(end, match.index));
    end = match.index + whole.length;
    if (strong !== undefined) parts.push(html`<strong>${inlineParts(strong)}</strong>`);
    else if (emphasis !== undefined) parts.push(html`<em>${emphasis}</em>`);
    else if (linkPattern.test(url!)) parts.push(html`<a href=${url!}>${label}</a>`);
    // Whoever wrote it sees that it is no link; residents read it as it stands.
    else parts.push(whole);
  }
  return [...parts, text.slice(end)].filter((part) => part !== '');
}

const bullet = /^\s*[-*] +/;
const number = /^\s*\d{1,3}[.)] +/;

const items = (lines: string[], mark: RegExp): TemplateResult[] =>
  lines.map((line) => html`<li>${inlineParts(line.replace(mark, ''))}</li>`);

function block(text: string): TemplateResult | typeof nothing {
  const lines = text.split('\n').filter((line) => line.trim());
  if (!lines.length) return nothing;
  if (lines.every((line) => bullet.test(line)))
    return html`<ul>
      ${items(lines, bullet)}
    </ul>`;
  if (lines.every((line) => number.test(line)))
    return html`<ol>
      ${items(lines, number)}
    </ol>`;
  // A list right below its sentence, as people write it.
  const list = lines.findIndex((line) => bullet.test(line) || number.test(line));
  if (list > 0) return html`${block(lines.slice(0, list).join('\n'))}${block(lines.slice(list).join('\n'))}`;
  return html`<p>${lines.map((line, index) => html`${index ? html`<br />` : nothing}${inlineParts(line)}`)}</p>`;
}

/** Paragraphs and lists, marked as Dutch where the text is not there in the language of now (WCAG 3.1.2). */
export function markdown(text: LocalText): TemplateResult {
  const lang = langOf(text);
  return html`<div lang=${lang} dir=${lang === nothing ? nothing : 'ltr'}>
    ${textOf(text)
      .replace(/\r\n?/g, '\n')
      .split(/\n[ \t]*\n/)
      .map(block)}
  </div>`;
}
