import { css } from 'lit';

export const pictogramStyles = css`
  svg.pictogram {
    flex: none;
    inline-size: min(1.75em, 10vw);
    block-size: min(1.75em, 10vw);
    fill: none;
    color: inherit;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .option:has(> .pictogram) {
    container-type: inline-size;
    grid-template: auto 1fr / auto auto minmax(0, 1fr);
    row-gap: 0;
  }
  .option > .pictogram {
    /* Its middle in line with that of the input. */
    margin-block-start: calc((1.5em - min(1.75em, 10vw)) / 2);
  }
  /* Below the input, where it takes no room of the words. */
  @container (max-width: 13em) {
    .option > .pictogram {
      grid-area: 2 / 1;
      margin-block-start: 0.35em;
    }
    .option > .pictogram + span {
      grid-area: 1 / 2 / 3 / 4;
    }
  }
  :is(p, li, h1, h2, h3, h4, h5, h6):has(> .pictogram) {
    position: relative;
    padding-inline-start: calc(min(1.75em, 10vw) + 0.6em);
    min-block-size: min(1.75em, 10vw);
  }
  :is(p, li, h1, h2, h3, h4, h5, h6) > .pictogram {
    position: absolute;
    inset-inline-start: 0;
    /* Its middle in line with that of the first words. */
    inset-block-start: calc((1lh - min(1.75em, 10vw)) / 2);
  }
  li:has(> .pictogram) + li {
    margin-block-start: 0.5em;
  }
  #attachments > .pictogram {
    margin-inline-end: 0.5em;
    vertical-align: middle;
  }
`;
