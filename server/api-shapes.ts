import { z } from 'zod'

export const joinSchema = z.strictObject({ code: z.string().max(40), name: z.string().max(400).default('') })
export const makeSchema = z.strictObject({
  order: z.string().max(60),
  mode: z.enum(['named', 'facilitator-only', 'anonymous']).default('anonymous'),
})
export const workshopSchema = z.strictObject({ workshopId: z.string().max(64) })

export const apiPaths: readonly string[] = [
  '/api/join',
  '/api/operator/orders',
  '/api/operator/workshops',
  '/api/operator/audit',
  '/api/operator/reader-links',
]
