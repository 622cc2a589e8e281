import { z } from 'zod'
import type { Block, Cell, Column } from '../../workshop/document'
import { resultDocument } from '../../workshop/document'
import type { Say } from '../../workshop/planning'
import { notesConfigSchema } from './config'
import type { NotesResult, NoteView } from './view'

const { question, subject, columns } = notesConfigSchema.shape

const resultSchema = z.strictObject({
  question,
  subject,
  columns: columns.readonly(),
  clusters: z.array(z.strictObject({ clusterId: z.string(), name: z.string() })).readonly(),
  notes: z
    .array(
      z.strictObject({
        noteId: z.string(),
        columnId: z.string(),
        text: z.string(),
        clusterId: z.string().exactOptional(),
        hidden: z.literal(true).exactOptional(),
        name: z.string().exactOptional(),
        fromPaper: z.literal(true).exactOptional(),
        dots: z.int().min(0).exactOptional(),
      }),
    )
    .readonly(),
  dotsShown: z.boolean(),
  shownUpTo: z.int().min(0).exactOptional(),
})

/** One column of the table: what it is called, and what stands in it for a note. */
interface Field {
  readonly column: Column
  readonly cell: (note: NoteView) => Cell
}

function fieldsOf({ columns: kinds, clusters, notes, dotsShown }: NotesResult, say: Say): readonly Field[] {
  const clusterNames = new Map(clusters.map(({ clusterId, name }) => [clusterId, name]))
  const kindNames = new Map(kinds.map(({ columnId, name }) => [columnId, name]))
  const text = (key: string, cell: Field['cell']): Field => ({ column: { label: say(key) }, cell })
  const dots: Field = {
    column: { label: say('report.dots'), isNumber: true },
    cell: (note) => note.dots ?? 0,
  }
  return [
    text('report.note', (note) => note.text),
    ...(clusters.length > 0
      ? [text('report.cluster', ({ clusterId }) => clusterNames.get(clusterId ?? '') ?? '')]
      : []),
    ...(kinds.length > 1 ? [text('report.column', ({ columnId }) => kindNames.get(columnId) ?? '')] : []),
    ...(notes.some((note) => note.name !== undefined)
      ? [text('document.writer', (note) => note.name ?? '')]
      : []),
    ...(notes.some(({ fromPaper }) => fromPaper)
      ? [text('report.paper', ({ fromPaper }) => (fromPaper ? say('report.onPaper') : ''))]
      : []),
    ...(dotsShown ? [dots] : []),
  ]
}

/** All notes, cluster by cluster as the result has them; what got no dots stands there too. */
function notesBlocks(result: NotesResult, say: Say): readonly Block[] {
  const { question: asked, notes } = result
  const lead: Block = { type: 'text', text: asked, isLead: true }
  if (notes.length === 0) return [lead, { type: 'text', text: say('report.none') }]
  const fields = fieldsOf(result, say)
  return [
    lead,
    {
      type: 'table',
      caption: say('report.caption'),
      columns: fields.map(({ column }) => column),
      rows: notes.map((note) => fields.map(({ cell }) => cell(note))),
    },
    ...(result.shownUpTo === undefined
      ? []
      : [{ type: 'text', text: say('shownUpTo', { count: result.shownUpTo }) } as const]),
  ]
}

export const notesDocument = resultDocument<NotesResult>(resultSchema, notesBlocks)
