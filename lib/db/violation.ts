import { z } from 'zod'

const rawErrorSchema = z.object({
  code: z.string(),
  meta: z
    .object({ driverAdapterError: z.object({ cause: z.object({ kind: z.string() }) }).optional() })
    .optional(),
})

/** What a failed write ran into: somebody else's row, or a workshop that is not there any more. */
export function violationOf(error: unknown): 'conflict' | 'gone' | undefined {
  const parsed = rawErrorSchema.safeParse(error)
  if (!parsed.success) return undefined
  const { code, meta } = parsed.data
  const kind = meta?.driverAdapterError?.cause.kind
  if (code === 'P2002' || kind === 'UniqueConstraintViolation') return 'conflict'
  if (code === 'P2003' || kind === 'ForeignKeyConstraintViolation') return 'gone'
  return undefined
}
