import { z } from 'zod'

/** What a view may hold. No null: in a merge patch (RFC 7396) null means "take away". */
export type Json = string | number | boolean | readonly Json[] | JsonObject
export interface JsonObject {
  readonly [key: string]: Json | undefined
}

export const jsonSchema: z.ZodType<Json> = z.lazy(() =>
  z.union([
    z.string(),
    z.number(),
    z.boolean(),
    z.array(jsonSchema).readonly(),
    z.record(z.string(), jsonSchema),
  ]),
)
