import { describe, expect, it } from 'vitest'
import { kits } from '../steps/registry'
import { given, voiceOf } from '../testing/given'
import { at, closed, happened, joined, joinedAs, lobbyOpened, prepared, reached } from '../testing/past'
import type { WorkshopEvent } from './event'
import type { Mode } from './mode'
import type { Surroundings } from './view'
import { phoneView, screenView } from './view'
import { ownView } from './view-own'
import { consoleView } from './view-console'

const door = { code: 'K7PQ2M', address: 'kompas.nl', qrAddress: 'https://kompas.nl/j/geheim' }
const around: Surroundings = { here: new Set(['ada']), screens: 1, door }
const live = (mode: Mode = 'anonymous') => [...prepared({ mode }), lobbyOpened]

function views(...past: readonly (WorkshopEvent | readonly WorkshopEvent[])[]) {
  const state = given(...past).state()
  return {
    phone: phoneView(kits, state, around),
    screen: screenView(kits, state, around),
    console: consoleView(kits, state, around),
  }
}

const note = (noteId: string, voice: string, text: string) =>
  happened('notes', { type: 'NoteWritten', voice, handle: `h-${noteId}`, noteId, columnId: 'chance', text })

describe('what each audience sees', () => {
  it('[P11] shows phones nothing of the door, of other people or of the running order', () => {
    const { phone } = views(live('named'), joinedAs('ada', 'Ada'), joinedAs('ben', 'Ben', 2))
    const text = JSON.stringify(phone)
    for (const secret of ['K7PQ2M', 'geheim', 'Ada', 'Ben', 'Een stap']) expect(text).not.toContain(secret)
    expect(phone).toMatchObject({ status: 'lobby', here: 1, mode: 'named', retentionDays: 30 })
  })

  it('[P11] shows the screen how to come in, and nobody by name', () => {
    const { screen } = views(live('named'), joinedAs('ada', 'Ada'))
    expect(screen).toMatchObject({ door, locked: false, blank: false, here: 1 })
    expect(JSON.stringify(screen)).not.toContain('Ada')
  })

  it('[P11] shows the console the running order, the people and the door', () => {
    const past = [live('named'), joinedAs('ada', 'Ada', 7), joinedAs('ben', 'Ben', 2)] as const
    const { console } = views(...past, { type: 'ParticipantLeft', participantId: 'ben' })
    expect(console.order).toEqual(['info', 'compass', 'dilemma', 'notes', 'talk'])
    expect(console.plans['compass']).toMatchObject({ kind: 'compass', status: 'planned', harvestCount: 0 })
    expect(console.people).toEqual({
      ada: { participantId: 'ada', seat: 7, name: 'Ada', isHere: true, status: 'in' },
      ben: { participantId: 'ben', seat: 2, name: 'Ben', isHere: false, status: 'left' },
    })
    expect(console).toMatchObject({
      peopleIn: 1,
      screens: 1,
      door: { ...door, locked: false, maximum: 2000 },
    })
  })

  it('[P11] shows the step that is on, with its clock, its focus and its harvest', () => {
    const { phone } = views(
      live(),
      reached('compass', 'talk'),
      { type: 'CountdownSet', countdown: { status: 'running', endsAt: at(5), totalSeconds: 60 } },
      { type: 'FocusSet', focus: { stepId: 'compass', itemId: '2' } },
      { type: 'HarvestAdded', stepId: 'compass', lineId: 'a', kind: 'agreement', text: 'Zo doen we het' },
      { type: 'HarvestAdded', stepId: 'compass', lineId: 'r', kind: 'reservation', text: 'Maar', about: 'a' },
    )
    expect(phone).toMatchObject({
      countdown: { status: 'running', endsAt: at(5), totalSeconds: 60 },
      focus: { stepId: 'compass', itemId: '2', text: 'Bewaak de lange lijnen' },
      step: {
        stepId: 'compass',
        moment: { round: 'main', phase: 'talk' },
        isDone: false,
        harvest: [
          { lineId: 'a', kind: 'agreement', text: 'Zo doen we het' },
          { lineId: 'r', kind: 'reservation', text: 'Maar', about: 'a' },
        ],
      },
    })
  })

  it('[W4] shows no step any more once the workshop is closed', () => {
    const { phone, screen } = views(live(), reached('compass', 'talk'), closed)
    expect(phone).toMatchObject({ status: 'closed' })
    expect(phone).not.toHaveProperty('step')
    expect(screen).not.toHaveProperty('step')
  })

  it('[S1] keeps the focus to words that are revealed, also when a round is opened again', () => {
    const past = [live(), reached('notes', 'revealed', 'write'), note('n1', 'v', 'Oude woorden')] as const
    const focus: WorkshopEvent = { type: 'FocusSet', focus: { stepId: 'notes', itemId: 'n1' } }
    const edited = happened('notes', {
      type: 'NoteEdited',
      noteId: 'n1',
      columnId: 'chance',
      text: 'Nieuwe woorden',
    })
    expect(views(...past, focus).phone.focus).toMatchObject({ text: 'Oude woorden' })
    const opened = [...past, reached('notes', 'open', 'write'), focus, edited] as const
    expect(JSON.stringify(views(...opened))).not.toContain('Nieuwe woorden')
    const after = views(...opened, reached('notes', 'revealed', 'write'))
    expect(after.phone.focus).toMatchObject({ text: 'Nieuwe woorden' })
  })
})

