import { css } from 'lit';

export const styles = css`
  .root {
    max-inline-size: 68em;
  }
  .compact {
    max-inline-size: 42em;
  }
  /* Contained, it has no width of its own: where the page floats or centres the widget, the heading above it gives one. */
  .layout {
    container-type: inline-size;
  }
  .layout > div {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em 3em;
    align-items: start;
  }
  #asked {
    margin-block-start: 1em;
  }
  .ask .option {
    padding-block: 0.6em;
  }
  input[type='search'],
  select {
    inline-size: 100%;
    max-inline-size: 26em;
    min-block-size: 44px;
    padding: 0.55em 0.7em;
    font: inherit;
    color: var(--l-f-text);
    background: var(--l-f-bg);
    border: 1px solid var(--l-f-border);
    border-radius: var(--l-f-radius);
  }
  /* A list of the system has its own ground: words in the colour of a dark page would be gone on it. */
  option {
    color: CanvasText;
    background: Canvas;
  }
  .channel {
    display: grid;
    grid-template-columns: 2em minmax(0, 1fr);
    gap: 1em;
    padding-block: 1.1em;
    border-block-start: 1px solid var(--l-f-border);
    /* Also where a box is as wide as its longest word: a heading, a table. WebKit breaks a table by no other word. */
    word-break: break-word;
  }
  .best {
    padding: 1.1em 1em;
    border: 2px solid var(--l-p-bg);
    border-radius: var(--l-f-radius);
  }
  .best + * {
    border: 0;
  }
  .channel :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1.15em;
    margin: 0;
  }
  .channel p {
    margin-block-end: 0.35em;
  }
  svg {
    inline-size: 2em;
    fill: none;
    color: var(--l-h-color);
    stroke: currentColor;
    stroke-width: 1.5;
  }
  .state::before {
    content: '';
    display: inline-block;
    inline-size: 0.7em;
    block-size: 0.7em;
    margin-inline-end: 0.5em;
    border: 2px solid;
    border-radius: 50%;
  }
  .open {
    font-weight: 600;
  }
  .open::before {
    background: currentColor;
    forced-color-adjust: none;
  }
  .address {
    white-space: pre-line;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
  }
  .ways > * {
    min-inline-size: 0;
  }
  .way {
    padding-block: 0.5em;
    min-block-size: 44px;
    font-weight: 600;
  }
  .channel .quiet {
    text-align: start;
    min-block-size: 0;
    padding-block: 0.25em;
  }
  .channel .panel {
    margin-block: 0.5em 0;
  }
  dd {
    margin: 0 0 0.75em;
  }
  table {
    font: inherit;
    color: inherit;
  }
  th,
  td {
    padding: 0;
    font-weight: inherit;
    text-align: start;
  }
  th {
    padding-inline-end: 1.25em;
  }
  .compact :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1.15em;
  }
  @media screen {
    .shut {
      display: none;
    }
    @container (min-width: 46em) {
      .layout > div:has(.ask) {
        grid-template-columns: 17em minmax(0, 1fr);
      }
      .ask > button {
        display: none;
      }
      #asked {
        display: block;
        margin: 0;
      }
    }
  }
  @media print {
    .print-not,
    .now {
      display: none;
    }
    .ways [href^='http']::after {
      content: ' ' attr(href);
    }
    .channel {
      break-inside: avoid;
    }
  }
`;
