import { describe, expect, it } from 'vitest'
import { kits } from '../steps/registry'
import { given, lead } from '../testing/given'
import { finished, happened, lobbyOpened, prepared, reached } from '../testing/past'
import { compassConfig, compassPlan, dilemmaConfig, dilemmaPlan, infoPlan, notesPlan } from '../testing/plans'
import type { WorkshopEvent } from './event'
import { kitOf } from './kit'
import { limits } from './limits'
import { phoneView } from './view'

const order = (...events: readonly (WorkshopEvent | readonly WorkshopEvent[])[]) =>
  given(...events).state().order
const sealedStep: WorkshopEvent = {
  type: 'StepSealed',
  stepId: 'compass',
  kind: 'compass',
  sealed: kitOf(kits, 'compass')?.seal(kitOf(kits, 'compass')!.initial(), {
    config: compassConfig as never,
    moment: { round: 'main', phase: 'talk' },
    atLeast: 5,
    nameOf: () => undefined,
  }) as never,
}

describe('adding a step', () => {
  it('[O1] puts it at the end', () => {
    const added = given(prepared()).when(lead, { type: 'AddStep', plan: infoPlan, before: null })
    added.thenEvents({ type: 'StepAdded', stepId: 'new-1', plan: infoPlan, before: null })
    expect(added.state().order.at(-1)).toBe('new-1')
  })

  it('[O1] puts it before another one', () => {
    const added = given(prepared()).when(lead, { type: 'AddStep', plan: infoPlan, before: 'dilemma' })
    expect(added.state().order).toEqual(['info', 'compass', 'new-1', 'dilemma', 'notes', 'talk'])
  })

  it('[O1] does not know where to put it before a step that is not there', () => {
    given(prepared())
      .when(lead, { type: 'AddStep', plan: infoPlan, before: 'nowhere' })
      .thenRefusal('unknown-step')
  })

  it('[O2] stops at sixty steps', () => {
    const many = Object.fromEntries(Array.from({ length: limits.steps }, (_, n) => [`s${n}`, infoPlan]))
    const { s0: _one, ...fewer } = many
    given(prepared({}, fewer)).when(lead, { type: 'AddStep', plan: infoPlan, before: null }).events()
    given(prepared({}, many))
      .when(lead, { type: 'AddStep', plan: infoPlan, before: null })
      .thenRefusal('too-many-items')
  })

  it('[O3] wants settings that fit its kind', () => {
    for (const plan of [
      { ...compassPlan, config: {} },
      { ...compassPlan, config: { ...compassConfig, needles: [] } },
      { ...compassPlan, config: { ...compassConfig, extra: true } },
      { ...compassPlan, kind: 'karaoke' },
      { ...compassPlan, kind: 'constructor' },
    ]) {
      given(prepared()).when(lead, { type: 'AddStep', plan, before: null }).thenRefusal('invalid-config')
    }
  })
})

