import { css } from 'lit';

export const styles = css`
  input {
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
  .size-20 {
    max-inline-size: 16em;
  }
  .wrong input {
    border: 2px solid var(--l-err-line);
  }
  :is(h1, h2, h3, h4, h5, h6):not(#title, #status-heading) {
    font-size: 1.2em;
    margin-block: 1.5em 0.6em;
  }
  .panel :is(h1, h2, h3, h4, h5, h6):not(#title) {
    margin-block: 0 0.4em;
  }
  /* A number of another system may be one long word. */
  #status-heading {
    overflow-wrap: anywhere;
  }
  .lead {
    font-size: 1.2em;
    font-weight: 600;
    line-height: 1.4;
  }
  .written {
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
  .said {
    padding-inline-start: 1em;
    border-inline-start: 4px solid var(--l-f-border);
    margin-block-end: 1em;
  }
  .said p {
    margin-block-end: 0.25em;
  }
  .steps {
    margin-block-end: 1.5em;
  }
  .step {
    position: relative;
    padding: 0 0 1.25em 2.5em;
    padding-inline: 2.5em 0;
    overflow-wrap: anywhere;
  }
  .step p {
    margin: 0;
  }
  /* The line from one step to the next. */
  .step:not(:last-child)::after {
    content: '';
    position: absolute;
    inset-block: 1.6em 0;
    inset-inline-start: calc(0.75em - 1px);
    border-inline-start: 2px solid var(--l-f-border);
  }
  .step::before {
    content: '' / '';
    position: absolute;
    inset-block-start: 0.05em;
    inset-inline-start: 0;
    inline-size: 1.5em;
    block-size: 1.5em;
    border: 2px solid currentColor;
    border-radius: 50%;
    line-height: calc(1.5em - 4px);
    text-align: center;
    font-weight: 700;
  }
  .step.done::before {
    content: '✓' / '';
  }
  .step.now::before {
    box-shadow: inset 0 0 0 0.3em var(--l-bg, Canvas);
    background: currentColor;
    forced-color-adjust: none;
  }
  .step.to-come::before {
    border-style: dashed;
  }
  .step-name {
    font-weight: 600;
  }
  .step-state {
    color: var(--l-subtle);
  }
  .step-day::before {
    content: ' · ' / ', ';
  }
  .to-do .button {
    margin-block-start: 0.25em;
  }
  dl > div {
    display: grid;
    /* Below each other where there is no room beside. */
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 12em), 1fr));
    gap: 0 1em;
    padding-block: 0.4em;
    border-block-end: 1px solid var(--l-f-border);
  }
  dt {
    font-weight: 600;
  }
  dd {
    margin: 0;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .other {
    border-block-start: 1px solid var(--l-f-border);
    padding-block: 0.75em;
  }
  summary {
    min-block-size: 44px;
    cursor: pointer;
  }
  .actions {
    margin-block-start: 1.5em;
  }
  @media print {
    .print-not {
      display: none;
    }
  }
`;
