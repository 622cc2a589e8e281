import { resultStory } from '../../workshop/story'
import type { NotesResult } from './view'

export const notesStory = resultStory<NotesResult>({
  linesBy: { noteId: 'text' },
  subject: ({ subject }) => subject,
  gave: ({ notes }) => ({ notes: notes.length }),
})
