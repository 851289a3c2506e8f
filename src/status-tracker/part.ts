import type { LitElement, TemplateResult } from 'lit';
import type { HttpBackendOptions } from '../backend/http-backend.js';
import type { FormController } from '../form/form-controller.js';

/** What is shown instead of the question and the answer, and loaded when somebody wants it. */
export interface Part {
  template(): TemplateResult;
}

/** What a part may use of the widget. */
export interface PartHost {
  /** Renders again at `requestUpdate()`. */
  element: LitElement & { noHistory: boolean };
  level: number;
  /** Reads the form of the part. */
  form: FormController;
  backend: HttpBackendOptions;
  /** Says something without moving the focus. */
  say(text: string): void;
  /** Aborted once the part is gone: what is answered after that changes nothing any more. */
  signal: AbortSignal;
  /** Once rendered. */
  focus(selector: string): void;
  goTo(field: string): void;
  /** To the question. */
  back(): void;
}
