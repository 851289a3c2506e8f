import { css } from 'lit';

/** Styles of what the tracker has nowhere else. Those of the list of files come with it. */
export const attachStyles = css`
  textarea {
    display: block;
    inline-size: 100%;
    padding: 0.55em 0.7em;
    font: inherit;
    line-height: 1.4;
    color: var(--l-f-text);
    background: var(--l-f-bg);
    border: 1px solid var(--l-f-border);
    border-radius: var(--l-f-radius);
    resize: vertical;
  }
  textarea:focus-visible {
    outline-offset: 0;
  }
  .wrong textarea {
    border: 2px solid var(--l-err-line);
  }
  .optional {
    font-weight: 400;
    color: var(--l-subtle);
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
  dd.written p {
    margin: 0;
  }
`;
