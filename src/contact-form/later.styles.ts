/** Styles of what comes after the first screen. */
import { css } from 'lit';

export const laterStyles = css`
  input:not([type='radio'], [type='checkbox']),
  textarea {
    display: block;
    inline-size: 100%;
    min-block-size: 44px;
    padding: 0.55em 0.7em;
    font: inherit;
    line-height: 1.4;
    color: var(--l-f-text);
    background: var(--l-f-bg);
    border: 1px solid var(--l-f-border);
    border-radius: var(--l-f-radius);
  }
  input:not([type='radio'], [type='checkbox']):focus-visible,
  textarea:focus-visible {
    outline-offset: 0;
  }
  textarea {
    resize: vertical;
  }
  [aria-invalid='true']:is(input, textarea) {
    border: 2px solid var(--l-err-line);
  }
  .bare,
  .bare > :last-child,
  section > :last-child,
  .row > .field,
  .privacy > p:last-child,
  dl > :last-child,
  fieldset > .field:has(+ .bare[hidden]) {
    margin-block-end: 0;
  }
  .bare:not([hidden]) + .bare:not([hidden]),
  .bare + * {
    margin-block-start: 1.75em;
  }
  .optional {
    font-weight: 400;
    color: var(--l-subtle);
  }
  .size-2 {
    max-inline-size: 4.5em;
  }
  .size-4 {
    max-inline-size: 5.5em;
  }
  .size-7 {
    max-inline-size: 9em;
  }
  .size-20 {
    max-inline-size: 18em;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 1em 0.75em;
  }
  /* Labels in line above, inputs in line below, also when only one of them has an error. */
  .row > .field {
    display: flex;
    flex: 1 1 9em;
    flex-direction: column;
  }
  .row > .field > input {
    margin-block-start: auto;
  }
  .row .label {
    font-weight: inherit;
  }
  .count {
    margin-block-start: 0.5em;
  }
  textarea ~ .panel,
  input ~ .panel {
    margin-block: 0.75em 0;
  }
  .panel-warning {
    border-color: var(--l-warning-border);
    background: var(--l-warning-bg);
    color: var(--l-warning-text);
  }
  .panel-ok {
    border-color: var(--l-ok-border);
    background: var(--l-ok-bg);
    color: var(--l-ok-text);
  }
  .panel-ok :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1.5em;
  }
  /* The way to the right desk comes first, a message after it. */
  section:not([hidden]):has(.primary) ~ .actions .primary {
    color: var(--l-s-text);
    background: var(--l-s-bg);
    border-color: var(--l-s-border);
  }
  .answer {
    font-size: 1.1em;
    white-space: pre-line;
  }
  dl > div {
    margin-block-end: 0.75em;
  }
  dt {
    font-weight: 600;
  }
  dd {
    margin: 0;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  .part {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: flex-start;
    gap: 0.6em 1.25em;
    padding-block: 0.75em;
    border-block-start: 1px solid var(--l-f-border);
  }
  .part .panel {
    flex: 1 0 100%;
  }
  .part dl {
    flex: 1 1 14em;
    min-inline-size: 0;
    margin: 0;
  }
  .part button {
    margin-block: -0.6em;
    text-align: start;
    overflow-wrap: anywhere;
  }
  .privacy {
    padding-block-start: 1em;
    border-block-start: 1px solid var(--l-f-border);
  }
  .reference {
    /* Not the host: contained, it has no width of its own, and is gone where a page floats or centres it. */
    container-type: inline-size;
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 2em;
  }
  .reference > div {
    margin: 0;
  }
  .reference dd {
    font-size: min(1.75em, 9cqi);
    line-height: 1.3;
    font-weight: 700;
  }
  details {
    margin-block-end: 1em;
  }
  summary {
    display: list-item;
    min-block-size: 44px;
    align-content: center;
    cursor: pointer;
    font-weight: 600;
  }
  details dl {
    padding-inline-start: 1em;
    border-inline-start: 4px solid var(--l-f-border);
  }
  .draft {
    margin-block-start: 1.25em;
    font-size: 0.9375em;
  }
  .draft p {
    margin: 0;
  }
  .draft > * + * {
    margin-block-start: 0.75em;
  }
  .draft .quiet {
    padding-block: 0.25em;
    min-block-size: 0;
    color: inherit;
  }
  .draft .hint .quiet {
    padding-inline: 0;
    margin: 0;
    border: 0;
  }
  .sent > :is(h2, h3, h4, h5, h6) {
    font-size: 1.25em;
    margin-block: 1.5em 0.5em;
  }
  .sent > .actions:last-child {
    margin-block: 1.75em 0;
  }
  .copy-print {
    display: none;
  }
  @media print {
    .copy,
    .print-not,
    .draft {
      display: none;
    }
    .copy-print {
      display: block;
    }
    .panel,
    .copy-print dl > div {
      break-inside: avoid;
    }
    .copy-print dl > div {
      display: grid;
      grid-template-columns: 14em 1fr;
      gap: 1em;
      margin-block-end: 0.4em;
    }
    h2,
    h3,
    h4 {
      break-after: avoid;
    }
  }
`;
