import { kits } from '@/lib/domain/steps/registry'
import { closed, finished, happened, joined, lobbyOpened, prepared, reached } from '@/lib/domain/testing/past'
import type { WorkshopEvent } from '@/lib/domain/workshop/event'
import { fold } from '@/lib/domain/workshop/evolve'
import type { WorkshopState } from '@/lib/domain/workshop/state'

const words = [
  'Drie stuurgroepen over één onderwerp, en niemand die beslist',
  'De uitvoeringsorganisatie hoort het als laatste van allemaal',
  'Een nee aan tafel scheelt maanden werk later in het jaar',
  'Het mandaat staat op papier en niet in de praktijk van de balie',
]

/** The log of a full hall: everybody on the compass and the dilemma, with five notes each. */
export function largeLog(people = 1000, notes = 5000): readonly WorkshopEvent[] {
  const voices = Array.from({ length: people }, (_, index) => `voice-${index}`)
  const placed = voices.flatMap((voice, index) =>
    [1, 2].map((needle) =>
      happened('compass', {
        type: 'NeedlePlaced',
        voice,
        needle,
        now: index % 11,
        desired: (index * 3) % 11,
      }),
    ),
  )
  const positions = voices.flatMap((voice, index) => [
    happened('dilemma', { type: 'PointPlaced', voice, round: 'first', position: index % 11, firmness: 2 }),
    happened('dilemma', {
      ...{ type: 'ReasonGiven', voice, round: 'first', reasonId: `reason-${index}` },
      ...{ text: `${words[index % words.length] ?? ''} (${index})`, otherPole: 'Het houdt de vaart erin' },
    }),
  ])
  const written = Array.from({ length: notes }, (_, index) =>
    happened('notes', {
      ...{ type: 'NoteWritten', voice: voices[index % people] ?? '', handle: `handle-${index}` },
      ...{
        noteId: `note-${index}`,
        columnId: 'chance',
        text: `${words[index % words.length] ?? ''} ${index}`,
      },
    }),
  )
  return [
    ...prepared(),
    lobbyOpened,
    ...joined(...voices),
    reached('compass', 'open'),
    ...placed,
    finished('compass'),
    reached('dilemma', 'open', 'first'),
    ...positions,
    finished('dilemma'),
    reached('notes', 'open', 'write'),
    ...written,
    finished('notes'),
    closed,
  ]
}

export function largeWorkshop(): WorkshopState {
  return fold(kits, largeLog())
}
