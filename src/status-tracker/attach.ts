import type { Capabilities } from '../backend/backend.js';
import { HttpBackend } from '../backend/http-backend.js';
import { addStyles } from '../form/add-styles.js';
import { Paper, type PaperOptions } from './attach-paper.js';
import { attachStyles } from './attach.styles.js';
import type { Part, PartHost } from './part.js';

/**
 * Photos and papers for the cases that are shown. What was chosen and typed for one of them stays until it was sent or
 * forgotten.
 */
export class Papers {
  readonly #host: PartHost;
  readonly #backend: HttpBackend;
  readonly #papers = new Map<string, Paper>();
  #capabilities: Capabilities = {};

  /** @throws TypeError when the address of the backend is none */
  constructor(host: PartHost) {
    this.#host = host;
    this.#backend = new HttpBackend(host.backend);
    addStyles(host.element.renderRoot as ShadowRoot, attachStyles);
    void this.#backend.capabilities().then((capabilities) => {
      this.#capabilities = capabilities;
      for (const paper of this.#papers.values()) paper.capabilities = capabilities;
    });
  }

  /** @returns what is shown from now on, until it goes back */
  open(options: PaperOptions): Part {
    const { reference } = options.status;
    let paper = this.#papers.get(reference);
    if (!paper) {
      paper = new Paper(this.#host, this.#backend, options, () => this.#papers.delete(reference));
      paper.capabilities = this.#capabilities;
      this.#papers.set(reference, paper);
    }
    paper.open(options);
    return paper;
  }

  /** Stops what is under way and forgets everything. */
  drop(): void {
    for (const paper of this.#papers.values()) paper.drop();
    this.#papers.clear();
  }
}
