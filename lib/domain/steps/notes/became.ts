import { valuesOf } from '../../keyed'
import type { Became, ViewContext } from '../../workshop/kit'
import type { Say } from '../../workshop/planning'
import type { NotesConfig } from './config'
import type { NotesState } from './state'
import { notesResult } from './view'

/** In which cluster the notes of one person came, and how many dots they got, as the report has it. */
export function notesBecame(
  state: NotesState,
  voice: string,
  context: ViewContext<NotesConfig>,
  say: Say,
): readonly Became[] {
  const { notes, clusters, dotsShown } = notesResult(state, context)
  const own = valuesOf(state.notes).filter(({ author }) => author?.voice === voice)
  return own.map(({ noteId, text }) => {
    const shown = notes.find((each) => each.noteId === noteId)
    if (!shown) return { itemId: noteId, text, facts: [say('became.hidden')] }
    const cluster = clusters.find(({ clusterId }) => clusterId === shown.clusterId)
    return {
      itemId: noteId,
      text,
      facts: [
        cluster ? say('became.cluster', { name: cluster.name }) : say('became.loose'),
        ...(dotsShown ? [say('screen.dots', { dots: shown.dots ?? 0 })] : []),
      ],
    }
  })
}
