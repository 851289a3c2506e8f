import type { TemplateResult, nothing } from 'lit';
import { Draft } from '../form/draft.js';
import type { FormController } from '../form/form-controller.js';
import { draftNote } from './draft-note.js';
import type { LoketContactForm } from './contact-form.js';
import type { Step } from './flow.js';

/** The draft of this tab, and the line below the form that says so and lets it be wiped. */
export class KeptDraft {
  /** Step to go back to, until the values are in the inputs. */
  wanted: Step | undefined;

  readonly #host: LoketContactForm;
  readonly #form: FormController;
  readonly #draft: Draft;
  #kept = false;
  #asking = false;

  constructor(host: LoketContactForm, form: FormController, name: string) {
    this.#host = host;
    this.#form = form;
    // What this tab kept goes after half an hour; what stands in the inputs stays (WCAG 2.2.1 Timing Adjustable).
    this.#draft = new Draft(name, { enabled: !host.sharedComputer, expired: () => this.#forget() });
  }

  /** Puts what was kept back into the form. @returns its idempotency key. */
  restore(): string | undefined {
    const kept = this.#draft.read();
    if (!kept) return undefined;
    this.#kept = true;
    this.#form.restore(kept.values);
    this.wanted = kept.step as Step;
    return kept.key;
  }

  save(step: Step, key: string): void {
    if (this.wanted) return;
    const { website, ...values } = this.#form.all;
    void website;
    if (Object.values(values).some(([value]) => value)) this.#kept = this.#draft.write({ values, step, key });
  }

  clear(): void {
    this.#draft.clear();
    this.#forget();
  }

  note(wipe: () => void): TemplateResult | typeof nothing {
    const ask = (asking: boolean) => {
      this.#asking = asking;
      this.#host.requestUpdate();
      // The pressed button is gone; the focus goes to the safe one of those that came.
      void this.#host.updateComplete.then(() =>
        this.#host.renderRoot.querySelector<HTMLElement>('.draft .quiet')?.focus(),
      );
    };
    return draftNote(this.#kept, this.#asking, { ask, wipe });
  }

  #forget(): void {
    this.#kept = this.#asking = false;
    this.#host.requestUpdate();
  }
}
