import { kits } from '@/lib/domain/steps/registry'
import { given } from '@/lib/domain/testing/given'
import {
  at,
  closed,
  finished,
  happened,
  joinedAs,
  lobbyOpened,
  prepared,
  reached,
} from '@/lib/domain/testing/past'
import type { About } from '@/lib/domain/workshop/plan'
import type { Report } from '@/lib/domain/workshop/report'
import { reportOf } from '@/lib/domain/workshop/report'

/** What no file may take for anything but text. */
export const hostile = [
  '=HYPERLINK("http://example.org";"klik")',
  '+1+1',
  '-2+3',
  '@SUM(A1)',
  '＝1+1',
  '| a | **b** <script>',
]
export const harvest = ['Wij spreken elkaar tegen', 'Alleen als er tijd voor is', 'Łódź en Čapek doen mee']

const voices = ['v1', 'v2', 'v3', 'v4', 'v5', 'v6']

/** A whole conversation: one needle that six answered and one that two did, a dilemma, and hostile notes. */
export function sampleEvents(about: Partial<About> = {}) {
  const compass = voices.flatMap((voice, index) => [
    happened('compass', { type: 'NeedlePlaced', voice, needle: 1, now: index, desired: 7 + (index % 4) }),
    ...(index < 2
      ? [happened('compass', { type: 'NeedlePlaced', voice, needle: 2, now: 7, desired: 7 })]
      : []),
  ])
  const dilemma = voices.flatMap((voice, index) => [
    happened('dilemma', {
      type: 'PointPlaced',
      voice,
      round: 'first',
      position: index * 2,
      firmness: 1 + (index % 3),
    }),
    happened('dilemma', {
      type: 'ReasonGiven',
      voice,
      round: 'first',
      reasonId: `reason-${index}`,
      text: `Reden ${index}`,
      otherPole: 'Rust',
    }),
  ])
  const notes = hostile.map((text, index) =>
    happened('notes', {
      type: 'NoteWritten',
      voice: voices[index] ?? '',
      handle: `handle-${index}`,
      noteId: `note-${9 - index}`,
      columnId: 'chance',
      text,
    }),
  )
  const [agreement, reservation, question] = harvest
  const line = { type: 'HarvestAdded', stepId: 'talk' } as const
  return given(
    prepared(about),
    lobbyOpened,
    voices.map((voice, index) => joinedAs(voice, `Naam-van-${voice}`, index + 1)),
    ...[reached('compass', 'open'), ...compass, finished('compass')],
    ...[reached('dilemma', 'open', 'first', at(10)), ...dilemma, finished('dilemma', at(20))],
    ...[reached('notes', 'open', 'write', at(20)), ...notes, finished('notes', at(40))],
    reached('talk', 'talk', 'main', at(40)),
    { ...line, lineId: 'line-1', kind: 'agreement', text: agreement ?? '' },
    { ...line, lineId: 'line-2', kind: 'question', text: question ?? '' },
    { ...line, lineId: 'line-3', kind: 'reservation', text: reservation ?? '', about: 'line-1' },
    closed,
  )
}

export function sampleReport(about: Partial<About> = {}): Report {
  return reportOf(kits, sampleEvents(about).state())
}
