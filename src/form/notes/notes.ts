/**
 * "What do we mean here?" at the fields of a widget: the meaning of a hard word, or a text of the municipality, behind a
 * button between the label and the input. Loaded only where the configuration has such notes.
 *
 * The notes are put into what the widget rendered, and are no part of its templates: a hook in each field would weigh on every
 * form without notes. Lit leaves alone what stands beside its own nodes; where it takes a note away with what it stood in,
 * the note comes back, as open or shut as it was, with the next field of that name.
 */
import { html, nothing, render, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import type { Config as Whole } from '../../config/schema.js';
import { getLocale } from '../../locale/localization.js';
import { prepareText, richText } from '../../locale/rich-text.js';
import { localText } from '../../locale/text.js';
import { addStyles } from '../add-styles.js';
import { meaningsOf, type Meaning } from './meanings.js';
import { what } from './notes.messages.js';
import { notesStyles } from './notes.styles.js';
import { labelOf, placeNote, type Label } from './place.js';

type Config = Pick<Whole, 'help' | 'glossary'>;

/** The first screen of a form has the outline, while the whole is still being checked. */
type Host = LitElement & { config?: Config | undefined; outline?: Config | undefined };

class Notes implements ReactiveController {
  readonly #host: Host;
  #config: Config | undefined;
  #language = '';
  #meanings = new Map<string, Meaning>();
  /** By id of the field, so that each is as open or shut as it was when its field comes back. */
  readonly #notes = new Map<string, HTMLDetailsElement>();
  /** What each of them says now. */
  readonly #said = new WeakMap<HTMLElement, string>();
  /** Settles when what is meant is known. */
  ready: Promise<void> | undefined;

  constructor(host: Host) {
    this.#host = host;
    addStyles(host.renderRoot as ShadowRoot, notesStyles);
    host.addController(this);
    this.hostUpdated();
  }

  hostUpdated(): void {
    const config = this.#host.config ?? this.#host.outline;
    const isOther = config !== this.#config || getLocale() !== this.#language;
    if (config && isOther) this.ready = this.#take(config, getLocale());
    const root = this.#host.renderRoot as ShadowRoot;
    const left = new Map(this.#notes);
    for (const [field, meaning] of this.#meanings) {
      const name = CSS.escape(field);
      for (const control of root.querySelectorAll<HTMLElement>(`#${name},select[name=${name}]`)) {
        const note = this.#noteOf(control.id);
        left.delete(control.id);
        const label = labelOf(root, control);
        if (!label) continue;
        this.#say(note, label, meaning);
        placeNote(root, control, note);
      }
    }
    // Also of a field that is not there any more: it must not stay behind without it.
    // Not by remove(): that of Prototype cannot bear what is away already.
    for (const note of left.values()) note.parentNode?.removeChild(note);
  }

  async #take(config: Config, language: string): Promise<void> {
    this.#config = config;
    this.#language = language;
    const [meanings] = await Promise.all([
      meaningsOf(config, this.#host.localName.replace('loket-', '')),
      prepareText(config.help?.notes),
    ]);
    if (this.#config !== config || this.#language !== language) return;
    this.#meanings = meanings;
    this.hostUpdated();
  }

  #noteOf(id: string): HTMLDetailsElement {
    let note = this.#notes.get(id);
    if (!note) {
      note = document.createElement('details');
      note.className = 'note';
      this.#notes.set(id, note);
    }
    return note;
  }

  /** Renders it again only where something changed: a widget renders at each key. */
  #say(note: HTMLElement, label: Label, meaning: Meaning): void {
    const said = JSON.stringify([getLocale(), label, meaning]);
    if (this.#said.get(note) === said) return;
    this.#said.set(note, said);
    render(content(label, meaning), note);
  }
}

/** The name of the field is heard, not seen: it stands right above (WCAG 2.4.6, 2.5.3). */
const content = ({ text, lang }: Label, meaning: Meaning): TemplateResult =>
  html`<summary>${what()}<span class="unseen" lang=${lang ?? nothing}> ${text}</span></summary>
    <div class="meant">
      ${
        meaning.isRich
          ? richText(meaning.text)
          : html`<p><strong lang="nl">${meaning.term}</strong></p>
              <p>${localText(meaning.text)}</p>`
      }
    </div>`;

const hosts = new WeakSet<Host>();

/**
 * Shows the notes of the configuration in a widget, from now on.
 * @returns settles once they can be shown with what the widget renders next
 */
export async function showNotes(host: Host): Promise<void> {
  if (hosts.has(host)) return;
  hosts.add(host);
  await new Notes(host).ready;
}
