import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../a11y/heading.js';
import { askForNumbers } from '../backend/status-mail.js';
import { isEmail } from '../domain/email.js';
import type { Issue } from '../domain/issue.js';
import { errorSummary } from '../form/error-summary.js';
import { textField } from '../form/fields.js';
import { valueOf, type Values } from '../form/form-controller.js';
import { getLocale } from '../locale/localization.js';
import * as texts from './forgotten.messages.js';
import { notice, type Problem } from './notice.js';
import type { Part, PartHost } from './part.js';

type State = 'asking' | 'busy' | 'sent';

const emailOf = (values: Values): string => valueOf(values, 'email').trim();

function validate(values: Values): Issue[] {
  const email = emailOf(values);
  return isEmail(email) ? [] : [{ field: 'email', code: email ? 'bad-email' : 'missing' }];
}

const sentence = ({ code }: Issue): string => (code === 'missing' ? texts.missing() : texts.wrong());

/** For who has no number: it comes by e-mail. Says the same of an address that nobody knows as of any other. */
export class Forgotten implements Part {
  readonly #host: PartHost;
  #state: State = 'asking';
  #problem: Problem | undefined;

  /** @param email what may stand in the input already */
  constructor(host: PartHost, email: string | undefined) {
    this.#host = host;
    if (email) host.form.restore({ email: [email] });
  }

  template(): TemplateResult {
    const { level, form, goTo, back } = this.#host;
    if (this.#state === 'sent') return this.#sent();
    const busy = this.#state === 'busy';
    const problems = form.issues.map((issue) => ({ field: issue.field, sentence: sentence(issue) }));
    return html`<form novalidate @submit=${this.#submit} @input=${() => form.read()} @change=${() => form.read()}>
      ${heading(level, texts.title(), 'title')} ${errorSummary(problems, level + 1, goTo)}
      ${this.#problem && !busy ? notice(this.#problem, level + 1) : nothing}
      <p>${texts.intro()}</p>
      ${textField({
        name: 'email',
        label: texts.label(),
        error: problems[0]?.sentence,
        type: 'email',
        autocomplete: 'email',
      })}
      <div class="actions">
        <button type="submit" class="primary" aria-disabled=${busy}>${busy ? texts.wait() : texts.send()}</button>
        <button type="button" @click=${back}>${texts.back()}</button>
      </div>
    </form>`;
  }

  #sent(): TemplateResult {
    const { level, back } = this.#host;
    return html`<div class="panel panel-ok">
        ${heading(level, texts.sentHeading(), 'notice-heading')}
        <p>${texts.sent()}</p>
      </div>
      <p>${texts.nothingCame()}</p>
      <div class="actions">
        <button type="button" @click=${this.#again}>${texts.other()}</button>
        <button type="button" @click=${back}>${texts.back()}</button>
      </div>`;
  }

  readonly #again = (): void => {
    const { form } = this.#host;
    // To mend, when it was a slip.
    form.restore({ email: [emailOf(form.values)] });
    this.#show('asking', '#title');
  };

  readonly #submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { form, backend, signal } = this.#host;
    if (this.#state === 'busy') return;
    this.#problem = undefined;
    if (!form.check(validate)) return this.#show('asking', '#summary-heading');
    this.#show('busy');
    const answer = await askForNumbers(backend, emailOf(form.values), getLocale());
    if (signal.aborted) return this.#show('asking');
    if (answer.kind === 'accepted') return this.#show('sent', '#notice-heading');
    if (answer.kind === 'bad-email') {
      form.show([{ field: 'email', code: 'bad-email' }]);
      return this.#show('asking', '#summary-heading');
    }
    this.#problem = answer;
    this.#show('asking', '#notice-heading');
  };

  #show(state: State, focus?: string): void {
    this.#state = state;
    this.#host.element.requestUpdate();
    if (focus) this.#host.focus(focus);
  }
}
