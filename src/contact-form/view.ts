import type { TemplateResult } from 'lit';
import type { Capabilities } from '../backend/backend.js';
import type { Config, Topic } from '../config/schema.js';
import type { ContactType } from '../domain/contact.js';
import type { Files, FilesHost } from '../form/files.js';
import type { Values } from '../form/form-controller.js';
import type { Step } from './flow.js';

/** What the templates of the steps are a function of. */
export interface View extends FilesHost {
  readonly config: Config;
  readonly capabilities: Capabilities;
  readonly values: Values;
  readonly step: Step;
  readonly type: ContactType | '';
  readonly topic: Topic | undefined;
  readonly attachments: Files;
  /** The code for the extra questions of a topic, once a topic that has some was chosen. */
  readonly asked: typeof import('./questions.js') | undefined;
  /** The words about complaints and objections, once one of them is at hand. */
  readonly law: typeof import('./steps/law.js') | undefined;
  /** What finds topics by other words and in spite of slips, once the resident is in the search field. */
  readonly finder: typeof import('../domain/topic.js') | undefined;
  /** What does not belong in a message, once a message may hold some of it. */
  readonly warn: typeof import('./steps/message-warning.js') | undefined;
  /** What proposes a better address, once an address may be a slip. */
  readonly slip: typeof import('./steps/email-slip.js') | undefined;
  /** What puts the block for a call back in words, once there is one. */
  readonly moment: typeof import('./steps/moment.js') | undefined;
  /** Block in which the resident wants to be called back. */
  readonly slot: string | undefined;
  /** Brings one of these. Never fails: what cannot be had stays undefined, and is tried again at the next call. */
  bring(part: 'asked' | 'law' | 'finder' | 'warn' | 'slip' | 'moment'): Promise<void>;
  /** Topics that were chosen at some moment: their questions keep what was typed. */
  readonly visited: ReadonlySet<string>;
  /** Heading of a step, with "step 2 of 5" above it. */
  heading(step: Step, text: string | TemplateResult): TemplateResult;
  /** Goes to another step to change something. */
  change(step: Step, field?: string): void;
  /** Puts a better value in an input, at the resident's word. */
  replace(name: string, value: string): void;
  /** Fields that the resident has been in and left. */
  readonly left: ReadonlySet<string>;
  /** What was typed when the resident asked for all topics. */
  readonly expanded: string | undefined;
  /** @param first id of the first one that it brings */
  expand(query: string, first: string): void;
}
