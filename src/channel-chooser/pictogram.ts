/** Own pictograms, beside the words and never in their place: they say nothing to a screen reader. */
import { html, type TemplateResult } from 'lit';
import type { ChannelKind } from '../domain/channel.js';
import {
  app,
  appointment,
  building,
  email,
  form,
  house,
  letter,
  phone,
  portal,
  talk,
} from '../styles/channel-pictures.js';

const lines: Partial<Record<ChannelKind, string>> = {
  phone,
  callback: phone,
  'text-telephone': phone,
  email,
  letter,
  counter: building,
  library: building,
  'home-visit': house,
  form,
  appointment,
  portal,
  app,
};

export const pictogram = (kind: ChannelKind): TemplateResult =>
  html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d=${lines[kind] ?? talk} /></svg>`;
