import { z } from 'zod'
import { subjectSchema } from '../subject'

export const notesColumnSchema = z.strictObject({
  columnId: z.string().min(1).max(40),
  name: z.string().min(1).max(60),
  hint: z.string().max(160),
})
export type NotesColumn = z.infer<typeof notesColumnSchema>

export const notesConfigSchema = z.strictObject({
  question: z.string().min(1).max(200),
  subject: subjectSchema.exactOptional(),
  columns: z.array(notesColumnSchema).min(1).max(6),
  notesPerPerson: z.int().min(1).max(60),
  /** Dots each person may give; none means there is no dot vote. */
  dots: z.int().min(0).max(20),
  /** How many of them may go to one note. */
  dotsPerNote: z.int().min(1).max(20),
  /** Whether a note can still be added after the reveal. */
  lateNotes: z.boolean(),
})
export type NotesConfig = z.infer<typeof notesConfigSchema>
