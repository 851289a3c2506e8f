import { css } from 'lit';

/**
 * What a theme changes beside the values of the first screen. Sizes have a least and a most: a size that was meant for a whole
 * page may not break a widget in a sidebar, and no target becomes too small (WCAG 2.5.8).
 */
export const themedStyles = css`
  .root {
    font-size: calc(max(min(var(--l-size), max(1.5rem, 24px)), 1rem, 16px) * var(--loket-scale, 1));
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    font-size: clamp(1.15em, var(--l-h-size), 2.25em);
    line-height: var(--l-h-line);
  }
  .panel :is(h1, h2, h3, h4, h5, h6) {
    font-size: clamp(1em, var(--l-h-small-size), 1.5em);
  }
  .caption {
    font-size: max(0.6667em, 1rem, 16px);
  }
  button,
  .button:not(.quiet) {
    padding: clamp(0.25em, var(--l-b-pad-block), 1.5em) clamp(0.5em, var(--l-b-pad-inline), 3em);
    border-width: clamp(0px, var(--l-b-border-width), 6px);
    font-family: var(--l-b-font);
    font-size: clamp(0.875em, var(--l-b-size), 1.375em);
  }
  /* A theme may know its second button by a ground, which is not there in a panel, or may know none at all. */
  button:not(:where(.primary, .quiet, .close)),
  .button:not(.primary) {
    border-width: clamp(1px, var(--l-b-border-width), 6px);
  }
  /* A link has no middle of its own, which shows when the theme has less room around the words. */
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
  }
  .quiet {
    border-width: 2px;
    font-size: 1em;
  }
  .option {
    border-width: clamp(1px, var(--l-f-border-width), 4px);
  }
  .root :is(input, textarea, select):not([type='radio'], [type='checkbox'], [aria-invalid='true']) {
    border-width: clamp(1px, var(--l-f-border-width), 4px);
  }
  /* Links below each other, of 24 px together with what is between them (WCAG 2.5.8). */
  .panel li + li {
    margin-block-start: max(0px, 24px - 1lh);
  }
  .actions {
    gap: clamp(0.5em, var(--l-gap), 1.5em);
  }
  section,
  fieldset,
  .field {
    margin-block-end: clamp(1.25em, var(--l-gap) * 1.75, 2.5em);
  }
  /* Each by itself: a width that is none then becomes that of the browser, and the ring stays. */
  :focus-visible {
    outline-width: max(2px, var(--l-ring-width));
    outline-style: var(--l-ring-style);
    outline-offset: clamp(0px, var(--l-ring-offset), 6px);
  }
  /* Paper keeps its black. */
  @media screen {
    legend,
    .label {
      color: var(--l-label);
    }
    :where(a):not(:where(.button)):hover {
      color: var(--l-link-hover);
    }
    :where(button, .button):not(:where(.primary, .quiet, .close)):hover {
      color: var(--l-s-hover-text);
      background: var(--l-s-hover-bg);
    }
    .primary {
      border-color: var(--l-p-border);
    }
    .primary:hover {
      color: var(--l-p-hover-text);
      background: var(--l-p-hover-bg);
    }
    .primary:active {
      background: var(--l-p-active-bg);
    }
    .root :is(input, textarea, select):not([type='radio'], [type='checkbox']):focus-visible {
      border-color: var(--l-f-focus-border);
    }
    .root [aria-invalid='true']:is(input, textarea) {
      border-color: var(--l-f-invalid-border);
    }
    /* A ring: white is not seen on every colour. */
    .error::before {
      box-sizing: border-box;
      border: 2px solid;
      background: none;
      color: inherit;
      line-height: calc(1.35em - 4px);
      /* Of the words' own colour: one that the reader chose, too. */
      forced-color-adjust: auto;
    }
    .step.done::before {
      color: var(--l-step-done-text);
      background: var(--l-step-done);
    }
    .step.now::before {
      color: var(--l-step-now);
    }
    /* On a ground of their own: what was chosen, or made readable, for that of the page may be gone here. */
    .panel,
    dialog,
    .bar {
      --l-label: currentColor;
      --l-link-hover: currentColor;
      --l-err: currentColor;
      --l-f-text: currentColor;
      --l-f-bg: transparent;
      --l-f-border: currentColor;
      --l-f-focus-border: currentColor;
      --l-f-invalid-border: currentColor;
      --l-s-hover-text: currentColor;
      --l-s-hover-bg: transparent;
    }
  }
`;
