import { css } from 'lit';

/** A pair that can be read on any page, light or dark; where a reader chose the colours, theirs. */
export const readStyles = css`
  ::highlight(loket-read) {
    background-color: #ffe169;
    color: #1f2328;
    text-decoration: underline 2px #1f2328;
  }
  @media (forced-colors: active) {
    ::highlight(loket-read) {
      background-color: Highlight;
      color: HighlightText;
      text-decoration-color: HighlightText;
    }
  }
`;
