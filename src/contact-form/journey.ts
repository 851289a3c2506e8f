import { html, nothing, adoptStyles, type TemplateResult } from 'lit';
import type { Announcer } from '../a11y/announcer.js';
import { focusOn } from '../a11y/focus.js';
import { heading } from '../a11y/heading.js';
import type { Capabilities, ContactBackend } from '../backend/backend.js';
import { HttpBackend } from '../backend/http-backend.js';
import type { BackendConfig, Config } from '../config/schema.js';
import type { Contact, ContactType } from '../domain/contact.js';
import type { Issue } from '../domain/issue.js';
import { Draft } from '../form/draft.js';
import { draftNote } from './draft-note.js';
import { questionName } from './steps/questions.js';
import { draftKey } from '../form/draft-key.js';
import { valueOf, type FormController } from '../form/form-controller.js';
import { StepHistory } from '../form/step-history.js';
import { base } from '../styles/base.js';
import { tokens } from '../styles/tokens.js';
import * as texts from './check.messages.js';
import { confirmation } from './confirmation.js';
import * as first from './contact-form.messages.js';
import type { LoketContactForm } from './contact-form.js';
import { Files } from './files.js';
import { chosenTopic, progress, stepOfField, stepsOf, type Step } from './flow.js';
import { sentence } from './issue.messages.js';
import { laterStyles } from './later.styles.js';
import { labelOf } from './label.js';
import { Sending } from './sending.js';
import { answerStep } from './steps/answer-step.js';
import { checkStep } from './steps/check-step.js';
import { defaultMaxLength, messageStep } from './steps/message-step.js';
import { reachStep } from './steps/reach-step.js';
import { topicStep } from './steps/topic-step.js';
import { readContact } from './read-contact.js';
import { toComplaint, notHelped } from './topic.messages.js';
import { validate } from './validate.js';
import type { View } from './view.js';

/**
 * All of the form after its first screen: which step it is, what each one shows and checks, the draft of this tab, and
 * the way back. Loaded while the resident reads the first screen.
 */
export class Journey implements View {
  step: Step = 'type';
  capabilities: Capabilities = {};
  expanded = false;
  readonly left = new Set<string>();
  readonly visited = new Set<string>();
  readonly attachments: Files;

  readonly #host: LoketContactForm;
  readonly #form: FormController;
  readonly #announcer: Announcer;
  readonly #backend: ContactBackend;
  readonly #draft: Draft;
  readonly #history: StepHistory;
  readonly #sending: Sending;
  #config: Config | undefined;
  /** The resident came from the last page to change something, and goes back there. */
  #changing = false;
  /** This tab holds a draft. */
  #kept = false;
  #asking = false;
  /** What was shown last of what may already help. */
  #read = '';
  /** Steps that are in the page: each comes when it is reached, so that no moment has all of them to build, and stays. */
  readonly #built = new Set<Step>();
  /** Settles when no pointer is down. */
  #released: Promise<unknown> = Promise.resolve();
  /** Step of the draft: shown as soon as its values are in the inputs. */
  #wanted: Step | undefined;

