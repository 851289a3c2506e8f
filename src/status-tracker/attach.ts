import type { Capabilities } from '../backend/backend.js';
import { HttpBackend } from '../backend/http-backend.js';
import { addStyles } from '../form/add-styles.js';
import { Paper, type PaperOptions } from './attach-paper.js';
import { gotPaper } from './attach.messages.js';
import { attachStyles } from './attach.styles.js';
import type { Part, PartHost } from './part.js';

export interface PapersOptions extends Omit<PaperOptions, 'back'> {
  /** To the case. @param first seconds until it is looked at again; `undefined` for the usual time */
  back: (first: number | undefined) => void;
}

/**
 * Photos and papers for the cases that are shown. What was chosen and typed for one of them stays until it was sent or
 * forgotten.
 */
export class Papers {
  readonly #host: PartHost;
  readonly #backend: HttpBackend;
  readonly #notes: Map<string, () => string>;
  readonly #papers = new Map<string, Paper>();
  #capabilities: Capabilities = {};

  /**
   * @param notes where sentences on what came of it are put, by the number of the case
   * @throws TypeError when the address of the backend is none
   */
  constructor(host: PartHost, notes: Map<string, () => string>) {
    this.#host = host;
    this.#notes = notes;
    this.#backend = new HttpBackend(host.backend);
    addStyles(host.element.renderRoot as ShadowRoot, attachStyles);
    void this.#backend.capabilities().then((capabilities) => {
      this.#capabilities = capabilities;
      for (const paper of this.#papers.values()) paper.capabilities = capabilities;
    });
  }

  /** @returns what is shown from now on, until it goes back */
  open(options: PapersOptions): Part {
    const { status, formUrl } = options;
    const { reference } = status;
    const { form } = this.#host;
    this.#notes.delete(reference);
    form.read();
    const typed = form.values;
    const back = (isSent: boolean): void => {
      if (isSent) this.#notes.set(reference, gotPaper);
      // What came in may have changed the case.
      options.back(isSent ? 0.1 : undefined);
      form.restore(typed);
    };
    let paper = this.#papers.get(reference);
    if (!paper) {
      paper = new Paper(this.#host, this.#backend, { status, formUrl, back }, () => this.#papers.delete(reference));
      paper.capabilities = this.#capabilities;
      this.#papers.set(reference, paper);
    }
    paper.open({ status, formUrl, back });
    return paper;
  }

  /** Stops what is under way and forgets everything. */
  drop(): void {
    for (const paper of this.#papers.values()) paper.drop();
    this.#papers.clear();
  }
}
