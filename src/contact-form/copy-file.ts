/** The copy of what was sent as a file. Loaded when it is asked for. */
import { html, render } from 'lit';
import { getLocale } from '../locale/localization.js';
import { copyRows, type Sent } from './copy.js';
import { msg } from '../locale/msg.js';
import * as texts from './sent.messages.js';
import { summaryRows } from './steps/check-step.js';

export function saveCopy(sent: Sent): void {
  const file = copyFile(sent);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = file.name;
  link.click();
  // Some browsers read the file only after the click was handled.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** A page that any device opens and that reads well aloud. What was typed is text in it, never markup. */
function copyFile(sent: Sent): File {
  const title = texts.copyTitle(sent.municipality);
  const page = document.implementation.createHTMLDocument(title);
  page.documentElement.lang = getLocale();
  render(
    html`<style>
        body {
          font: 1rem/1.5 sans-serif;
          max-width: 40rem;
          margin: 2rem auto;
          padding: 0 1rem;
        }
        dt {
          font-weight: bold;
        }
        dd {
          margin: 0 0 1rem;
          white-space: pre-wrap;
        }
      </style>
      <h1>${title}</h1>
      <dl>${summaryRows(copyRows(sent))}</dl>`,
    page.body,
  );
  const name = [msg('mijn-bericht'), sent.receipt.reference].filter(Boolean).join('-');
  // The comments are Lit's own marks. UTF-8 is said by a byte order mark, which every browser and editor heeds.
  const markup = page.documentElement.outerHTML.replace(/<!--.*?-->/g, '');
  return new File([`\ufeff<!doctype html>${markup}`], `${name}.html`, { type: 'text/html' });
}
