/** From what a resident does to a story. */
import { html, type TemplateResult } from 'lit';
import type { StoryObj } from '@storybook/web-components-vite';
import type { ContactBackend } from '../../src/backend/backend.js';
import type { Config } from '../../src/config/schema.js';
import { Resident } from './resident.js';
import type { Act } from './walks.js';

/** What a contact form is given. */
export interface Args {
  config: Config | undefined;
  backend: ContactBackend | undefined;
  headingLevel: number;
  sharedComputer: boolean;
}

export type Story = StoryObj<Args>;

/** What stands inside the tag: shown until the widget works, and when it cannot. */
export const fallback: TemplateResult = html`<p>Bel ons op <a href="tel:140999">14 0999</a>.</p>
  <p>Of mail naar <a href="mailto:gemeente@weltevree.example">gemeente@weltevree.example</a>.</p>`;

export interface Frame {
  /** Around the widget: the page that it stands in. */
  page?: (widget: TemplateResult) => TemplateResult;
  /** What this browser says of itself while the story is shown. @returns what takes it back. */
  browser?: () => () => void;
  /** Stands on the page of documentation too. There nobody acts, so only a widget that was not touched can. */
  documented?: boolean;
}

/** How a widget with these arguments becomes a story: the widget in which a resident has done this. */
export const statesOf =
  <A>() =>
  (act: Act | undefined, { page, browser, documented, ...args }: Partial<A> & Frame = {}): StoryObj<A> =>
    ({
      args,
      tags: documented ? [] : ['!autodocs'],
      ...(browser && { beforeEach: browser }),
      ...(page && { decorators: [(story: () => unknown) => page(story() as TemplateResult)] }),
      play: async ({ canvasElement }: { canvasElement: HTMLElement }) => {
        await act?.(new Resident(canvasElement));
      },
    }) as unknown as StoryObj<A>;

/** A contact form in which a resident has done this. */
export const state = statesOf<Args>();
