import { describe, expect, it } from 'vitest'
import { kits } from '../steps/registry'
import type { Outcome } from '../testing/given'
import { coLead, enterFor, given, inStep, lead, participant, server } from '../testing/given'
import {
  admitted,
  finished,
  happened,
  joined,
  joinedAs,
  lobbyOpened,
  prepared,
  reached,
} from '../testing/past'
import { notesPlan } from '../testing/plans'
import { gave, tablesOf } from '../testing/table-past'
import { readEvent, writeEvent } from './codec'
import type { WorkshopEvent } from './event'
import { fold } from './evolve'
import { modeSchema } from './mode'
import { reportOf } from './report'
import { phoneView, screenView } from './view'
import { consoleView } from './view-console'
import { ownView } from './view-own'

const people = ['ada', 'ben', 'cas'] as const
const live = [...prepared(), lobbyOpened, ...joined(...people)]
const wrote = (noteId: string, voice: string) =>
  happened('notes', {
    type: 'NoteWritten',
    voice,
    handle: `h-${noteId}`,
    noteId,
    columnId: 'chance',
    text: `tekst ${noteId}`,
  })
const wall = [reached('notes', 'open', 'write'), wrote('n1', 'voice-of-ada'), wrote('n2', 'voice-of-ben')]
const shown = reached('notes', 'revealed', 'write')
const write = { type: 'WriteNote', handle: 'new', columnId: 'chance', text: 'Nog iets' }
const block = (itemId: string) => ({ type: 'BlockSender', stepId: 'notes', itemId }) as const
const allow = (itemId: string) => ({ type: 'AllowSender', stepId: 'notes', itemId }) as const
const blocked = (itemId: string, voice: string, stepId = 'notes'): WorkshopEvent => ({
  type: 'SenderBlocked',
  stepId,
  itemId,
  voice,
})
const allowed = (itemId: string): WorkshopEvent => ({ type: 'SenderAllowed', stepId: 'notes', itemId })
const around = { here: new Set<string>(people), screens: 1 }

function accepted({ decision }: Outcome): void {
  expect(decision).toMatchObject({ accepted: true })
}

