import { z } from 'zod'

const dimension = z.int().min(1).max(5)

/** What a step is about: it wears the number or letter, the shape and the colour of it. */
export const subjectSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('needle'), number: z.int().min(1).max(12), dimension }),
  z.strictObject({ type: z.literal('route'), letter: z.string().length(1), dimension }),
])
export type Subject = z.infer<typeof subjectSchema>

/** The needle a step is about, if it is about one. */
export function needlesOf(subject: Subject | undefined): readonly number[] {
  return subject?.type === 'needle' ? [subject.number] : []
}
