import type { Config, Topic } from '../config/schema.js';
import type { Standing } from './standing.js';

/** What the templates are a function of. */
export interface View {
  readonly config: Config;
  /** Ms since 1970, by a clock that is right. */
  readonly now: number;
  readonly compact: boolean;
  /** Level of the widget's heading. */
  readonly level: number;
  readonly topic: Topic | undefined;
  /** What the resident opened: more about a channel, or a channel of a third party, by its id. */
  readonly opened: ReadonlySet<string>;
  /** Where all of it is, for what a resident filled in. */
  readonly renderRoot: HTMLElement | DocumentFragment;
  requestUpdate(): void;
  /** Opens or shuts one of these. */
  toggle(id: string): void;
  /** The resident goes to a channel, by a link or a button. */
  choose(event: Event, standing: Standing): void;
  /** What only some want, once somebody does; `null` when it could not be had. */
  readonly more: typeof import('./more.js') | null | undefined;
  /** Shows moments to be called back; when they cannot be had, goes on without. */
  callBack(standing: Standing): Promise<void>;
  /** Address of the contact form for a channel that leads there. */
  formLink(standing: Standing): string | undefined;
}
