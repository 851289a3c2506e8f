import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Issue } from '../domain/issue.js';

/** What the form holds now, by the name of the input; only enabled inputs, no files. */
export type Values = Readonly<Record<string, readonly string[]>>;

/** First value under a name, or an empty text. */
export const valueOf = (values: Values, name: string): string => values[name]?.[0] ?? '';

/** Compares without copying: a message may be megabytes long. */
function same(a: Values, b: Values): boolean {
  const names = Object.keys(a);
  return (
    names.length === Object.keys(b).length &&
    names.every(
      (name) => a[name]?.length === b[name]?.length && a[name]?.every((value, index) => value === b[name]?.[index]),
    )
  );
}

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/**
 * Reads and checks a native form. The inputs keep the values; this keeps a snapshot for rendering and the list of what
 * is wrong. Nothing is wrong before the first submit; after it, an issue goes as soon as its field is right.
 */
export class FormController implements ReactiveController {
  values: Values = {};
  issues: readonly Issue[] = [];

  #host: ReactiveControllerHost & { renderRoot: HTMLElement | DocumentFragment };
  #settled = false;
  #waiting = new Map<string, readonly string[]>();
  #validate: ((values: Values) => readonly Issue[]) | undefined;

  constructor(host: ReactiveControllerHost & { renderRoot: HTMLElement | DocumentFragment }) {
    this.#host = host;
    host.addController(this);
  }

  get form(): HTMLFormElement | null {
    return this.#host.renderRoot?.querySelector('form') ?? null;
  }

  hostUpdated(): void {
    const filled = this.#fill();
    this.#settled = !this.read() && !filled && this.form !== null;
  }

  /** Takes a new snapshot; renders again when a value changed. @returns whether one did. */
  read(): boolean {
    if (!this.form) return false;
    const values: Record<string, string[]> = Object.create(null) as Record<string, string[]>;
    for (const [name, value] of new FormData(this.form)) {
      if (typeof value === 'string') (values[name] ??= []).push(value);
    }
    if (same(values, this.values)) return false;
    this.values = values;
    this.recheck();
    this.#host.requestUpdate();
    return true;
  }

  /** Puts values into inputs: now where the input is there, else as soon as it is rendered. Typed text is never overwritten. */
  restore(values: Values): void {
    for (const [name, value] of Object.entries(values)) this.#waiting.set(name, value);
    this.#host.requestUpdate();
  }

  /** Whether all restored values that have an input are in it, and read. */
  get settled(): boolean {
    return this.#settled;
  }

  /** Values that wait for their input, and those in the inputs: what a draft must hold. */
  get all(): Values {
    return { ...Object.fromEntries(this.#waiting), ...this.values };
  }

  /** Checks with the given rules and shows what is wrong. @returns whether all is right. */
  check(validate: (values: Values) => readonly Issue[]): boolean {
    this.read();
    this.show(validate(this.values), validate);
    return this.issues.length === 0;
  }

  /** Shows issues; with rules, they go one by one as fields get right. Without, each goes when its field is changed. */
  show(issues: readonly Issue[], validate?: (values: Values) => readonly Issue[]): void {
    this.issues = issues;
    this.#validate = validate;
    this.#host.requestUpdate();
  }

  /** Drops what the backend found wrong with a field, or with the whole, and that the resident has changed since. */
  forget(name: string): void {
    const issues = this.issues.filter(({ field }) => !`${name}.`.startsWith(field && `${field}.`) || this.#validate);
    if (issues.length !== this.issues.length) this.show(issues);
  }

  /** Empties the form and forgets everything. */
  reset(): void {
    this.#waiting.clear();
    this.issues = [];
    this.form?.reset();
    this.read();
  }

  /** Drops the issues that do not hold any more. */
  recheck(): void {
    if (!this.issues.length || !this.#validate) return;
    const now = this.#validate(this.values);
    this.issues = this.issues.flatMap((old) => now.find(({ field }) => field === old.field) ?? []);
  }

  #fill(): boolean {
    if (!this.form || !this.#waiting.size) return false;
    const before = this.#waiting.size;
    for (const element of this.form.elements) {
      const input = element as Control;
      const waiting = this.#waiting.get(input.name);
      if (!waiting) continue;
      if (input.type === 'radio' || input.type === 'checkbox')
        (input as HTMLInputElement).checked = waiting.includes(input.value);
      else if (!input.value) input.value = waiting[0] ?? '';
    }
    for (const { name } of this.form.elements as unknown as Iterable<Control>) this.#waiting.delete(name);
    return this.#waiting.size < before;
  }
}