describe('blocking a sender', () => {
  it('[Bs1] is done by an item, by who leads or leads along, and by nobody else', () => {
    const past = given(live, admitted('bas'), wall, shown)
    past.when(lead, block('n1')).thenEvents(blocked('n1', 'voice-of-ada'))
    past.when(coLead('bas'), block('n1')).thenEvents(blocked('n1', 'voice-of-ada'))
    past.when(participant('ben'), block('n1')).thenRefusal('forbidden')
    past.when(lead, block('nothing')).thenRefusal('unknown-item')
    past.when(lead, { ...block('n1'), stepId: 'nowhere' }).thenRefusal('unknown-step')
    given(live, wall)
      .when(lead, { ...block('n1'), stepId: 'dilemma' })
      .thenRefusal('step-not-open')
  })

  it('[Bs1] refuses new words and other words of that sender, and of nobody else', () => {
    const past = given(live, wall, shown, blocked('n1', 'voice-of-ada'))
    past.when(participant('ada'), inStep('notes', write)).thenRefusal('sender-blocked')
    past
      .when(participant('ada'), inStep('notes', { ...write, type: 'EditNote', handle: 'h-n1' }))
      .thenRefusal('sender-blocked')
    accepted(past.when(participant('ben'), inStep('notes', write)))
  })

  it('[Bs1] leaves what stands there, dots, taking back, other steps and the next round of it alone', () => {
    const past = [live, wall, shown, blocked('n1', 'voice-of-ada')]
    const { notes } = given(past.flat()).state().steps
    expect(notes?.kit).toEqual(given(live, wall, shown).state().steps['notes']?.kit)
    const withdraw = inStep('notes', { type: 'WithdrawNote', handle: 'h-n1' })
    accepted(given(...past).when(participant('ada'), withdraw))
    const dots = inStep('notes', { type: 'GiveDots', noteId: 'n2', dots: 1 })
    accepted(given(...past, reached('notes', 'open', 'dots')).when(participant('ada'), dots))
    const again: WorkshopEvent = { type: 'StepAdded', stepId: 'again', plan: notesPlan, before: null }
    const later = given(...past, again, reached('again', 'open', 'write'))
    accepted(later.when(participant('ada'), inStep('again', write, 'notes')))
  })

  it('[Bs1] refuses the sentence beside the answer of a table, and lets it be taken back', () => {
    const speaks: WorkshopEvent = { type: 'PersonSeated', participantId: 'p1', table: 1, people: 6 }
    const note = gave(
      'notes',
      'voice-of-p1',
      { table: 1, people: 6 },
      { type: 'NoteWritten', handle: 'h', noteId: 'n1', columnId: 'chance', text: 'Iets' },
    )
    const open = [...prepared(), lobbyOpened, ...tablesOf(1), speaks, reached('notes', 'open', 'write'), note]
    const sentence = (text: string) => ({ type: 'WriteMinorityNote', stepId: 'notes', text }) as const
    const noted = given(open).when(participant('p1'), sentence('Twee aarzelen'))
    const past = given(open, noted.events(), blocked('n1', 'voice-of-p1'))
    past.when(participant('p1'), sentence('Drie aarzelen')).thenRefusal('sender-blocked')
    accepted(past.when(participant('p1'), sentence('')))
  })

  it('[Bs1] is undone at the same item', () => {
    const past = given(live, wall, shown, blocked('n1', 'voice-of-ada'))
    past.when(lead, allow('n1')).thenEvents(allowed('n1'))
    const after = given(live, wall, shown, blocked('n1', 'voice-of-ada'), allowed('n1'))
    accepted(after.when(participant('ada'), inStep('notes', write)))
    after.when(lead, allow('n1')).thenEvents()
    past.when(participant('ben'), allow('n1')).thenRefusal('forbidden')
  })

  it('[Bs1] is over with the step', () => {
    const sealed = given(live, wall, shown, finished('notes'))
      .when(server, { type: 'SealStep', stepId: 'notes' })
      .events()
    const past = given(live, wall, shown, finished('notes'), sealed)
    past.when(lead, block('n1')).thenRefusal('step-sealed')
    past.when(lead, allow('n1')).thenRefusal('step-sealed')
  })

  it('[Bs4] holds for somebody without a phone: whoever enters for them is refused alike', () => {
    const opa: WorkshopEvent = { type: 'ParticipantJoined', participantId: 'opa', seat: 9, proxy: true }
    const past = given(live, opa, wall, wrote('n3', 'voice-of-opa'), shown, blocked('n3', 'voice-of-opa'))
    past.when(lead, enterFor('opa', 'notes', write)).thenRefusal('sender-blocked')
  })

  it('[Bs4] leaves the scribe alone, whom everybody knows: to stop them would tell whose the item was', () => {
    const scribe: WorkshopEvent = { type: 'ScribeAppointed', participantId: 'ada' }
    const line = { type: 'AddHarvest', stepId: 'notes', kind: 'insight', text: 'Zo', about: null } as const
    const talk = reached('notes', 'talk', 'write')
    accepted(given(live, wall, talk, scribe, blocked('n1', 'voice-of-ada')).when(participant('ada'), line))
  })
})

