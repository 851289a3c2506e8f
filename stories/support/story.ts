/** From what a resident does to a story. */
import { html, type TemplateResult } from 'lit';
import type { StoryObj } from '@storybook/web-components-vite';
import type { ContactBackend } from '../../src/backend/backend.js';
import type { Config } from '../../src/config/schema.js';
import { Resident } from './resident.js';
import type { Act } from './walks.js';

export interface Args {
  config: Config | undefined;
  backend: ContactBackend | undefined;
  headingLevel: number;
  sharedComputer: boolean;
}

export type Story = StoryObj<Args>;

/** What stands inside the tag: shown until the form works, and when it cannot. */
export const fallback: TemplateResult = html`<p>Bel ons op <a href="tel:140999">14 0999</a>.</p>
  <p>Of mail naar <a href="mailto:gemeente@weltevree.example">gemeente@weltevree.example</a>.</p>`;

export interface Options extends Partial<Args> {
  /** Around the form: the page that it stands in. */
  page?: (form: TemplateResult) => TemplateResult;
  /** What this browser says of itself while the story is shown. @returns what takes it back. */
  browser?: () => () => void;
  /** Stands on the page of documentation too. There nobody acts, so only a form that was not touched can. */
  documented?: boolean;
}

/** A story: the form in which a resident has done this. */
export function state(act: Act | undefined, { page, browser, documented, ...args }: Options = {}): Story {
  return {
    args,
    tags: documented ? [] : ['!autodocs'],
    ...(browser && { beforeEach: browser }),
    ...(page && { decorators: [(story) => page(story() as TemplateResult)] }),
    play: async ({ canvasElement }) => {
      await act?.(new Resident(canvasElement));
    },
  };
}
