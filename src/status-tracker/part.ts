import type { TemplateResult } from 'lit';
import type { StatusBackend } from '../backend/status-post.js';
import type { FormController } from '../form/form-controller.js';

/** What is shown instead of the question and the answer, and loaded when somebody wants it. */
export interface Part {
  template(): TemplateResult;
}

/** What a part may use of the widget. */
export interface PartHost {
  level: number;
  /** Reads the form of the part. */
  form: FormController;
  backend: StatusBackend;
  /** BCP 47. */
  language: string;
  /** Aborted once the part is gone: what is answered after that changes nothing any more. */
  signal: AbortSignal;
  /** Renders again. */
  update(): void;
  /** Once rendered. */
  focus(selector: string): void;
  goTo(field: string): void;
  /** To the question. */
  back(): void;
}
