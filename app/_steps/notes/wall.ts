import type { NotesColumn } from '@/lib/domain/steps/notes/config'
import type { ClusterView, NoteView, NotesById } from '@/lib/domain/steps/notes/view'

export interface WallGroup {
  readonly groupId: string
  readonly name: string
  readonly notes: readonly NoteView[]
}

/** Notes in the order of their ids: random, so that it tells nothing, and steady, so that nothing jumps. */
export function notesInOrder(notes: NotesById): readonly NoteView[] {
  return Object.values(notes)
    .flatMap((note) => note ?? [])
    .sort((a, b) => (a.noteId < b.noteId ? -1 : 1))
}

/** Clusters in the order they were made; what is in none of them. */
export function grouped(
  notes: readonly NoteView[],
  clusters: readonly ClusterView[],
): { readonly clusters: readonly WallGroup[]; readonly loose: readonly NoteView[] } {
  const known = new Set(clusters.map((cluster) => cluster.clusterId))
  return {
    clusters: clusters.map(({ clusterId, name }) => ({
      groupId: clusterId,
      name,
      notes: notes.filter((note) => note.clusterId === clusterId),
    })),
    loose: notes.filter((note) => note.clusterId === undefined || !known.has(note.clusterId)),
  }
}

/** Before anything is clustered the columns are the groups. */
export function byColumn(notes: readonly NoteView[], columns: readonly NotesColumn[]): readonly WallGroup[] {
  return columns.map(({ columnId, name }) => ({
    groupId: columnId,
    name,
    notes: notes.filter((note) => note.columnId === columnId),
  }))
}

/** Most dots first, where there are dots. */
export function byDots(notes: readonly NoteView[]): readonly NoteView[] {
  return [...notes].sort((a, b) => (b.dots ?? 0) - (a.dots ?? 0))
}