describe('changing a step', () => {
  const change = (stepId: string, plan: typeof infoPlan) => ({ type: 'ChangeStep', stepId, plan }) as const
  const renamed = { ...compassPlan, title: 'Kompas, opnieuw', minutes: 25 }

  it('[O4] changes everything of a step that was not opened', () => {
    const changed = given(prepared()).when(lead, change('compass', renamed))
    changed.thenEvents({ type: 'StepChanged', stepId: 'compass', plan: renamed })
    expect(changed.state().steps['compass']).toMatchObject({ title: 'Kompas, opnieuw', minutes: 25 })
  })

  it('[O4] lets a step that was not opened become one of another kind, which works', () => {
    const changed = given(prepared(), lobbyOpened).when(lead, change('compass', notesPlan))
    const state = given(
      prepared(),
      lobbyOpened,
      changed.events(),
      reached('compass', 'open', 'write'),
    ).state()
    const view = phoneView(kits, state, { here: new Set(), screens: 0 })
    expect(view.step).toMatchObject({ kind: 'notes', answered: 0, content: { noteCount: 0 } })
  })

  it('[O4] keeps what was entered when an opened step is renamed', () => {
    const state = given(
      prepared(),
      lobbyOpened,
      reached('compass', 'open'),
      happened('compass', { type: 'NeedlePlaced', voice: 'v', needle: 1, now: 2, desired: 9 }),
      { type: 'StepChanged', stepId: 'compass', plan: renamed },
    ).state()
    expect(state.steps['compass']).toMatchObject({ title: 'Kompas, opnieuw', status: 'opened' })
    expect(kitOf(kits, 'compass')?.own(state.steps['compass']!.kit, 'v')).toEqual({
      1: { now: 2, desired: 9 },
    })
  })

  it('[O4] keeps the kind of a step that was opened', () => {
    given(prepared(), lobbyOpened, reached('compass', 'open'))
      .when(lead, change('compass', infoPlan))
      .thenRefusal('step-in-use')
  })

  it('[O4] does not take away the moment a step stands at', () => {
    const once = { ...dilemmaPlan, config: { ...dilemmaConfig, secondRound: false } }
    given(prepared(), lobbyOpened, reached('dilemma', 'open', 'second'))
      .when(lead, change('dilemma', once))
      .thenRefusal('step-in-use')
    given(prepared(), lobbyOpened, reached('dilemma', 'open', 'first'))
      .when(lead, change('dilemma', once))
      .thenEvents({ type: 'StepChanged', stepId: 'dilemma', plan: once })
  })

  it('[O4] leaves a sealed step as it is', () => {
    given(prepared(), lobbyOpened, reached('compass', 'talk'), finished('compass'), sealedStep)
      .when(lead, change('compass', renamed))
      .thenRefusal('step-sealed')
  })

  it('[O4] does not know a step that is not there, or settings that do not fit', () => {
    given(prepared()).when(lead, change('nowhere', infoPlan)).thenRefusal('unknown-step')
    given(prepared()).when(lead, change('constructor', infoPlan)).thenRefusal('unknown-step')
    given(prepared())
      .when(lead, change('compass', { ...compassPlan, config: null }))
      .thenRefusal('invalid-config')
  })
})

describe('moving a step', () => {
  const move = (stepId: string, before: string | null) => ({ type: 'MoveStep', stepId, before }) as const

  it('[O5] puts it before another one, or at the end', () => {
    const moved = (stepId: string, before: string | null) =>
      given(prepared()).when(lead, move(stepId, before)).state().order
    expect(moved('talk', 'info')).toEqual(['talk', 'info', 'compass', 'dilemma', 'notes'])
    expect(moved('info', 'notes')).toEqual(['compass', 'dilemma', 'info', 'notes', 'talk'])
    expect(moved('info', null)).toEqual(['compass', 'dilemma', 'notes', 'talk', 'info'])
  })

  it('[O5] does nothing when it is put before itself', () => {
    given(prepared()).when(lead, move('info', 'info')).thenEvents()
  })

  it('[O5] moves steps that were opened as well, and they stay where they are in the conversation', () => {
    const past = given(prepared(), lobbyOpened, reached('compass', 'talk'))
    const state = past.when(lead, move('compass', null)).state()
    expect(state).toMatchObject({
      currentStepId: 'compass',
      steps: { compass: { moment: { phase: 'talk' } } },
    })
  })

  it('[O5] does not know a step that is not there', () => {
    given(prepared()).when(lead, move('nowhere', null)).thenRefusal('unknown-step')
    given(prepared()).when(lead, move('info', 'nowhere')).thenRefusal('unknown-step')
  })

  it('[O5] a step that was moved before one that went away goes to the end', () => {
    expect(order(prepared(), { type: 'StepMoved', stepId: 'info', before: 'gone' }).at(-1)).toBe('info')
  })
})

describe('removing a step', () => {
  const remove = (stepId: string) => ({ type: 'RemoveStep', stepId }) as const

  it('[O6] takes away a step that was not opened', () => {
    const removed = given(prepared()).when(lead, remove('compass'))
    removed.thenEvents({ type: 'StepRemoved', stepId: 'compass' })
    expect(removed.state().order).toEqual(['info', 'dilemma', 'notes', 'talk'])
    expect(removed.state().steps).not.toHaveProperty('compass')
  })

  it('[O6] keeps a step that was opened', () => {
    given(prepared(), lobbyOpened, reached('compass', 'open'))
      .when(lead, remove('compass'))
      .thenRefusal('step-in-use')
    given(prepared()).when(lead, remove('nowhere')).thenRefusal('unknown-step')
  })
})
