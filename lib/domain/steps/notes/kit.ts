import { defineKit } from '../../workshop/kit'
import { needlesOf } from '../subject'
import { notesConfigSchema } from './config'
import { dotsRound, notesMoments } from './course'
import { decideNotes } from './decide'
import { notesBecame } from './became'
import { notesDocument } from './document'
import { notesCommandSchema, notesEventSchema, notesSealedSchema } from './message'
import { notesChoices, planNotes } from './plan'
import { simulateClustering, simulateNotes } from './simulate'
import {
  dotGiversOf,
  enteredNotes,
  evolveNotes,
  noNotes,
  noteSender,
  sealNotes,
  unsealNotes,
  writersOf,
} from './state'
import { notesStory } from './story'
import {
  notesConsole,
  notesItemText,
  notesOwn,
  notesPage,
  notesPhone,
  notesResult,
  notesScreen,
} from './view'

export const notesKit = defineKit({
  kind: 'notes',
  config: notesConfigSchema,
  command: notesCommandSchema,
  event: notesEventSchema,
  sealed: notesSealedSchema,
  senders: {
    WriteNote: 'participant',
    EditNote: 'participant',
    WithdrawNote: 'participant',
    GiveDots: 'participant',
    MakeCluster: 'lead',
    NameCluster: 'lead',
    UndoCluster: 'lead',
    MoveNotes: 'lead',
    HideNote: 'lead',
    EnterNote: 'lead',
    RemoveEntered: 'lead',
  },
  counted: ['GiveDots'],
  senderOf: noteSender,
  worded: ['WriteNote', 'EditNote'],
  leadEvents: [
    'ClusterMade',
    'ClusterNamed',
    'ClusterUndone',
    'NotesMoved',
    'NoteHidden',
    'NoteEntered',
    'EnteredRemoved',
  ],
  paperEvents: ['NoteEntered', 'EnteredRemoved'],
  moments: notesMoments,
  initial: () => noNotes,
  decide: decideNotes,
  evolve: evolveNotes,
  takesBack: (event) => {
    if (event.type === 'EnteredRemoved')
      return (earlier) => earlier.type === 'NoteEntered' && earlier.noteId === event.noteId
    if (event.type !== 'NoteWithdrawn') return undefined
    return (earlier) =>
      (earlier.type === 'NoteWritten' || earlier.type === 'NoteEdited') && earlier.noteId === event.noteId
  },
  seal: sealNotes,
  unseal: unsealNotes,
  answered: (state, round) => (round === dotsRound ? dotGiversOf(state) : writersOf(state)),
  views: { phone: notesPhone, screen: notesScreen, console: notesConsole },
  own: notesOwn,
  entered: (state) => enteredNotes(state).map(({ noteId, columnId, text }) => ({ noteId, columnId, text })),
  itemText: notesItemText,
  page: notesPage,
  needles: ({ subject }) => ({ numbers: needlesOf(subject), isTalk: true }),
  plan: planNotes,
  cards: ({ question, columns }) => [
    { type: 'table', question, columns: columns.map(({ name, hint }) => ({ name, hint })) },
  ],
  choices: notesChoices,
  simulate: simulateNotes,
  simulateLead: simulateClustering,
  result: notesResult,
  document: notesDocument,
  story: notesStory,
  became: notesBecame,
})
