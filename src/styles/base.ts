/** What every widget needs on its first screen. Sizes are in em of the root, which is never smaller than 16 px. */
import { css } from 'lit';

export const base = css`
  :host {
    display: block;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  * {
    box-sizing: border-box;
  }
  .root {
    /* What inherits stops here (the case, indents, cursors, shadows of the page), but for what the page or its reader decides: */
    all: initial;
    display: block;
    visibility: inherit;
    pointer-events: inherit;
    color-scheme: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    -webkit-font-smoothing: inherit;
    -webkit-text-size-adjust: 100%;
    -webkit-user-select: text;
    user-select: text;
    /* The page's own size, but never below the reader's (rem) or 16 px: some sites set the root to 62.5 %. */
    font-family: var(--l-font);
    font-size: calc(max(100%, 1rem, 16px) * var(--loket-scale, 1));
    line-height: var(--l-line);
    color: var(--l-text);
    max-width: 42em;
    overflow-wrap: break-word;
    /* In Chromium and WebKit the lang attribute is a property, which starts anew with all the others. */
    -webkit-locale: revert-layer;
    accent-color: var(--l-p-bg);
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    font-family: var(--l-h-font);
    font-size: 1.5em;
    font-weight: var(--l-h-weight);
    line-height: 1.25;
    color: var(--l-h-color);
    margin: 0 0 0.6em;
    text-wrap: balance;
    /* A new step gives its heading the focus; the ring then goes around the words, not around the page. */
    inline-size: fit-content;
  }
  .caption {
    display: block;
    font-family: var(--l-font);
    font-size: 0.6667em;
    font-weight: 400;
    line-height: 1.5;
    color: var(--l-subtle);
    margin-block-end: 0.25em;
  }
  p,
  ul,
  ol,
  dl {
    margin: 0 0 1em;
  }
  legend,
  .label {
    display: block;
    margin-block-end: 0.35em;
    font-weight: var(--l-label-weight);
  }
  section,
  fieldset,
  .field {
    margin: 0 0 1.75em;
    padding: 0;
    border: 0;
    min-width: 0;
  }
  /* Floated, a legend is laid out as any block, so that the line of an error runs along it too. */
  legend {
    float: inline-start;
    inline-size: 100%;
    padding: 0;
  }
  legend + * {
    clear: both;
  }
  legend > * {
    margin-block-end: 0.25em;
  }
  .hint {
    color: var(--l-subtle);
    margin-block-end: 0.5em;
  }
  .error {
    color: var(--l-err);
    font-weight: 600;
    margin-block-end: 0.5em;
  }
  .error::before {
    content: '!' / '';
    display: inline-block;
    inline-size: 1.35em;
    margin-inline-end: 0.4em;
    border-radius: 50%;
    background: var(--l-error-border);
    color: #fff;
    text-align: center;
    line-height: 1.35;
    font-weight: 700;
    forced-color-adjust: none;
  }
  .wrong {
    border-inline-start: 4px solid var(--l-err-line);
    padding-inline-start: 1em;
  }
  .option {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.75em;
    padding: 0.7em 0.9em;
    border: 1px solid var(--l-f-border);
    border-radius: var(--l-f-radius);
    cursor: pointer;
  }
  .option + .option {
    margin-block-start: 0.5em;
  }
  .option:hover {
    box-shadow: inset 0 0 0 1px currentColor;
  }
  .option:has(:checked) {
    border-color: currentColor;
    box-shadow: inset 0 0 0 1px currentColor;
  }
  .option-label {
    display: block;
    font-weight: 600;
  }
  .option .hint {
    display: block;
    margin: 0;
  }
  input[type='radio'],
  input[type='checkbox'] {
    inline-size: 1.375em;
    block-size: 1.375em;
    margin: 0.06em 0 0;
    font: inherit;
    /* The browser makes it black, and with it the ring on a dark page. */
    color: inherit;
    flex: none;
  }
  /* Browsers set these back in controls; a reader who spaces text out means them too (WCAG 1.4.12). */
  button,
  input,
  textarea {
    letter-spacing: inherit;
    word-spacing: inherit;
  }
  a {
    color: var(--l-link);
    text-underline-offset: 0.15em;
  }
  a:hover {
    text-decoration-thickness: 2px;
  }
  button,
  .button {
    display: inline-block;
    min-block-size: 44px;
    padding: 0.6em 1.25em;
    font: inherit;
    font-weight: var(--l-b-weight);
    line-height: 1.25;
    color: var(--l-s-text);
    background: var(--l-s-bg);
    border: 2px solid var(--l-s-border);
    border-radius: var(--l-b-radius);
    text-align: center;
    text-decoration: none;
    cursor: pointer;
  }
  button:hover,
  .button:hover {
    text-decoration: underline;
  }
  .primary {
    color: var(--l-p-text);
    background: var(--l-p-bg);
    border-color: transparent;
  }
  .primary:hover {
    background: #0d2f55;
  }
  [aria-disabled='true'] {
    cursor: progress;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1em;
    align-items: center;
    margin-block-end: 1.75em;
  }
  /* Its words, not its unseen border, stand in line with what is around it. */
  .quiet {
    padding-inline: 0.4em;
    margin-inline: calc(-0.4em - 2px);
    border-color: transparent;
    background: none;
    color: var(--l-link);
    font-weight: 400;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .panel {
    padding: 1.1em 1.25em;
    margin-block-end: 1.75em;
    border: 1px solid var(--l-info-border);
    border-inline-start-width: 5px;
    border-radius: var(--l-f-radius);
    background: var(--l-info-bg);
    color: var(--l-info-text);
    /* Not "inherit": that would be the theme's colour, which was chosen for another ground. */
    --l-h-color: currentColor;
    --l-link: currentColor;
    --l-subtle: currentColor;
    --l-ring: currentColor;
    --l-s-text: currentColor;
    --l-s-border: currentColor;
    --l-s-bg: transparent;
  }
  .panel :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1.2em;
  }
  .panel > :last-child,
  .panel ul:last-child {
    margin-block-end: 0;
  }
  .panel ul {
    padding-inline-start: 1.25em;
  }
  /* Not "none", by which Safari's VoiceOver takes it for no list. */
  .plain.plain {
    list-style: '';
    padding: 0;
  }
  .panel-error {
    border-color: var(--l-error-border);
    background: var(--l-error-bg);
    color: var(--l-error-text);
  }
  .human {
    padding-block-start: 1em;
    border-block-start: 1px solid var(--l-f-border);
  }
  .human .plain {
    margin: 0;
  }
  /* Clipped, not moved away: what is moved to the side makes a page of the other direction scroll. */
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  :focus-visible {
    outline: 3px solid var(--l-ring);
    outline-offset: 3px;
    border-radius: 2px;
  }
  /* A ring of the colour of these words may be white on white; this one is always seen. */
  .primary:focus-visible {
    box-shadow: inset 0 0 0 3px;
  }
  /* What gets the focus stays clear of a sticky header of the page (WCAG 2.4.11). */
  :is(h1, h2, h3, h4, h5, h6, .field, input, textarea, button, a) {
    scroll-margin-block: var(--loket-scroll-margin, 6rem);
  }
  @media (forced-colors: active) {
    .option:has(:checked) {
      outline: 2px solid Highlight;
    }
  }
  @media print {
    /* Black, also from a dark page: the ground is not printed. */
    .root,
    .panel {
      color: #000;
      --l-h-color: #000;
      --l-link: #000;
      --l-subtle: #000;
    }
    :focus-visible {
      outline: 0;
    }
    .actions,
    .human button {
      display: none;
    }
  }
`;
