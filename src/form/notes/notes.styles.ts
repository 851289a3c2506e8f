import { css } from 'lit';

export const notesStyles = css`
  details.note {
    margin: -0.35em 0 0.5em;
  }
  .note > summary {
    min-block-size: 44px;
    padding-block: 0.6em;
    inline-size: fit-content;
    max-inline-size: 100%;
    font-weight: 400;
    line-height: 1.5;
    color: var(--l-link);
    text-decoration: underline;
    text-underline-offset: 0.15em;
    cursor: pointer;
  }
  .note > summary:hover {
    text-decoration-thickness: 2px;
  }
  /* A widget may hide what stands in a summary once that is open; of this one it is half the name. */
  .note > summary > .unseen {
    display: inline;
  }
  .meant {
    padding-inline-start: 1em;
    border-inline-start: 4px solid var(--l-f-border);
    margin-block-end: 0.75em;
    overflow-wrap: anywhere;
  }
  .meant p {
    margin-block-end: 0.5em;
  }
  .meant > :last-child,
  .meant > * > :last-child {
    margin-block-end: 0;
  }
  .meant ul,
  .meant ol {
    padding-inline-start: 1.25em;
  }
  @media print {
    /* Nobody can unfold paper. */
    .note > summary {
      display: none;
    }
    .note::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