describe('names', () => {
  const wall = (mode: Mode) => {
    const past = [live(mode), joinedAs('ada', 'Ada'), reached('notes', 'revealed', 'write')] as const
    const voice = voiceOf('ada', given(...past).state())
    const seen = views(...past, note('n1', voice, 'Woord'))
    return {
      screen: JSON.stringify(seen.screen.step?.content),
      console: JSON.stringify(seen.console.step?.content),
      phone: JSON.stringify(seen.phone.step?.content),
    }
  }

  it('[S7] stand with the words where people are known by name', () => {
    expect(wall('named').screen).toContain('Ada')
    expect(wall('named').console).toContain('Ada')
  })

  it('[S7] are for the console only where people are anonymous to the group', () => {
    expect(wall('facilitator-only').console).toContain('Ada')
    expect(wall('facilitator-only').screen).not.toContain('Ada')
    expect(wall('facilitator-only').phone).not.toContain('Ada')
  })

  it('[S7] are nowhere in the fully anonymous mode, and neither is whose voice it was', () => {
    for (const seen of Object.values(wall('anonymous'))) {
      expect(seen).not.toContain('Ada')
      expect(seen).not.toContain('ada')
    }
  })
})

describe('what one has given oneself', () => {
  const past = [
    live(),
    joined('ada', 'ben'),
    reached('notes', 'open', 'write'),
    note('n1', 'voice-of-ada', 'Van Ada'),
    note('n2', 'voice-of-ben', 'Van Ben'),
  ] as const
  const own = (participantId: string, ...more: readonly WorkshopEvent[]) =>
    ownView(kits, given(...past, more).state(), participantId, () => `voice-of-${participantId}`)

  it('[S9] comes to oneself, with the seat, and to nobody else', () => {
    expect(own('ada')).toEqual({
      seat: 1,
      steps: { notes: { notes: [{ handle: 'h-n1', columnId: 'chance', text: 'Van Ada' }], dots: {} } },
    })
    expect(JSON.stringify(own('ben'))).not.toContain('Ada')
  })

  it('[S9] is nothing for who is not in', () => {
    expect(own('eve')).toBeUndefined()
    expect(own('ada', { type: 'ParticipantLeft', participantId: 'ada' })).toBeUndefined()
    expect(own('ada', { type: 'ParticipantRemoved', participantId: 'ada' })).toBeUndefined()
  })

  it('[S9] is nothing in steps that have no voices any more', () => {
    expect(ownView(kits, given(...past).state(), 'ada', () => undefined)).toEqual({ seat: 1, steps: {} })
  })
})
