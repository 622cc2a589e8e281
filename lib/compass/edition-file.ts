import { z } from 'zod'
import type { Edition } from './edition'
import { editionSchema } from './edition'

const format = 'kompasgesprek-edition'
const version = 1

const fileSchema = z.strictObject({
  format: z.literal(format),
  version: z.literal(version),
  edition: editionSchema,
})

export function editionFileOf(edition: Edition): string {
  return `${JSON.stringify({ format, version, edition }, null, 2)}\n`
}

export type EditionFileProblem =
  /** No JSON, or JSON of something else. */
  | { readonly why: 'foreign' }
  /** Made by a newer program. */
  | { readonly why: 'newer' }
  | { readonly why: 'broken'; readonly path: string }

export type ReadEdition =
  | { readonly ok: true; readonly edition: Edition }
  | { readonly ok: false; readonly problem: EditionFileProblem }

const envelopeSchema = z.object({ format: z.literal(format), version: z.number() })

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}

/** The edition in a file, or what is wrong with it and where. Nothing of it is used before all of it is right. */
export function readEditionFile(text: string): ReadEdition {
  const refused = (problem: EditionFileProblem): ReadEdition => ({ ok: false, problem })
  const value = parsedJson(text)
  const envelope = envelopeSchema.safeParse(value)
  if (!envelope.success) return refused({ why: 'foreign' })
  if (envelope.data.version > version) return refused({ why: 'newer' })
  const file = fileSchema.safeParse(value)
  if (file.success) return { ok: true, edition: file.data.edition }
  return refused({ why: 'broken', path: file.error.issues[0]?.path.map(String).join('.') ?? '' })
}
