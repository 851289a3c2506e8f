/** What is said of a widget and a success criterion, and by what it is shown. */
import type { Duty } from './duties.js';

export const widgets = ['contact-form', 'channel-chooser', 'status-tracker', 'help-panel'] as const;
export type Widget = (typeof widgets)[number];

export interface Proof {
  /** A test file, a file of stories, or `npm run …`. */
  file: string;
  /**
   * A part of `describe › it`, with `*` for what differs between tests that are made in a loop. Empty for stories and
   * commands: all of it.
   */
  title: string;
  /** Whether the test is repeated in every state of `test/<widget>/states.ts`, or in some of them. */
  states?: 'all' | 'some';
}

interface Said {
  tests?: readonly Proof[];
  /** What the web team of the page must do. */
  page?: Duty;
  /** What the tests do not show, and a person must still look at. */
  open?: string;
}

export type Claim =
  | (Said & { support: 'supports'; tests: readonly Proof[] })
  /** The widget holds nothing of that kind. */
  | (Said & { support: 'not applicable'; why: string })
  /** The page or the site meets it or fails it, whatever the widget does. */
  | (Said & { support: 'depends on the page'; page: Duty })
  /** Nothing shows it, so nothing is claimed. */
  | (Said & { support: 'not claimed'; why: string });

export type Claims = Readonly<Record<string, Readonly<Record<Widget, Claim>>>>;

/** What somebody truly did with the hands, the eyes or the ears. */
export interface HandCheck {
  criteria: readonly string[];
  widgets: readonly Widget[];
  /** ISO 8601. */
  date: string;
  version: string;
  /** Browser, device and assistive technology, with versions. */
  with: string;
  how: string;
  outcome: string;
}
