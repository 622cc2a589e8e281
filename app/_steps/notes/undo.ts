import { anyUndo } from '@/app/_steps/kit-undo'
import type { NotesCommand } from '@/lib/domain/steps/notes/message'
import type { NotesConsoleView } from '@/lib/domain/steps/notes/view'

type Input = NotesCommand

function movedBack({ notes = {} }: NotesConsoleView, noteIds: readonly string[]): readonly Input[] {
  const places = new Map<string | null, string[]>()
  for (const noteId of noteIds) {
    const note = notes[noteId]
    if (!note) continue
    const clusterId = note.clusterId ?? null
    places.set(clusterId, [...(places.get(clusterId) ?? []), noteId])
  }
  return [...places].map(([clusterId, ids]) => ({ type: 'MoveNotes', noteIds: ids, clusterId }))
}

function madeAgain({ notes = {}, clusters = [] }: NotesConsoleView, clusterId: string): readonly Input[] {
  const name = clusters.find((cluster) => cluster.clusterId === clusterId)?.name ?? ''
  const noteIds = Object.values(notes).flatMap((note) => (note?.clusterId === clusterId ? note.noteId : []))
  return noteIds.length === 0 ? [] : [{ type: 'MakeCluster', name, noteIds }]
}

/** Notes go back to where each came from; a cluster is made again with the name it had. */
export const undoNotes = anyUndo<NotesConsoleView, Input>((view, input) => {
  if (input.type === 'MoveNotes') return { deed: 'notes-moved', inputs: movedBack(view, input.noteIds) }
  if (input.type === 'UndoCluster') {
    const inputs = madeAgain(view, input.clusterId)
    return inputs.length === 0 ? undefined : { deed: 'cluster-undone', inputs }
  }
  if (input.type !== 'NameCluster') return undefined
  const name = view.clusters?.find(({ clusterId }) => clusterId === input.clusterId)?.name ?? ''
  return name === '' ? undefined : { deed: 'cluster-named', inputs: [{ ...input, name }] }
})
