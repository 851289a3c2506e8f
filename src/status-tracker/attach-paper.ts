import type { ReactiveController, TemplateResult } from 'lit';
import { focusOn } from '../a11y/focus.js';
import type { Capabilities, ContactBackend } from '../backend/backend.js';
import type { CaseStatus } from '../domain/case-status.js';
import type { Contact, Receipt } from '../domain/contact.js';
import type { Issue } from '../domain/issue.js';
import { formatReference } from '../domain/reference.js';
import { cleanText, countCharacters } from '../domain/text.js';
import { Files } from '../form/files.js';
import { valueOf, type Values } from '../form/form-controller.js';
import { StepHistory } from '../form/step-history.js';
import { getLocale } from '../locale/localization.js';
import { attachForm, sentence } from './attach-form.js';
import { AttachPost } from './attach-post.js';
import { attachSent } from './attach-sent.js';
import * as texts from './attach.messages.js';
import type { Part, PartHost } from './part.js';

/** Characters that a message may hold when the backend does not say. */
const defaultMaxLength = 5000;

/** More than one may have entries in the history of the browser; no number of a case stands there. */
let count = 0;

export interface PaperOptions {
  status: CaseStatus;
  /** Address of the contact form, for who cannot send it here. */
  formUrl: string | undefined;
  /** To the case. @param isSent whether something was sent */
  back: (isSent: boolean) => void;
}

/**
 * Sends a photo or paper for a case, as a contact of its own that bears the number of the case. Of what proved that the
 * resident may see the case nothing goes along.
 */
export class Paper implements Part, ReactiveController {
  readonly #host: PartHost;
  readonly #done: () => void;
  readonly #files: Files;
  readonly #post: AttachPost;
  readonly #history: StepHistory;
  #options: PaperOptions;
  #capabilities: Capabilities = {};
  #isOpen = false;
  /** What stood in the field when the resident went back. */
  #typed: Values = {};
  #sent: { contact: Contact; receipt: Receipt } | undefined;

