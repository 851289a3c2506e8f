import { css } from 'lit';

export const barStyles = css`
  .bar {
    position: fixed;
    inset: auto 0 0;
    z-index: 2147483647;
    inline-size: max-content;
    max-inline-size: 100%;
    max-block-size: 50vh;
    overflow: auto;
    margin: 0 auto;
    padding: 0.75em 1em;
    border: 1px solid var(--l-f-border);
    border-block-end: 0;
    border-radius: var(--l-f-radius) var(--l-f-radius) 0 0;
    box-shadow: 0 0 1em rgb(0 0 0 / 0.3);
    /* A pair that belongs together, whatever it lies over. */
    color: var(--l-info-text);
    background: var(--l-info-bg);
    --l-ring: currentColor;
    --l-err: currentColor;
    --l-s-text: currentColor;
    --l-s-border: currentColor;
    --l-s-bg: transparent;
  }
  .bar.high {
    inset: 0 0 auto;
    border-block: 0 1px solid var(--l-f-border);
    border-radius: 0 0 var(--l-f-radius) var(--l-f-radius);
  }
  .bar .choices {
    justify-content: center;
    margin: 0;
  }
  .bar p {
    max-inline-size: 24em;
    margin: 0 0 0.5em;
  }
  /* Around what the browser cannot mark by itself: dark and light, to be seen on every page. */
  .frames {
    position: fixed;
    inset: 0 auto auto 0;
    z-index: 2147483646;
    pointer-events: none;
  }
  .frames div {
    position: absolute;
    box-sizing: border-box;
    border: 2px solid #1f2328;
    border-radius: 2px;
    box-shadow: 0 0 0 2px #ffe169;
  }
  @media print {
    .bar,
    .frames {
      display: none;
    }
  }
`;