/** Somebody who sees everything that leaves the server, and would know what else the sender of `n1` wrote. */
describe('who looks for other items of a blocked sender', () => {
  /** The same wall twice: ada wrote `n1` and one more, ben the rest. Which one more is what one would know. */
  function walls(mode: 'named' | 'facilitator-only' | 'anonymous') {
    const voice = (id: string) => (mode === 'anonymous' ? `voice-of-${id}` : id)
    const past = (of2: string, of3: string) => [
      ...prepared({ mode }),
      lobbyOpened,
      ...people.map((id, index) => joinedAs(id, '', index + 1)),
      reached('notes', 'open', 'write'),
      wrote('n1', voice('ada')),
      wrote('n2', voice(of2)),
      wrote('n3', voice(of3)),
      shown,
    ]
    return [past('ada', 'ben'), past('ben', 'ada')] as const
  }

  function looked(past: readonly WorkshopEvent[]) {
    const state = given(past).state()
    const views = [phoneView, screenView, consoleView].map((view) => view(kits, state, around))
    return JSON.stringify([
      ...views,
      reportOf(kits, state),
      ownView(kits, state, 'cas', () => 'voice-of-cas'),
    ])
  }

  it.each(modeSchema.options)('[Bs2] sees the same wherever they are, in the mode %s', (mode) => {
    const [one, other] = walls(mode)
    for (const items of [['n1'], ['n1', 'n2'], ['n1', 'n2', 'n3']]) {
      const after = [one, other].map((past) =>
        items.reduce<readonly WorkshopEvent[]>((log, itemId) => {
          const { events } = given(log).when(lead, block(itemId))
          expect(events()).toHaveLength(1)
          return [...log, ...events()]
        }, past),
      )
      expect(looked(after[0] ?? [])).toBe(looked(after[1] ?? []))
    }
  })

  it('[Bs2] sees the mark at the item it was done at, on the console alone', () => {
    const state = given(walls('anonymous')[0], blocked('n1', 'voice-of-ada')).state()
    expect(consoleView(kits, state, around).step?.blocked).toEqual([{ itemId: 'n1' }])
    for (const view of [phoneView, screenView])
      expect(view(kits, state, around).step).not.toHaveProperty('blocked')
    expect(JSON.stringify(consoleView(kits, state, around))).not.toContain('voice-of-ada')
  })

  it('[Bs2] sees no number change: who is here, who answered, who is ready', () => {
    const [past] = walls('anonymous')
    const [before, after] = [past, [...past, blocked('n1', 'voice-of-ada')]].map((log) =>
      consoleView(kits, given(log).state(), around),
    )
    const without = (view: typeof before) => ({ ...view, step: { ...view?.step, blocked: [] } })
    expect(without(after)).toEqual(without(before))
  })

  it('[Bs2] gets the same answer at a second item of that sender, and at the same item again', () => {
    const past = given(walls('anonymous')[0], blocked('n1', 'voice-of-ada'))
    past.when(lead, block('n2')).thenEvents(blocked('n2', 'voice-of-ada'))
    past.when(lead, block('n1')).thenEvents()
  })

  it('[Bs2] a sender stays blocked as long as one item holds it', () => {
    const log = [...walls('anonymous')[0], blocked('n1', 'voice-of-ada'), blocked('n2', 'voice-of-ada')]
    given(log, allowed('n1')).when(participant('ada'), inStep('notes', write)).thenRefusal('sender-blocked')
    accepted(given(log, allowed('n1'), allowed('n2')).when(participant('ada'), inStep('notes', write)))
  })
})

describe('what is kept of a block', () => {
  const log = [...live, ...wall, shown, blocked('n1', 'voice-of-ada')]

  it('[Bs3] stays when its sender takes the item back, with the way back on the console', () => {
    const [withdrawn] = given(log)
      .when(participant('ada'), inStep('notes', { type: 'WithdrawNote', handle: 'h-n1' }))
      .events()
    if (!withdrawn) throw new Error('nothing was taken back')
    // The words are out of the log, as if they had never been said.
    const left = log.filter((event) => !JSON.stringify(event).includes('tekst n1'))
    for (const past of [
      [...log, withdrawn],
      [...left, withdrawn],
    ]) {
      given(past).when(participant('ada'), inStep('notes', write)).thenRefusal('sender-blocked')
      expect(consoleView(kits, given(past).state(), around).step?.blocked).toEqual([
        { itemId: 'n1', isGone: true },
      ])
      accepted(given(past, allowed('n1')).when(participant('ada'), inStep('notes', write)))
    }
  })

  it('[Bs3] is nothing once the step is sealed: neither voice nor item', () => {
    const [sealed] = given(log, finished('notes'))
      .when(server, { type: 'SealStep', stepId: 'notes' })
      .events()
    if (!sealed) throw new Error('nothing was sealed')
    const state = given(log, finished('notes'), sealed).state()
    expect(state.steps['notes']).not.toHaveProperty('blocked')
    expect(JSON.stringify(state)).not.toContain('voice-of-ada')
    const unblocked = given(live, wall, shown, finished('notes'))
      .when(server, { type: 'SealStep', stepId: 'notes' })
      .events()
    expect([sealed]).toEqual(unblocked)
  })

  it('[Bs3] is read as it was written, and a log from before there were blocks as it was', () => {
    const read = [...log, allowed('n1')].map((event) => readEvent(kits, writeEvent(event)))
    expect(read).toEqual([...log, allowed('n1')])
    expect(fold(kits, [...live, ...wall]).steps['notes']).not.toHaveProperty('blocked')
  })
})
