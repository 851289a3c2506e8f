/** What we mean at a field: a hard word that is explained, or a text of its own. */
import * as z from 'zod/mini';
import { noteFields, questionNote, type NoteField } from '../../domain/note-field.js';
import { text } from './text.js';

const names = Object.keys(noteFields) as (keyof typeof noteFields)[];

/** A word of the glossary, ours or the municipality's; or a text. */
export const note = z.union([
  z.strictObject({ term: z.string().check(z.minLength(1, 'write the word that is explained')) }),
  /** A few short sentences. May hold some Markdown. */
  z.strictObject({ text }),
]);

const ofQuestion = z
  .string()
  .check(
    z.regex(
      questionNote,
      `there is no such field; there is ${names.join(', ')}, contact-form.questions.<topic>.<question>`,
    ),
  );

/** Notes by the name of their field: `contact-form.email`, or `contact-form.questions.<topic>.<question>`. */
export const notes = z.record(z.union([z.enum(names), ofQuestion]), note);

export type Note = z.infer<typeof note>;
export type { NoteField };
