/** Own pictograms, beside the words and never in their place: they say nothing to a screen reader. */
import { html, type TemplateResult } from 'lit';
import type { ChannelKind } from '../domain/channel.js';

const phone = 'M5 3h4l2 5-2 2q2 3 5 5l2-2 5 2v4l-2 2Q5 19 3 5z';
const letter = 'M3 6h18v12H3zl9 7 9-7';
const talk = 'M3 4h18v12H11l-5 4v-4H3z';
const building = 'M3 9l9-6 9 6zm2 0v11m7-11v11m7-11v11M2 20h20';
const house = 'M3 11l9-7 9 7M6 9v11h12V9';

/** Lines on a field of 24 by 24. */
const lines: Partial<Record<ChannelKind, string>> = {
  phone,
  callback: phone,
  'text-telephone': phone,
  email: letter,
  letter,
  counter: building,
  library: building,
  'home-visit': house,
  form: 'M5 3h14v18H5zM9 8h6m-6 4h6m-6 4h3',
  appointment: 'M4 5h16v15H4zm0 5h16M8 3v4m8-4v4',
  portal: 'M9 11V7a3 3 0 0 1 6 0v4m-9 0h12v9H6z',
  app: 'M7 2h10v20H7zm4 17h2',
};

export const pictogram = (kind: ChannelKind): TemplateResult =>
  html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d=${lines[kind] ?? talk} /></svg>`;
