import { z } from 'zod'
import type { Json } from '@/lib/domain/json'
import type { AnyKit, KitRegistry } from '@/lib/domain/workshop/kit'
import { kitOf } from '@/lib/domain/workshop/kit'
import { aboutSchema } from '@/lib/domain/workshop/plan'
import type { Report } from '@/lib/domain/workshop/report'
import { reportSchema, reportStepSchema, tableResultSchema } from '@/lib/domain/workshop/report-schema'

const format = 'kompasgesprek-report'
const version = 1

/** Where the schema of the file can be fetched from the server that made it. */
export const schemaPath = '/report.schema.json'

/** A step of one kind: its result is what that kit says it is. */
function stepOf({ kind, document }: AnyKit) {
  const result: z.ZodType<Json> = document?.schema ?? reportStepSchema.unwrap().shape.result
  const tables = z.array(tableResultSchema.unwrap().extend({ result }).readonly()).readonly().exactOptional()
  return reportStepSchema.unwrap().extend({ kind: z.literal(kind), result, tables })
}

/** The whole file. What comes in is held to the same limits as what is typed. */
function fileSchema(kits: KitRegistry) {
  const [first, ...others] = Object.values(kits).map(stepOf)
  if (!first) throw new Error('there are no kits')
  return z.strictObject({
    $schema: z.string().exactOptional(),
    format: z.literal(format),
    version: z.literal(version),
    report: reportSchema.unwrap().extend({
      about: aboutSchema,
      steps: z.array(z.discriminatedUnion('kind', [first, ...others])),
    }),
  })
}

/** The schema as others use it to check or read such a file. */
export function reportFileSchema(kits: KitRegistry): unknown {
  const title = 'A report of Kompasgesprek'
  const description = 'What a conversation came to. Figures that too few people gave are left out.'
  return { ...z.toJSONSchema(fileSchema(kits), { io: 'input', unrepresentable: 'any' }), title, description }
}

export function reportFileOf(report: Report): string {
  return `${JSON.stringify({ $schema: schemaPath, format, version, report }, null, 2)}\n`
}

export type ReportFileProblem =
  /** No JSON, or JSON of something else. */
  | { readonly why: 'foreign' }
  /** Made by a newer program. */
  | { readonly why: 'newer' }
  /** A step of a kind that cannot be read back here. */
  | { readonly why: 'unknown-kind'; readonly path: string }
  | { readonly why: 'broken'; readonly path: string }

export type ReadReport =
  { readonly ok: true; readonly report: Report } | { readonly ok: false; readonly problem: ReportFileProblem }

const envelopeSchema = z.object({ format: z.literal(format), version: z.number() })
const kindsSchema = z.object({ report: z.object({ steps: z.array(z.object({ kind: z.string() })) }) })

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}

function unknownKindIn(kits: KitRegistry, value: unknown): number {
  const kinds = kindsSchema.safeParse(value)
  return kinds.success
    ? kinds.data.report.steps.findIndex(({ kind }) => kitOf(kits, kind)?.document === undefined)
    : -1
}

/** The report in a file, or what is wrong with it and where. Nothing of it is used before all of it is right. */
export function readReportFile(kits: KitRegistry, text: string): ReadReport {
  const refused = (problem: ReportFileProblem): ReadReport => ({ ok: false, problem })
  const value = parsedJson(text)
  const envelope = envelopeSchema.safeParse(value)
  if (!envelope.success) return refused({ why: 'foreign' })
  if (envelope.data.version > version) return refused({ why: 'newer' })
  const unknown = unknownKindIn(kits, value)
  if (unknown >= 0) return refused({ why: 'unknown-kind', path: `report.steps.${unknown}.kind` })
  const file = fileSchema(kits).safeParse(value)
  if (file.success) return { ok: true, report: file.data.report }
  return refused({ why: 'broken', path: file.error.issues[0]?.path.map(String).join('.') ?? '' })
}
