/** Apart from the other events: in one file with them it would weigh on every contact form. */

/** Parts of the help panel. */
export const helpParts = ['words', 'aloud', 'questions', 'person', 'language', 'bigger', 'other'] as const;
export type HelpPart = (typeof helpParts)[number];

/** A resident opens a part of the help. What they look for there is not told: that is all that analytics gets. */
export class HelpOpenedEvent extends CustomEvent<null> {
  static readonly type = 'loket-help-opened';
  constructor(readonly part: HelpPart) {
    super(HelpOpenedEvent.type, { bubbles: true, composed: true });
  }
}