  constructor(host: LoketContactForm, form: FormController, announcer: Announcer) {
    this.#host = host;
    this.#form = form;
    this.#announcer = announcer;
    const key = draftKey(host);
    this.#backend = host.backend ?? new HttpBackend(this.#backendConfig());
    this.attachments = new Files(this, this.#backend);
    this.#draft = new Draft(key, { enabled: !host.sharedComputer, expired: () => this.#expire() });
    this.#history = new StepHistory(key, !host.noHistory, (step) => this.#toStep(step as Step));
    this.#sending = new Sending(host, this.#backend, announcer);
    adoptStyles(host.renderRoot as ShadowRoot, [tokens, base, laterStyles]);
    this.#restore();
    host.renderRoot.addEventListener('pointerdown', () => {
      this.#released = new Promise((up) => {
        for (const type of ['pointerup', 'pointercancel'])
          window.addEventListener(type, () => setTimeout(up), { once: true });
      });
    });
    if (host.sharedComputer) {
      // The next one at this computer, by the browser's "back": the page comes as it was left, out of the memory.
      window.addEventListener('pageshow', ({ persisted }) => persisted && this.wipe());
    }
    void this.#backend.capabilities().then((capabilities) => {
      this.capabilities = capabilities;
      if (capabilities.attachments) this.attachments.limits = capabilities.attachments;
      this.update();
    });
  }

  #backendConfig(): BackendConfig {
    const { backends } = this.config;
    const name = this.#host.backendName ?? 'default';
    if (!Object.hasOwn(backends, name))
      throw new Error(`Loket: the configuration has no backend "${name}"; it has ${Object.keys(backends).join(', ')}.`);
    return backends[name]!;
  }

  #restore(): void {
    const kept = this.#draft.read();
    if (!kept) return;
    this.#kept = true;
    this.#sending.key = kept.key;
    this.#form.restore(kept.values);
    this.#wanted = kept.step as Step;
    for (const step of ['topic', 'answer', 'message', 'reach'] as const) this.#built.add(step);
  }

  // ---- what the templates read

  /** The last one that there was: the form goes when the configuration is taken away, and may be asked until then. */
  get config(): Config {
    return (this.#config = this.#host.config ?? this.#config)!;
  }
  get values() {
    return this.#form.values;
  }
  get type(): ContactType | '' {
    return valueOf(this.values, 'type') as ContactType | '';
  }
  get topic() {
    return chosenTopic(this.config, this.values);
  }
  get level(): number {
    return this.#host.headingLevel ?? 2;
  }
  /** Contact types that the backend takes. */
  get takes(): readonly ContactType[] | undefined {
    return this.capabilities.contactTypes;
  }

  progress(step: Step): [now: number, total: number] {
    return progress(this.config, this.values, step);
  }

  heading(step: Step, text: string | TemplateResult): TemplateResult {
    const caption = html`<span class="caption">${first.stepCount(...this.progress(step))}</span>`;
    return heading(this.level, html`${caption} ${text}`, `${step}-heading`);
  }

  readonly error = (field: string): string | undefined => {
    const issue = this.#form.issues.find((each) => each.field === field) ?? this.attachments.issueOf(field);
    return issue && this.sentence(issue);
  };

  sentence(issue: Issue): string {
    return sentence(issue, labelOf(this, issue.field));
  }

  say(text: string): void {
    this.#announcer.say(text);
  }

  replace(name: string, value: string): void {
    const input = this.#one(`[name="${name}"]`) as HTMLInputElement;
    input.value = value;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    // The button of the warning goes with it.
    focusOn(this.step === 'check' ? this.#one('#check-heading') : input);
  }

  update(): void {
    this.#form.recheck();
    this.#host.requestUpdate();
  }

  expand(): void {
    this.expanded = true;
    this.update();
    // The button is gone; the focus goes to the first of the topics that it brought.
    void this.#host.updateComplete.then(() => focusOn(this.#all('[name=topic]')[7]));
  }

  // ---- what the shell renders

  /** Beside the steps a field that nobody sees: what fills it in may be a robot, or a password manager. */
  sections(): TemplateResult {
    const later: [Step, () => unknown][] = [
      ['topic', () => topicStep(this)],
      ['answer', () => answerStep(this)],
      ['message', () => messageStep(this)],
      ['reach', () => reachStep(this)],
      ['check', () => (this.step === 'check' ? checkStep(this, this.#contact()) : nothing)],
    ];
    return html`${later.map(([step, content]) => html`<section ?hidden=${this.step !== step}>${this.#built.has(step) ? content() : nothing}</section>`)}
      <div class="unseen-field" aria-hidden="true">
        <label>Website <input name="website" tabindex="-1" autocomplete="off" /></label>
      </div>`;
  }

  notice() {
    return this.step === 'check' ? this.#sending.notice(this.level + 1, this.config) : nothing;
  }

  confirmation(): TemplateResult | undefined {
    const { sent } = this.#sending;
    return sent && confirmation(sent, this.config, this.level, this.#announcer, () => this.#another());
  }

  actions(): TemplateResult {
    const { busy } = this.#sending;
    const last = stepsOf(this.config, this.values).at(-1) === this.step && this.step !== 'check';
    return html`${
      last
        ? nothing
        : html`<button type="submit" class="primary" aria-disabled=${busy ? 'true' : 'false'} @click=${this.#submit}>
            ${this.#nextLabel()}
          </button>`
    }
    ${
      this.step === 'type'
        ? nothing
        : html`<button type="button" class="quiet" @click=${() => this.#back()}>${texts.back()}</button>`
    }`;
  }

  #nextLabel(): string {
    if (this.step === 'check') return this.#sending.label();
    if (this.step !== 'answer') return first.next();
    return this.topic?.answer || this.topic?.handover
      ? notHelped()
      : this.type === 'complaint'
        ? toComplaint()
        : first.next();
  }

  footer(): TemplateResult | typeof nothing {
    const ask = (asking: boolean) => {
      this.#asking = asking;
      this.update();
      // The pressed button is gone; the focus goes to the safe one of those that came.
      void this.#host.updateComplete.then(() => this.#one('.draft .quiet')?.focus());
    };
    return draftNote(this.#kept, this.#asking, { ask, wipe: () => this.wipe() });
  }

  // ---- what happens

  changed(event: Event): void {
    const { name } = event.target as HTMLInputElement;
    if (event.type === 'change' && name) void this.#leave(event.target as HTMLInputElement);
    if (this.topic) this.visited.add(this.topic.id);
    this.#form.forget(name);
    this.#save();
  }

  /**
   * A warning may come below a field that was left: after the pointer is up, or it would push the button away that is
   * being pressed. The focus is past it, so it is said too (WCAG 4.1.3).
   */
  async #leave(input: HTMLInputElement): Promise<void> {
    await this.#released;
    this.left.add(input.name);
    this.update();
    await this.#host.updateComplete;
    const warning = input.closest('.field')?.querySelector('.panel-warning p')?.textContent;
    if (warning) this.say(warning.trim());
  }

  updated(): void {
    if (this.#wanted && this.#form.settled) {
      const step = this.#wanted;
      this.#wanted = undefined;
      this.#toStep(step, false);
    }
    if (this.topic && !this.visited.has(this.topic.id)) {
      this.visited.add(this.topic.id);
      this.update();
    }
  }

  resume(): void {
    this.#history.resume();
  }

  pause(): void {
    this.#history.pause();
    this.#sending.pause();
  }

  readonly #submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    await this.next();
  };

  /** What there is to read before writing. */
  get #reading(): string {
    return `${this.topic?.id} ${this.type === 'complaint'}`;
  }

  async next(): Promise<void> {
    if (this.#sending.busy) return;
    if (this.step === 'check') return this.#send();
    const { step } = this;
    if (!this.#check(step)) return this.#focusSummary();
    const steps = stepsOf(this.config, this.values);
    const following = steps[steps.indexOf(step) + 1];
    if (!following) return;
    // After a change from the last page, straight back to it when all the rest still holds, and when what there is to
    // read about the new choice was read: an objection must not slip through as a message.
    const unread = steps.indexOf('answer') > steps.indexOf(step) && this.#reading !== this.#read;
    const back = this.#changing && this.#firstWrong(steps) === undefined;
    const to = !back ? following : unread ? 'answer' : steps.includes('check') ? 'check' : following;
    if (to === 'check') this.#changing = false;
    this.#history.push(step, to);
    await this.#show(to);
  }

  change(step: Step, field?: string): void {
    this.#changing = true;
    this.#history.push(this.step, step);
    void this.#show(step, { field });
  }

  /** From a line of the error summary to its field, on whatever step that is. */
  async goTo(field: string): Promise<void> {
    const step = stepOfField(field);
    if (step !== this.step) return this.change(step, field);
    this.#focusField(field);
  }

  /** Forgets everything that was typed and starts again. */
  wipe(): void {
    this.#draft.clear();
    this.attachments.clear();
    this.#sending.reset();
    this.#form.reset();
    this.left.clear();
    this.visited.clear();
    this.#changing = this.#kept = this.#asking = false;
    this.say(texts.wiped());
    void this.#show('type');
  }

  /** What this tab kept is gone after half an hour; what stands in the inputs stays (WCAG 2.2.1 Timing Adjustable). */
  #expire(): void {
    this.#kept = false;
    this.update();
  }

  #another(): void {
    this.#sending.reset();
    void this.#show('type');
  }

  #back(): void {
    const steps = stepsOf(this.config, this.values);
    const before = steps[Math.max(0, steps.indexOf(this.step) - 1)]!;
    if (!this.#history.back(before)) void this.#show(before);
  }

  /** From the browser's back and forward: back always, forward only over steps that hold. */
  #toStep(step: Step, focus = true): void {
    if (this.#sending.sent) return;
    const steps = stepsOf(this.config, this.values);
    const wrong = this.#firstWrong(steps.slice(0, steps.indexOf(step)));
    void this.#show(!steps.includes(step) ? 'type' : (wrong ?? step), { focus });
  }

  #firstWrong(steps: readonly Step[]): Step | undefined {
    return steps.find((step) => this.#validate(step).length > 0);
  }

  #validate(step: Step, values = this.values): Issue[] {
    const issues = validate(step, this.config, values, this.capabilities.message?.maxLength ?? defaultMaxLength);
    return step === 'message' ? [...issues, ...this.attachments.issues] : issues;
  }

  #check(step: Step): boolean {
    return this.#form.check((values) => this.#validate(step, values));
  }

  async #show(
    step: Step,
    { field, focus = true }: { field?: string | undefined; focus?: boolean } = {},
  ): Promise<void> {
    this.step = step;
    this.#built.add(step);
    if (step === 'answer') this.#read = this.#reading;
    if (!field) this.#form.show([]);
    this.#save();
    this.update();
    await this.#host.updateComplete;
    if (field) this.#focusField(field);
    else if (focus) focusOn(this.#one(`#${step}-heading`));
  }

  async #focusSummary(): Promise<void> {
    await this.#host.updateComplete;
    focusOn(this.#one('#summary-heading'));
  }

  /** The input itself, or the first one of its group; its label comes in view too. */
  #focusField(field: string): void {
    const element = this.#one(`#${CSS.escape(field)}`) ?? this.#all(`[name^="${CSS.escape(field)}"]`)[0];
    const input = element?.matches('fieldset')
      ? element.querySelector<HTMLElement>('input:checked, input:not([type=search])')
      : element;
    focusOn(input ?? element, element?.closest('.field') ?? element);
  }

  #contact(): Contact {
    return readContact(this.config, this.values, {
      attachments: this.attachments.sent,
      caseReference: this.#host.caseReference,
    });
  }

  async #send(): Promise<void> {
    const steps = stepsOf(this.config, this.values);
    const wrong = this.#firstWrong(steps);
    if (wrong && wrong !== 'check') {
      await this.#show(wrong);
      this.#check(wrong);
      return this.#focusSummary();
    }
    const outcome = await this.#sending.send(
      async () => {
        const issues = await this.attachments.ready();
        if (issues.length) this.#form.show(issues);
        return issues.length === 0;
      },
      () => this.#contact(),
      {
        ...(this.capabilities.formToken && { formToken: this.capabilities.formToken }),
        website: valueOf(this.values, 'website'),
      },
    );
    if (outcome?.kind === 'accepted') {
      this.#draft.clear();
      this.#kept = false;
      this.attachments.clear();
      await this.#host.updateComplete;
      focusOn(this.#one('#sent-heading'));
    } else if (this.#form.issues.length) {
      await this.#focusSummary();
    } else if (outcome?.kind === 'refused' && outcome.reason === 'issues' && outcome.issues.length) {
      this.#form.show(outcome.issues.map((issue) => ({ ...issue, field: this.#ownField(issue.field) })));
      await this.#focusSummary();
    } else if (outcome) {
      this.#save();
      await this.#sending.focusNotice();
    }
  }

  /** A field as the backend calls it → the input that holds it. */
  #ownField(field: string): string {
    const own = field.replace(/^representative\./, 'person.').replace(/^answers\.(\d+|[^.]+)$/, (whole, id: string) => {
      const question = this.topic?.questions?.find((each, index) => each.id === id || String(index) === id);
      return question ? questionName(this.topic!, question) : whole;
    });
    return own && this.#one(`#${CSS.escape(own)}`) ? own : '';
  }

  #save(): void {
    if (this.#sending.sent || this.#wanted) return;
    const { website, ...values } = this.#form.all;
    void website;
    if (Object.values(values).some(([value]) => value)) {
      this.#kept = this.#draft.write({ values, step: this.step, key: this.#sending.key });
    }
  }

  #one(selector: string): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>(selector);
  }

  #all(selector: string): HTMLElement[] {
    return [...this.#host.renderRoot.querySelectorAll<HTMLElement>(selector)];
  }
}
