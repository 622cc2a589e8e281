import { describe, expect, it } from 'vitest'
import { given, lead } from '../testing/given'
import { at, finished, happened, lobbyOpened, prepared, reached } from '../testing/past'
import type { WorkshopEvent } from './event'
import { limits } from './limits'

const live = [...prepared(), lobbyOpened, reached('compass', 'talk')]

describe('the countdown', () => {
  const running: WorkshopEvent = {
    type: 'CountdownSet',
    countdown: { status: 'running', endsAt: at(5), totalSeconds: 300 },
  }

  it('[T1] starts, anew if there was one', () => {
    for (const past of [live, [...live, running]]) {
      given(past)
        .when(lead, { type: 'StartCountdown', seconds: 60 }, { now: at(2) })
        .thenEvents({
          type: 'CountdownSet',
          countdown: { status: 'running', endsAt: at(3), totalSeconds: 60 },
        })
    }
  })

  it('[T1] is paused, resumed and stopped', () => {
    const paused = given(live, running).when(lead, { type: 'PauseCountdown' }, { now: at(1) })
    paused.thenEvents({
      type: 'CountdownSet',
      countdown: { status: 'paused', secondsLeft: 240, totalSeconds: 300 },
    })
    given(live, paused.events())
      .when(lead, { type: 'ResumeCountdown' }, { now: at(10) })
      .thenEvents({
        type: 'CountdownSet',
        countdown: { status: 'running', endsAt: at(14), totalSeconds: 300 },
      })
    const stopped = given(live, running).when(lead, { type: 'StopCountdown' })
    stopped.thenEvents({ type: 'CountdownSet', countdown: null })
    expect(stopped.state()).not.toHaveProperty('countdown')
  })

  it('[T2] is extended', () => {
    given(live, running)
      .when(lead, { type: 'ExtendCountdown', seconds: 60 }, { now: at(1) })
      .thenEvents({
        type: 'CountdownSet',
        countdown: { status: 'running', endsAt: at(6), totalSeconds: 360 },
      })
  })

  it('[T3] cannot be extended, paused or resumed when there is none', () => {
    given(live).when(lead, { type: 'ExtendCountdown', seconds: 60 }).thenRefusal('not-now')
    given(live).when(lead, { type: 'PauseCountdown' }).thenRefusal('not-now')
    given(live).when(lead, { type: 'ResumeCountdown' }).thenRefusal('not-now')
  })
})

describe('the focus', () => {
  it('[Fo3] stays while people talk about it, and goes away when a round opens', () => {
    const focused = { type: 'FocusSet', focus: { stepId: 'compass', itemId: '2' } } as const
    const looked = [...live, focused]
    expect(given(looked, reached('compass', 'talk')).state().focus).toEqual(focused.focus)
    expect(given(looked, reached('compass', 'open')).state()).not.toHaveProperty('focus')
  })

  const focusOn = (stepId: string, itemId: string) =>
    ({ type: 'SetFocus', focus: { stepId, itemId } }) as const

  it('[T4] is put on something with words, and taken away', () => {
    const focused = given(live).when(lead, focusOn('compass', '2'))
    focused.thenEvents({ type: 'FocusSet', focus: { stepId: 'compass', itemId: '2' } })
    const unfocused = given(live, focused.events()).when(lead, { type: 'SetFocus', focus: null })
    unfocused.thenEvents({ type: 'FocusSet', focus: null })
    expect(unfocused.state()).not.toHaveProperty('focus')
  })

  it('[T4] is not put on something that is not there', () => {
    given(live).when(lead, focusOn('compass', '9')).thenRefusal('unknown-item')
    given(live).when(lead, focusOn('talk', 'anything')).thenRefusal('unknown-item')
    given(live).when(lead, focusOn('nowhere', '1')).thenRefusal('unknown-step')
  })

  it('[T4] is not put on words that were hidden', () => {
    const note = {
      type: 'NoteWritten',
      voice: 'v',
      handle: 'h',
      noteId: 'n1',
      columnId: 'chance',
      text: 'Woord',
    }
    const past = [...prepared(), lobbyOpened, reached('notes', 'revealed', 'write'), happened('notes', note)]
    given(past).when(lead, focusOn('notes', 'n1')).events()
    given(past, happened('notes', { type: 'NoteHidden', noteId: 'n1', hidden: true }))
      .when(lead, focusOn('notes', 'n1'))
      .thenRefusal('unknown-item')
  })
})

