import { focusOn } from '../a11y/focus.js';
import type { Issue } from '../domain/issue.js';
import { focusField } from '../form/focus-field.js';
import type { FormController, Values } from '../form/form-controller.js';
import { StepHistory } from '../form/step-history.js';
import type { LoketContactForm } from './contact-form.js';
import { stepOfField, stepsOf, type Step } from './flow.js';
import type { View } from './view.js';

interface RouteOptions {
  /** Name of the form in the browser's history. */
  name: string;
  validate: (step: Step, values?: Values) => Issue[];
  /** Called at each step that is shown. */
  shown: () => void;
  /** Brings what the next step needs; never fails. */
  ready: () => Promise<unknown>;
  /** Whether the steps are over: the message was sent. */
  held: () => boolean;
}

/** Where the resident is in the steps, and every way to another one: on, back, to a change, by the browser. */
export class Route {
  step: Step = 'type';
  /** Steps that are in the page: each comes when it is reached, so that no moment has all of them to build, and stays. */
  readonly built = new Set<Step>();

  readonly #host: LoketContactForm;
  readonly #form: FormController;
  readonly #view: Pick<View, 'config' | 'values' | 'topic' | 'type' | 'update'>;
  readonly #options: RouteOptions;
  readonly #history: StepHistory;
  /** The resident came from the last page to change something, and goes back there. */
  #changing = false;
  /** What was shown last of what may already help. */
  #read = '';

  constructor(host: LoketContactForm, form: FormController, view: View, options: RouteOptions) {
    this.#host = host;
    this.#form = form;
    this.#view = view;
    this.#options = options;
    this.#history = new StepHistory(options.name, !host.noHistory, (step) => {
      if (!options.held()) this.to(step as Step);
    });
  }

  get steps(): readonly Step[] {
    return stepsOf(this.#view.config, this.#view.values);
  }

  /** The first of these steps on which something is not right. */
  firstWrong(steps = this.steps): Step | undefined {
    return steps.find((step) => this.#options.validate(step).length > 0);
  }

  /** Shows what is wrong on a step. @returns whether all is right. */
  async check(step: Step): Promise<boolean> {
    if (this.#form.check((values) => this.#options.validate(step, values))) return true;
    await this.focusSummary();
    return false;
  }

  /** On to the next step when this one is right. */
  async next(): Promise<void> {
    const { step } = this;
    if (!(await this.check(step))) return;
    await this.#options.ready();
    if (step !== this.step) return;
    const { steps } = this;
    const following = steps[steps.indexOf(step) + 1];
    if (!following) return;
    // After a change from the last page, straight back to it when all the rest still holds, and when what there is to
    // read about the new choice was read: an objection must not slip through as a message.
    const unread = steps.indexOf('answer') > steps.indexOf(step) && this.#reading !== this.#read;
    const back = this.#changing && this.firstWrong() === undefined;
    const to = !back ? following : unread ? 'answer' : steps.includes('check') ? 'check' : following;
    if (to === 'check') this.#changing = false;
    this.#history.push(step, to);
    await this.show(to);
  }

  back(): void {
    const { steps } = this;
    const before = steps[Math.max(0, steps.indexOf(this.step) - 1)]!;
    if (!this.#history.back(before)) void this.show(before);
  }

  /** To another step to change something there. */
  change(step: Step, field?: string): void {
    this.#changing = true;
    this.#history.push(this.step, step);
    void this.show(step, { field });
  }

  /** From a line of the error summary to its field, on whatever step that is. */
  goTo(field: string): void {
    const step = stepOfField(field);
    if (step !== this.step) this.change(step, field);
    else focusField(this.#host.renderRoot, field);
  }

  /** By the browser's back and forward, or to the step of a draft: back always, forward only over steps that hold. */
  to(step: Step, focus = true): void {
    const { steps } = this;
    const wrong = this.firstWrong(steps.slice(0, steps.indexOf(step)));
    void this.show(!steps.includes(step) ? 'type' : (wrong ?? step), { focus });
  }

  restart(): void {
    this.#changing = false;
    void this.show('type');
  }

  async show(step: Step, { field, focus = true }: { field?: string | undefined; focus?: boolean } = {}): Promise<void> {
    this.step = step;
    this.built.add(step);
    if (step === 'answer') this.#read = this.#reading;
    if (!field) this.#form.show([]);
    this.#options.shown();
    this.#view.update();
    await this.#host.updateComplete;
    if (field) focusField(this.#host.renderRoot, field);
    else if (focus) this.focusOn(`#${step}-heading`);
  }

  async focusSummary(): Promise<void> {
    await this.#host.updateComplete;
    this.focusOn('#summary-heading');
  }

  focusOn(selector: string): void {
    focusOn(this.#host.renderRoot.querySelector<HTMLElement>(selector));
  }

  resume(): void {
    this.#history.resume();
  }

  pause(): void {
    this.#history.pause();
  }

  /** What there is to read before writing. */
  get #reading(): string {
    return `${this.#view.topic?.id} ${this.#view.type === 'complaint'}`;
  }
}
