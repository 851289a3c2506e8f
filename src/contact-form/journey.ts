import { html, nothing, type TemplateResult } from 'lit';
import type { Announcer } from '../a11y/announcer.js';
import { focusOn } from '../a11y/focus.js';
import { pointerReleased } from '../a11y/pointer.js';
import { heading } from '../a11y/heading.js';
import type { Capabilities, ContactBackend } from '../backend/backend.js';
import type { Config } from '../config/schema.js';
import type { Contact, ContactType } from '../domain/contact.js';
import type { Issue } from '../domain/issue.js';
import { addStyles } from '../form/add-styles.js';
import { draftKey } from '../form/draft-key.js';
import { Files } from '../form/files.js';
import { valueOf, type FormController } from '../form/form-controller.js';
import { prepareText } from '../locale/rich-text.js';
import * as texts from './check.messages.js';
import { backendOf } from './backend-of.js';
import { confirmation } from './confirmation.js';
import * as first from './contact-form.messages.js';
import type { LoketContactForm } from './contact-form.js';
import { chosenTopic, progress, type Step } from './flow.js';
import { sentence } from './issue.messages.js';
import { laterStyles } from './later.styles.js';
import { KeptDraft } from './kept-draft.js';
import { inputName, labelOf } from './label.js';
import { Route } from './route.js';
import { actions, sections } from './screen.js';
import { Sending } from './sending.js';
import { defaultMaxLength } from './steps/message-step.js';
import { told } from './prefill.js';
import { readContact } from './read-contact.js';
import { validate } from './validate.js';
import type { View } from './view.js';

/** Code that only some residents need. */
const parts = {
  asked: () => import('./questions.js'),
  law: () => import('./steps/law.js'),
  finder: () => import('../domain/topic.js'),
  warn: () => import('./steps/message-warning.js'),
  slip: () => import('./steps/email-slip.js'),
  moment: () => import('./steps/moment.js'),
};

/**
 * All of the form after its first screen: which step it is, what each one shows and checks, the draft of this tab, and
 * the way back. Loaded while the resident reads the first screen. Longer than most files: here the parts meet, and each
 * of them (route, draft, files, sending, screen) has a file of its own.
 */
export class Journey implements View {
  expanded: string | undefined;
  capabilities: Capabilities = {};
  readonly left = new Set<string>();
  readonly visited = new Set<string>();
  readonly attachments: Files;
  asked: View['asked'];
  law: View['law'];
  finder: View['finder'];
  warn: View['warn'];
  slip: View['slip'];
  moment: View['moment'];
  slot: View['slot'];

