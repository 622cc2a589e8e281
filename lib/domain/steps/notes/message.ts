import { z } from 'zod'
import { writtenText } from '../../text'
import { textLimits } from '../../text-limits'

const id = z.string().min(1).max(64)

export const notesCommandSchema = z.discriminatedUnion('type', [
  /** `handle`: the writer's own name for the note, unknown to everybody else. */
  z.strictObject({
    type: z.literal('WriteNote'),
    handle: id,
    columnId: id,
    text: writtenText(textLimits.note),
  }),
  z.strictObject({
    type: z.literal('EditNote'),
    handle: id,
    columnId: id,
    text: writtenText(textLimits.note),
  }),
  z.strictObject({ type: z.literal('WithdrawNote'), handle: id }),
  /** All dots of this person on this note: sending it twice changes nothing. */
  z.strictObject({ type: z.literal('GiveDots'), noteId: id, dots: z.int().min(0).max(20) }),
  z.strictObject({
    type: z.literal('MakeCluster'),
    name: writtenText(textLimits.clusterName, { optional: true }),
    noteIds: z.array(id).min(1).max(200),
  }),
  z.strictObject({
    type: z.literal('NameCluster'),
    clusterId: id,
    name: writtenText(textLimits.clusterName),
  }),
  z.strictObject({ type: z.literal('UndoCluster'), clusterId: id }),
  z.strictObject({
    type: z.literal('MoveNotes'),
    noteIds: z.array(id).min(1).max(200),
    clusterId: id.nullable(),
  }),
  z.strictObject({ type: z.literal('HideNote'), noteId: id, hidden: z.boolean() }),
  /** A note that was written on paper. */
  z.strictObject({ type: z.literal('EnterNote'), columnId: id, text: writtenText(textLimits.note) }),
  z.strictObject({ type: z.literal('RemoveEntered'), noteId: id }),
])
export type NotesCommand = z.infer<typeof notesCommandSchema>

// Stored: add optional fields, never rename or remove.
export const notesEventSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('NoteWritten'),
    voice: z.string(),
    handle: id,
    noteId: id,
    columnId: id,
    text: z.string(),
  }),
  z.strictObject({ type: z.literal('NoteEdited'), noteId: id, columnId: id, text: z.string() }),
  z.strictObject({ type: z.literal('NoteWithdrawn'), noteId: id }),
  z.strictObject({ type: z.literal('DotsGiven'), voice: z.string(), noteId: id, dots: z.number() }),
  z.strictObject({
    type: z.literal('ClusterMade'),
    clusterId: id,
    name: z.string(),
    noteIds: z.array(id).readonly(),
  }),
  z.strictObject({ type: z.literal('ClusterNamed'), clusterId: id, name: z.string() }),
  z.strictObject({ type: z.literal('ClusterUndone'), clusterId: id }),
  z.strictObject({
    type: z.literal('NotesMoved'),
    noteIds: z.array(id).readonly(),
    clusterId: id.nullable(),
  }),
  z.strictObject({ type: z.literal('NoteHidden'), noteId: id, hidden: z.boolean() }),
  z.strictObject({ type: z.literal('NoteEntered'), noteId: id, columnId: id, text: z.string() }),
  z.strictObject({ type: z.literal('EnteredRemoved'), noteId: id }),
])
export type NotesEvent = z.infer<typeof notesEventSchema>

export const notesSealedSchema = z.strictObject({
  notes: z
    .array(
      z.strictObject({
        noteId: id,
        columnId: id,
        text: z.string(),
        clusterId: id.exactOptional(),
        hidden: z.boolean(),
        fromPaper: z.literal(true).exactOptional(),
        dots: z.int().min(0),
      }),
    )
    .readonly(),
  clusters: z.array(z.strictObject({ clusterId: id, name: z.string() })).readonly(),
  writers: z.int().min(0),
  dotGivers: z.int().min(0),
})
export type NotesSealed = z.infer<typeof notesSealedSchema>
