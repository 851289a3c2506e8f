import { css } from 'lit';

/** Styles of the list of files; they come with it. */
export const fileStyles = css`
  .files {
    list-style: none;
    padding: 0;
    margin-block-start: 1em;
    border-block-start: 1px solid var(--l-f-border);
  }
  .files li {
    padding-block: 0.6em;
    border-block-end: 1px solid var(--l-f-border);
  }
  .files p {
    margin: 0;
  }
  .file-name {
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .file-name .hint {
    font-weight: 400;
    white-space: nowrap;
  }
  progress {
    inline-size: 8em;
    vertical-align: middle;
  }
  .file-actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
  }
  .file-actions button {
    text-align: start;
    overflow-wrap: anywhere;
  }
`;