describe('the harvest', () => {
  const line = (lineId: string, kind = 'insight', about?: string): WorkshopEvent =>
    ({
      type: 'HarvestAdded',
      stepId: 'compass',
      lineId,
      kind,
      text: `Regel ${lineId}`,
      ...(about === undefined ? {} : { about }),
    }) as WorkshopEvent
  const add = { type: 'AddHarvest', stepId: 'compass', kind: 'insight', text: 'Nieuw', about: null } as const

  it('[T5] takes lines of four kinds, in the order they were written', () => {
    for (const kind of ['insight', 'agreement', 'question', 'reservation'] as const) {
      given(live)
        .when(lead, { ...add, kind })
        .thenEvents({ type: 'HarvestAdded', stepId: 'compass', lineId: 'new-1', kind, text: 'Nieuw' })
    }
    const state = given(live, line('b'), line('a')).state()
    expect(state.steps['compass']?.harvest.map((each) => each.lineId)).toEqual(['b', 'a'])
  })

  it('[T5] puts a reservation beside the line it is about', () => {
    given(live, line('a'))
      .when(lead, { ...add, kind: 'reservation', about: 'a' })
      .thenEvents({
        type: 'HarvestAdded',
        stepId: 'compass',
        lineId: 'new-1',
        kind: 'reservation',
        text: 'Nieuw',
        about: 'a',
      })
    given(live)
      .when(lead, { ...add, kind: 'reservation', about: 'a' })
      .thenRefusal('unknown-item')
  })

  it('[T5] is only for steps that were opened, finished ones too', () => {
    given(live)
      .when(lead, { ...add, stepId: 'notes' })
      .thenRefusal('unknown-step')
    given(live)
      .when(lead, { ...add, stepId: 'nowhere' })
      .thenRefusal('unknown-step')
    given(live, finished('compass'), reached('talk', 'talk')).when(lead, add).events()
  })

  it('[T5] stops at sixty lines in one step', () => {
    const lines = Array.from({ length: limits.harvestLinesPerStep }, (_, index) => line(`l${index}`))
    given(live, lines.slice(1)).when(lead, add).events()
    given(live, lines).when(lead, add).thenRefusal('too-many-items')
  })

  it('[T6] changes and removes a line', () => {
    const edit = { type: 'EditHarvest', stepId: 'compass', lineId: 'a', text: 'Beter' } as const
    const edited = given(live, line('a'), line('b')).when(lead, edit)
    edited.thenEvents({ type: 'HarvestEdited', stepId: 'compass', lineId: 'a', text: 'Beter' })
    expect(edited.state().steps['compass']?.harvest).toMatchObject([{ text: 'Beter' }, { text: 'Regel b' }])
    const removed = given(live, line('a'), line('b')).when(lead, {
      type: 'RemoveHarvest',
      stepId: 'compass',
      lineId: 'a',
    })
    removed.thenEvents({ type: 'HarvestRemoved', stepId: 'compass', lineId: 'a' })
    expect(removed.state().steps['compass']?.harvest).toMatchObject([{ lineId: 'b' }])
  })

  it('[T6] takes the reservations about a line along with it', () => {
    const state = given(live, line('a'), line('r', 'reservation', 'a'), line('b'), {
      type: 'HarvestRemoved',
      stepId: 'compass',
      lineId: 'a',
    }).state()
    expect(state.steps['compass']?.harvest.map((each) => each.lineId)).toEqual(['b'])
  })

  it('[T6] does not know a line or a step that is not there', () => {
    const edit = { type: 'EditHarvest', stepId: 'compass', lineId: 'a', text: 'Beter' } as const
    const remove = { type: 'RemoveHarvest', stepId: 'compass', lineId: 'a' } as const
    given(live).when(lead, edit).thenRefusal('unknown-item')
    given(live).when(lead, remove).thenRefusal('unknown-item')
    given(live)
      .when(lead, { ...edit, stepId: 'notes' })
      .thenRefusal('unknown-step')
    given(live)
      .when(lead, { ...remove, stepId: 'notes' })
      .thenRefusal('unknown-step')
  })
})

describe('the dark screen', () => {
  it('[T7] goes dark and comes back, in the lobby too', () => {
    const dark = given(prepared(), lobbyOpened).when(lead, { type: 'BlankScreen', blank: true })
    dark.thenEvents({ type: 'ScreenBlanked', blank: true })
    expect(dark.state().blank).toBe(true)
    const back = given(live, dark.events()).when(lead, { type: 'BlankScreen', blank: false })
    expect(back.state().blank).toBe(false)
  })
})

describe('putting back', () => {
  const line = (lineId: string, text: string, about?: string): WorkshopEvent => ({
    type: 'HarvestAdded',
    stepId: 'compass',
    lineId,
    kind: about === undefined ? 'agreement' : 'reservation',
    text,
    ...(about === undefined ? {} : { about }),
  })
  const lines = [line('a', 'Eerst'), line('b', 'Daarna'), line('r', 'Mits', 'b'), line('c', 'Tot slot')]
  const removed: WorkshopEvent = { type: 'HarvestRemoved', stepId: 'compass', lineId: 'b' }
  const restore = { type: 'RestoreHarvest', stepId: 'compass', lineId: 'b' } as const

  it('[Un1] a line comes back where it stood, with the reservations that went along', () => {
    const before = given(live, lines).state().steps['compass']?.harvest
    const restored = given(live, lines, removed).when(lead, restore)
    restored.thenEvents({ type: 'HarvestRestored', stepId: 'compass', lineId: 'b' })
    expect(restored.state().steps['compass']?.harvest).toEqual(before)
  })

  it('[Un1] it comes back once, and only what was taken away', () => {
    given(live, lines).when(lead, restore).thenRefusal('unknown-item')
    given(live, lines, removed, { type: 'HarvestRestored', stepId: 'compass', lineId: 'b' })
      .when(lead, restore)
      .thenRefusal('unknown-item')
    given(live, lines, removed)
      .when(lead, { ...restore, stepId: 'info' })
      .thenRefusal('unknown-step')
  })

  it('[Un1] not into a step that is full by now', () => {
    const more = Array.from({ length: limits.harvestLinesPerStep - 3 }, (_, index) =>
      line(`more-${index}`, 'Meer'),
    )
    given(live, lines, removed, more).when(lead, restore).thenRefusal('too-many-items')
  })

  it('[Un1] a clock that is put back is as long as it was', () => {
    given(live)
      .when(lead, { type: 'StartCountdown', seconds: 60, totalSeconds: 300 }, { now: at(2) })
      .thenEvents({
        type: 'CountdownSet',
        countdown: { status: 'running', endsAt: at(3), totalSeconds: 300 },
      })
  })
})
