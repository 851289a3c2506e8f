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
  .steps {
    margin-block-end: 1.5em;
  }
  .step {
    position: relative;
    padding-block-end: 1.25em;
    padding-inline-start: 2.5em;
    overflow-wrap: anywhere;
  }
  .step:last-child {
    padding-block-end: 0;
  }
  .step p {
    margin: 0;
  }
  /* The line from one step to the next. */
  .step:not(:last-child)::after {
    content: '';
    position: absolute;
    inset-block: 1.5em 0;
    inset-inline-start: calc(0.75em - 1px);
    border-inline-start: 2px solid var(--l-f-border);
  }
  .step::before {
    content: '' / '';
    position: absolute;
    box-sizing: border-box;
    inset-block-start: 0;
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
    /* A ring and a dot, of borders only: a ground is not printed, and not kept in forced colours. */
    border: 0.75em double;
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
    display: flex;
    /* Below each other where there is no room beside. */
    flex-wrap: wrap;
    gap: 0 1em;
    padding-block: 0.4em;
    border-block-end: 1px solid var(--l-f-border);
  }
  dl > div:last-child {
    border: 0;
  }
  dt {
    flex: 0 1 12em;
    overflow-wrap: anywhere;
    font-weight: 600;
  }
  dd {
    flex: 1 1 14em;
    margin: 0;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .other {
    border-block-start: 1px solid var(--l-f-border);
  }
  summary {
    min-block-size: 44px;
    padding-block: 0.75em;
    cursor: pointer;
  }
  /* It stands below, larger. */
  [open] > summary span {
    display: none;
  }
  .actions {
    margin-block-start: 1.5em;
  }
  @media print {
    .print-not {
      display: none;
    }
    /* Nobody can unfold paper. */
    .other::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    .other > summary span {
      display: none;
    }
  }
`;
