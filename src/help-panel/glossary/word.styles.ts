import { css } from 'lit';

/** In the page, as one of its words: only a line of dots is added. */
export const wordStyles = css`
  /* What is important in a shadow root wins from all that the page says of its elements: no "p > *" changes the word. */
  :host {
    all: unset !important;
    display: inline !important;
  }
  :host::before,
  :host::after {
    content: none !important;
  }
  [role='button'] {
    /* Dots, so that nobody takes it for a link. */
    /* Safari knows the style only by its own name. */
    text-decoration-line: underline;
    text-decoration-style: dotted;
    text-decoration-thickness: max(1px, 0.1em);
    text-underline-offset: 0.2em;
    /* 24 px to aim at, which moves no line (WCAG 2.5.8). */
    padding-block: max(0px, (24px - 1em) / 2);
    cursor: pointer;
    -webkit-box-decoration-break: clone;
    box-decoration-break: clone;
  }
  [role='button']:hover,
  [aria-expanded='true'] {
    text-decoration-style: solid;
    text-decoration-thickness: max(2px, 0.12em);
  }
  [role='button']:focus {
    outline: none;
  }
  [role='button']:focus-visible {
    outline: 3px solid;
    outline-offset: 1px;
    border-radius: 2px;
  }
  @media print {
    [role='button'] {
      text-decoration: none;
      outline: none;
    }
  }
`;

/** The explanation, once a word is opened. */
export const noteStyles = css`
  .note {
    /* What inherits stops here, but for what a reader decides. */
    all: initial;
    letter-spacing: inherit;
    word-spacing: inherit;
    display: none;
    position: fixed;
    z-index: 2147483647;
    inset: auto;
    box-sizing: border-box;
    inline-size: max-content;
    max-inline-size: min(22em, var(--window, 100vw) - 16px);
    overflow: auto;
    padding: 0.75em 1em;
    border: 2px solid var(--l-info-border);
    border-radius: var(--l-f-radius);
    background: var(--l-info-bg);
    color: var(--l-info-text);
    font-family: var(--l-font);
    font-size: max(1rem, 16px);
    line-height: 1.5;
    text-align: start;
    overflow-wrap: break-word;
    -webkit-user-select: text;
    user-select: text;
    -webkit-locale: revert-layer;
  }
  .open {
    display: block;
  }
  .note > * {
    display: block;
    margin: 0 0 0.5em;
  }
  .term {
    font-weight: 700;
  }
  button {
    min-block-size: 44px;
    padding: 0.25em 1em;
    font: inherit;
    font-weight: 600;
    letter-spacing: inherit;
    word-spacing: inherit;
    color: inherit;
    background: none;
    border: 2px solid;
    border-radius: var(--l-b-radius);
    cursor: pointer;
  }
  .note > :last-child {
    margin-block-end: 0;
  }
  button:hover {
    text-decoration: underline;
  }
  button:focus-visible {
    outline: 3px solid;
    outline-offset: 2px;
  }
  /* A reader in another layout than the top layer would have it printed over the page. */
  @media print {
    .note {
      display: none;
    }
  }
  .heard {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