  readonly #host: LoketContactForm;
  readonly #form: FormController;
  readonly #announcer: Announcer;
  readonly #backend: ContactBackend;
  readonly #draft: KeptDraft;
  readonly #route: Route;
  readonly #sending: Sending;
  #config: Config | undefined;
  /** What is chosen now, and how much of the code for it is on its way. */
  #chosen = '';
  #coming = 0;
  /** The step that comes is one that the resident asked for, so it gets the focus. */
  #taking = false;
  readonly #released: () => Promise<unknown>;
  constructor(host: LoketContactForm, form: FormController, announcer: Announcer) {
    this.#host = host;
    this.#form = form;
    this.#announcer = announcer;
    const key = draftKey(host);
    this.#backend = host.backend ?? backendOf(this.config, host.backendName);
    this.attachments = new Files(this, this.#backend);
    this.#draft = new KeptDraft(host, form, key);
    this.#route = new Route(host, form, this, {
      name: key,
      validate: (step, values) => this.#validate(step, values),
      shown: () => this.keep(),
      held: () => Boolean(this.#sending.sent),
      ready: () => this.#prepare(),
    });
    this.#sending = new Sending(host, this.#backend, announcer);
    addStyles(host.renderRoot as ShadowRoot, laterStyles);
    const kept = this.#draft.restore();
    if (kept) {
      this.#sending.key = kept;
      // Over the draft. Without one it is in the inputs since the first screen, where the resident may have changed it.
      form.restore(told());
    }
    // Once: after a reload what the resident changed since goes first. It is no new entry in the history.
    if (/^#loket:/.test(location.hash)) history.replaceState(history.state, '', '#');
    if (kept || form.all['callback']) this.#restored();
    this.#released = pointerReleased(host.renderRoot);
    if (host.sharedComputer) {
      // The next one at this computer, by the browser's "back": the page comes as it was left, out of the memory.
      window.addEventListener('pageshow', ({ persisted }) => persisted && this.wipe());
    }
    void prepareText([this.config.topics, this.config.texts]).then(() => this.update());
    void this.#backend.capabilities().then((capabilities) => {
      this.capabilities = capabilities;
      if (capabilities.attachments) this.attachments.limits = capabilities.attachments;
      this.update();
    });
  }

  // ---- what the templates read

  get step(): Step {
    return this.#route.step;
  }
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
    return this.attachments.sentence(issue) ?? sentence(issue, labelOf(this, issue.field));
  }

  say(text: string): void {
    this.#announcer.say(text);
  }

  replace(name: string, value: string): void {
    const input = this.#host.renderRoot.querySelector<HTMLInputElement>(`[name="${name}"]`)!;
    input.value = value;
    // Not `Event`: see events.ts.
    input.dispatchEvent(new CustomEvent('input', { bubbles: true }));
    // The button of the warning goes with it.
    if (this.step === 'check') this.#route.focusOn('#check-heading');
    else focusOn(input);
  }

  update(): void {
    this.#form.recheck();
    this.#host.requestUpdate();
  }

  expand(query: string, first: string): void {
    this.expanded = query;
    this.update();
    // The button is gone; the focus goes to the first of the topics that it brought.
    void this.#host.updateComplete.then(() => this.#route.focusOn(`[name=topic][value="${first}"]`));
  }

  // ---- what the shell renders

  sections(): TemplateResult {
    return sections(this, this.#route.built, () => this.#contact());
  }

  notice() {
    return this.step === 'check' ? this.#sending.notice(this.level + 1, this.config) : nothing;
  }

  confirmation(): TemplateResult | undefined {
    const { sent } = this.#sending;
    return sent && confirmation(sent, this.config, this.level, this.#announcer, () => this.#another());
  }

  actions(): TemplateResult {
    return actions(this, this.#sending, this.#route, this.#submit);
  }

  footer(): TemplateResult | typeof nothing {
    return this.#draft.note(() => this.wipe());
  }

  // ---- what happens

  changed(event: Event): void {
    const { name } = event.target as HTMLInputElement;
    if (event.type === 'change' && name) void this.#leave(event.target as HTMLInputElement);
    if (this.topic) this.visited.add(this.topic.id);
    this.#form.forget(name);
    this.keep();
  }

  /**
   * A warning may come below a field that was left: after the pointer is up, or it would push the button away that is
   * being pressed. The focus is past it, so it is said too (WCAG 4.1.3).
   */
  async #leave(input: HTMLInputElement): Promise<void> {
    await this.#released();
    await this.#prepare();
    this.left.add(input.name);
    this.update();
    await this.#host.updateComplete;
    const warning = input.closest('.field')?.querySelector('.panel-warning p')?.textContent;
    if (warning) this.say(warning.trim());
  }

  updated(): void {
    const chosen = `${this.type} ${this.topic?.id}`;
    if (chosen !== this.#chosen) {
      this.#chosen = chosen;
      void this.#prepare();
    }
    const { wanted } = this.#draft;
    if (wanted && this.#form.settled && !this.#coming) {
      this.#draft.wanted = undefined;
      this.#route.to(wanted, this.#taking);
      this.#taking = false;
    }
    if (this.topic && !this.visited.has(this.topic.id)) {
      this.visited.add(this.topic.id);
      this.update();
    }
  }

  /**
   * Brings the code that only some need: for the extra questions of a topic, the words about complaints and objections,
   * the warning about a number of a person or a bank in the message, and the word on a slip in an e-mail address. Never fails: without the questions the message goes without their answers, rather than not at all.
   */
  #prepare(): Promise<unknown> {
    const { topic, type } = this;
    return Promise.all([
      topic?.questions && this.bring('asked'),
      this.slot && this.bring('moment'),
      (type === 'complaint' || topic?.kind === 'objection') && this.bring('law'),
      // The shortest of those numbers has eight digits.
      /(\d\D*){8}|bezwaar/i.test(valueOf(this.values, 'message')) && this.bring('warn'),
      // Not at the providers of most: nobody means another one than these.
      /@(?!(gmail|hotmail|outlook|icloud)\.com$|(ziggo|kpnmail|live|hotmail)\.nl$)/i.test(
        valueOf(this.values, 'person.email'),
      ) && this.bring('slip'),
    ]);
  }

  async bring<Part extends keyof typeof parts>(part: Part): Promise<void> {
    if (this[part]) return;
    this.#coming++;
    try {
      this[part] = (await parts[part]()) as this[Part];
    } catch {
      // The next call tries again.
    }
    this.#coming--;
    this.update();
  }

  resume(): void {
    this.#route.resume();
  }

  pause(): void {
    this.#route.pause();
    this.#sending.pause();
  }

  readonly #submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    await this.next();
  };

  async next(): Promise<void> {
    if (this.#sending.busy) return;
    await (this.step === 'check' ? this.#send() : this.#route.next());
  }

  change(step: Step): void {
    this.#route.change(step);
  }

  goTo(field: string): void {
    this.#route.goTo(field);
  }

  /** Something was chosen for the resident elsewhere on the page: on to what is not done yet. */
  take(): void {
    if (this.#sending.sent) this.#another();
    this.#draft.wanted = 'message';
    this.#taking = true;
    this.#restored();
    this.update();
  }

  /** All steps with an input of what waits to be put in it. */
  #restored(): void {
    for (const step of ['topic', 'answer', 'message', 'reach'] as const) this.#route.built.add(step);
    // `2026-12-01T09:00/11:00` and nothing else: it may come with a link from anywhere.
    this.slot ??= this.#form.all['callback']?.find((value) => /^\d{4}-\d{2}-\d{2}T[\d:/]+$/.test(value));
  }

  /** Forgets everything that was typed and starts again. */
  wipe(): void {
    this.#draft.clear();
    this.attachments.clear();
    this.#sending.reset();
    this.#form.reset();
    this.left.clear();
    this.visited.clear();
    this.say(texts.wiped());
    this.#route.restart();
  }

  #another(): void {
    this.#sending.reset();
    this.#route.restart();
  }

  #validate(step: Step, values = this.values): Issue[] {
    const issues = validate(step, this.config, values, this.capabilities.message?.maxLength ?? defaultMaxLength);
    return step === 'message'
      ? [
          ...issues,
          ...((this.topic && this.asked?.validateAnswers(this.topic, values)) ?? []),
          ...this.attachments.issues,
        ]
      : issues;
  }

  #contact(): Contact {
    return readContact(this.config, this.values, {
      answers: [
        ...((this.topic && this.asked?.readAnswers(this.topic, this.values)) ?? []),
        ...(this.moment?.momentAnswer(this) ?? []),
      ],
      attachments: this.attachments.sent,
      caseReference: this.#host.caseReference ?? this.#form.all['case']?.find((value) => /^[\w-]{1,40}$/.test(value)),
    });
  }

  async #send(): Promise<void> {
    const wrong = this.#route.firstWrong();
    if (wrong) {
      await this.#route.show(wrong);
      return void this.#route.check(wrong);
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
      this.attachments.clear();
      await this.#host.updateComplete;
      this.#route.focusOn('#sent-heading');
      // Where that code cannot be loaded, the status can still be looked up.
      if (this.config.status?.updates)
        await import('../status-updates/after-sending.js').then(
          ({ offerAfter }) => offerAfter(this.#host, this.#sending.sent!),
          () => {},
        );
    } else if (this.#form.issues.length) {
      await this.#route.focusSummary();
    } else if (outcome?.kind === 'refused' && outcome.reason === 'issues' && outcome.issues.length) {
      const known = (name: string) => name && this.#host.renderRoot.querySelector(`#${CSS.escape(name)}`);
      this.#form.show(
        outcome.issues.map((issue) => {
          const name = inputName(this.topic, issue.field);
          return { ...issue, field: known(name) ? name : '' };
        }),
      );
      await this.#route.focusSummary();
    } else if (outcome) {
      this.keep();
      await this.#sending.focusNotice();
    }
  }

  /** Keeps the draft, unless the message is sent. */
  keep(): void {
    if (!this.#sending.sent) this.#draft.save(this.step, this.#sending.key);
  }
}