  /** @param done called when the resident goes back from the receipt: then this one is of no use any more */
  constructor(host: PartHost, backend: ContactBackend, options: PaperOptions, done: () => void) {
    this.#host = host;
    this.#options = options;
    this.#done = done;
    const own = { error: this.#error, say: host.say, update: () => this.#update() };
    this.#files = new Files(own, backend);
    this.#post = new AttachPost(own, backend);
    this.#history = new StepHistory(`attach-${++count}`, !host.element.noHistory, (step) => {
      if (step === 'case') this.#leave();
    });
    host.element.addController(this);
  }

  set capabilities(capabilities: Capabilities) {
    this.#capabilities = capabilities;
    if (capabilities.attachments) this.#files.limits = capabilities.attachments;
    this.#update();
  }

  hostConnected(): void {
    this.#history.resume();
  }

  hostDisconnected(): void {
    this.#history.pause();
    this.#post.pause();
  }

  /** It is shown from now on, until it goes back. */
  open(options: PaperOptions): void {
    this.#options = options;
    this.#isOpen = true;
    this.#history.push('case', 'attach');
    this.#host.form.show([]);
    this.#host.form.restore(this.#typed);
  }

  /** Stops what is under way and forgets everything. */
  drop(): void {
    this.#isOpen = false;
    this.#host.element.removeController(this);
    this.#history.pause();
    this.#post.reset();
    this.#files.clear();
    this.#typed = {};
  }

  template(): TemplateResult {
    const { level, form, goTo } = this.#host;
    const { status, formUrl } = this.#options;
    if (this.#sent) return attachSent(this.#sent, status, level, this.#back);
    const { attachments, contactTypes } = this.#capabilities;
    return attachForm({
      level,
      status,
      files: this.#files,
      post: this.#post,
      issues: form.issues,
      takesFiles: attachments !== null && contactTypes?.includes('other') !== false,
      formUrl,
      error: this.#error,
      changed: this.#changed,
      submit: this.#submit,
      goTo,
      back: this.#back,
    });
  }

  readonly #error = (field: string): string | undefined => {
    const issue = this.#host.form.issues.find((each) => each.field === field) ?? this.#files.issueOf(field);
    return issue && sentence(issue, this.#files);
  };

  get #message(): string {
    const values = this.#isOpen ? this.#host.form.values : this.#typed;
    return cleanText(valueOf(values, 'message'), { multiline: true });
  }

  readonly #validate = (): Issue[] => {
    const over = countCharacters(this.#message) - (this.#capabilities.message?.maxLength ?? defaultMaxLength);
    return [
      ...(over > 0 ? [{ field: 'message', code: 'too-long', params: { over } } as const] : []),
      ...(this.#files.sent.length ? this.#files.issues : [{ field: 'attachments', code: 'missing' } as const]),
    ];
  };

  readonly #changed = (event: Event): void => {
    const { form } = this.#host;
    form.read();
    form.forget((event.target as HTMLInputElement).name);
  };

  readonly #submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { form, focus } = this.#host;
    if (this.#post.pressedAgain()) return;
    if (!form.check(this.#validate)) return focus('#summary-heading');
    const { formToken } = this.#capabilities;
    let contact: Contact | undefined;
    const outcome = await this.#post.send(
      async () => (contact = await this.#prepare()),
      formToken === undefined ? {} : { formToken },
    );
    if (outcome?.kind === 'accepted') {
      this.#sent = { contact: contact!, receipt: outcome.value };
      this.#files.clear();
      // The resident went back meanwhile, and finds the receipt here.
      if (!this.#isOpen) this.#host.say(texts.sentHeading());
    }
    if (!this.#isOpen) return;
    if (outcome?.kind === 'refused' && outcome.reason === 'issues') form.show(outcome.issues.map(atField));
    this.#update();
    focus(form.issues.length ? '#summary-heading' : '#notice-heading');
  };

  /** Waits for the files. @returns nothing when one of them did not arrive, which is shown then */
  async #prepare(): Promise<Contact | undefined> {
    const issues = await this.#files.ready();
    // Meanwhile files may have been taken away.
    const all = () => [...this.#validate(), ...issues.filter(({ field }) => this.#files.issueOf(field))];
    const isRight = this.#isOpen ? this.#host.form.check(all) : !all().length;
    return isRight ? this.#contact() : undefined;
  }

  #contact(): Contact {
    const { reference } = this.#options.status;
    return {
      type: 'other',
      message: this.#message || texts.plainMessage(formatReference(reference)),
      answers: [],
      answerBy: 'none',
      answerTo: 'person',
      language: getLocale(),
      attachments: this.#files.sent,
      page: location.origin + location.pathname,
      caseReference: reference,
    };
  }

  readonly #back = (): void => {
    if (!this.#history.back('case')) this.#leave();
  };

  #leave(): void {
    if (!this.#isOpen) return;
    const { form, element, focus } = this.#host;
    const { status, back } = this.#options;
    this.#isOpen = false;
    form.read();
    this.#typed = form.values;
    form.show([]);
    const sent = Boolean(this.#sent);
    if (sent) {
      this.drop();
      this.#done();
    }
    back(sent);
    const id = CSS.escape(status.reference);
    if (!sent) return focus(`#paper-${id}`);
    // One of the other cases, which is unfolded then, or the first.
    void element.updateComplete.then(() => {
      const other = element.renderRoot.querySelector(`#steps-${id}`)?.closest('details')?.querySelector('summary');
      focusOn(other ?? element.renderRoot.querySelector<HTMLElement>('#status-heading'));
    });
  }

  #update(): void {
    if (this.#isOpen) this.#host.form.recheck();
    this.#host.element.requestUpdate();
  }
}

/** Where it can be mended, or with the whole. */
const atField = (issue: Issue): Issue => ({
  ...issue,
  field: /^(message$|attachments)/.exec(issue.field)?.[1] ?? '',
});
