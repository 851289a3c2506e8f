import { css } from 'lit';

export const styles = css`
  .parts {
    border-block-start: 1px solid var(--l-f-border);
  }
  .part:not(:last-child) {
    border-block-end: 1px solid var(--l-f-border);
  }
  .part > :is(h1, h2, h3, h4, h5, h6) {
    margin: 0;
    font-size: 1em;
    inline-size: auto;
  }
  /* The whole row opens it. */
  .part > * > button {
    display: flex;
    align-items: center;
    gap: 0.75em;
    inline-size: 100%;
    padding: 0.8em 0.25em;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    font-size: 1.1em;
    text-align: start;
  }
  .part > * > button::before {
    content: '+' / '';
    flex: none;
    box-sizing: border-box;
    inline-size: 1.4em;
    block-size: 1.4em;
    border: 2px solid currentColor;
    border-radius: 50%;
    line-height: calc(1.4em - 5px);
    text-align: center;
    font-weight: 700;
  }
  .part > * > button[aria-expanded='true']::before {
    content: '−' / '';
  }
  @media (forced-colors: active) {
    /* The ground that a browser then puts behind each text would cut the circle. */
    .part > * > button::before {
      forced-color-adjust: none;
      color: ButtonText;
    }
  }
  .about {
    padding-block: 0.25em 1em;
    /* In line with the words above it. */
    padding-inline-start: 2.6em;
  }
  .about > :last-child {
    margin-block-end: 0;
  }
  .about :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1em;
    margin-block-end: 0.25em;
    /* As wide as its words it would be as wide as the longest one. */
    overflow-wrap: anywhere;
  }
  .choices,
  .helped {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 0.75em;
    margin-block-end: 1em;
  }
  [aria-pressed='true'] {
    box-shadow: inset 0 0 0 2px currentColor;
  }
  /* Not by its line alone: that is thin on some screens. */
  [aria-pressed='true']::before {
    content: '✓ ' / '';
  }
  .option {
    margin-block-end: 1em;
  }
  input[type='search'] {
    inline-size: 100%;
    min-block-size: 44px;
    padding: 0.55em 0.7em;
    font: inherit;
    color: var(--l-info-text);
    background: var(--l-info-bg);
    border: 1px solid var(--l-f-border);
    border-radius: var(--l-f-radius);
  }
  .words {
    max-block-size: 24em;
    overflow: auto;
    border-block: 1px solid var(--l-f-border);
    padding-block: 0.75em;
    margin-block-end: 1em;
  }
  .way {
    margin-block-start: 1.5em;
  }
  .way :is(p, ul) {
    margin-block-end: 0.25em;
  }
  dt {
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  dd {
    margin: 0 0 0.75em;
  }
  .question {
    border-block-end: 1px solid var(--l-f-border);
    margin-block-end: 0.5em;
  }
  summary {
    min-block-size: 44px;
    padding-block: 0.6em;
    font-weight: 600;
    cursor: pointer;
  }
  dialog {
    position: fixed;
    inset-block: 0;
    inset-inline: auto 0;
    z-index: 2147483000;
    inline-size: min(26em, 100%);
    block-size: 100%;
    max-inline-size: none;
    max-block-size: none;
    margin: 0;
    padding: 1.25em;
    overflow: auto;
    overscroll-behavior: contain;
    /* A pair that belongs together, whatever the page is: it lies over all kinds of grounds. */
    color: var(--l-info-text);
    background: var(--l-info-bg);
    --l-text: currentColor;
    --l-h-color: currentColor;
    --l-link: currentColor;
    --l-subtle: currentColor;
    --l-ring: currentColor;
    --l-s-text: currentColor;
    --l-s-border: currentColor;
    --l-s-bg: transparent;
    border: 0;
    border-inline-start: 1px solid var(--l-f-border);
    box-shadow: 0 0 1.5em rgb(0 0 0 / 0.25);
  }
  /* Always in sight, and the first that comes after the button by which it was opened. */
  .close {
    position: sticky;
    inset-block-start: 0;
    display: block;
    margin-block-end: 1em;
    margin-inline-start: auto;
    background: var(--l-info-bg);
  }
  dialog:modal {
    inline-size: 100%;
  }
  dialog.start {
    inset-inline: 0 auto;
  }
  dialog:is(.low, .high) {
    inset: auto 0 0;
    inline-size: 100%;
    block-size: 40%;
  }
  dialog.high {
    inset: 0 0 auto;
  }
  @media print {
    dialog,
    .opener {
      display: none;
    }
  }
`;
