import type { nothing, ReactiveControllerHost, TemplateResult } from 'lit';
import type { Config } from '../config/schema.js';
import type { Beforehand } from './beforehand.js';

/** What a part of the help may use of the panel. */
export interface HelpView extends ReactiveControllerHost, HTMLElement {
  readonly config: Config;
  /** Level of the headings within a part, 1 to 6. */
  readonly partLevel: number;
  /** Id of the topic that the page is about. */
  readonly topicId: string | undefined;
  /** Selector of what on the page the help is about. */
  readonly aboutWhat: string | undefined;
  /** Keeps nothing: for computers in a library or a town hall. */
  readonly sharedComputer: boolean;
  readonly beforehand: Beforehand;
  readonly renderRoot: HTMLElement | DocumentFragment;
  /** Says something without moving the focus. */
  say(text: string): void;
  /** Closes the panel where it stands over the page, without moving the focus. */
  leave(): void;
}

/** A part of the help: rendered while it is open. */
export interface Part {
  template(): TemplateResult;
  /** What of it stands apart from the panel: outside of what is modal. */
  aside?(): TemplateResult | typeof nothing;
  /** Ends what it does on the page. */
  stop?(): void;
  /** The resident closes it. */
  closed?(): void;
}
