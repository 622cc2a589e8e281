import { z } from 'zod'

/** As long as one of ours, so that nobody can guess it. */
const tokenSchema = z.string().regex(/^[\w-]{22,64}$/)

export const joinSchema = z.strictObject({
  code: z.string().max(40),
  name: z.string().max(400).default(''),
  token: tokenSchema
    .optional()
    .describe('A secret of your own: with it you come in once, however often you ask.'),
})
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
