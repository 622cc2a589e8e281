import { describe, expect, it } from 'vitest'
import { builtInCompass } from '@/lib/compass/compass'
import { kits } from '@/lib/domain/steps/registry'
import { closed, lobbyOpened, prepared, reached } from '@/lib/domain/testing/past'
import { infoPlan } from '@/lib/domain/testing/plans'
import { fold } from '@/lib/domain/workshop/evolve'
import { plannedOrder } from './plan'
import { runningOrders } from './running-orders'
import {
  changedTemplate,
  plansOf,
  plansToKeep,
  readTemplate,
  templateOf,
  templatePlans,
  writeTemplate,
} from './template'

let ids = 0
const newId = () => `id-${++ids}`
const steps = templateOf([infoPlan, { ...infoPlan, title: 'Tweede' }], newId)
const [first, second] = steps
const titles = (changed: ReturnType<typeof changedTemplate>) =>
  changed.ok ? changed.steps.map(({ plan }) => plan.title) : changed.code

describe('a running order of one’s own', () => {
  it('[Te1] comes back as it was kept, whatever kinds of step are in it', () => {
    for (const order of runningOrders) {
      const kept = templateOf(plannedOrder({ kits, compass: builtInCompass }, 'nl', order), newId)
      expect(readTemplate(kits, writeTemplate(kept))).toEqual({ ok: true, steps: kept })
      expect(templatePlans(kits, kept).map(({ title }) => title)).toEqual(kept.map(({ plan }) => plan.title))
    }
  })

  it('[Te1] is taken from a workshop, also a closed one, without anything that happened in it', () => {
    const held = fold(kits, [...prepared(), lobbyOpened, reached('compass', 'open'), closed])
    const before = fold(kits, prepared())
    expect(plansOf(held)).toEqual(plansOf(before))
    expect(plansOf(held).map((plan) => Object.keys(plan).toSorted())).toContainEqual([
      'config',
      'instruction',
      'kind',
      'minutes',
      'title',
    ])
  })

  it('[Te1] leaves out what one group promised', () => {
    const promise = {
      promiseId: 'w i',
      what: 'Bellen',
      withWhom: '',
      firstSign: '',
      byWhen: '',
      from: 'Eerder',
    }
    const deps = { kits, compass: builtInCompass, openPromises: [promise] }
    const plans = runningOrders.flatMap((order) => plannedOrder(deps, 'nl', order))
    const events = plans.map(
      (plan, index) => ({ type: 'StepAdded', stepId: `s${index}`, plan, before: null }) as const,
    )
    const state = fold(kits, [...prepared(), ...events])
    expect(JSON.stringify(plansOf(state))).toContain('Bellen')
    expect(JSON.stringify(plansToKeep(kits, state))).not.toContain('Bellen')
  })

  it('[Te2] is changed by the rules of a running order', () => {
    const stepId = first?.stepId ?? ''
    const move = changedTemplate(kits, steps, { type: 'MoveStep', stepId, before: null }, newId)
    expect(titles(move)).toEqual(['Tweede', infoPlan.title])
    const remove = changedTemplate(kits, steps, { type: 'RemoveStep', stepId }, newId)
    expect(titles(remove)).toEqual(['Tweede'])
    const add = changedTemplate(kits, steps, { type: 'AddStep', plan: infoPlan, before: stepId }, newId)
    expect(titles(add)).toHaveLength(3)
    const plan = { ...infoPlan, title: 'Anders' }
    expect(titles(changedTemplate(kits, steps, { type: 'ChangeStep', stepId, plan }, newId))).toEqual([
      'Anders',
      'Tweede',
    ])
    expect(titles(changedTemplate(kits, steps, { type: 'RemoveStep', stepId: 'nowhere' }, newId))).toBe(
      'unknown-step',
    )
    const wrong = { ...infoPlan, config: { no: 'thing' } }
    expect(titles(changedTemplate(kits, steps, { type: 'ChangeStep', stepId, plan: wrong }, newId))).toBe(
      'invalid-config',
    )
  })
})

describe('a running order that cannot be used', () => {
  const withKind = (kind: string) => [...steps, { stepId: 'x', plan: { ...infoPlan, kind, title: 'Vreemd' } }]

  it('[Te3] with a kind that is not known says so, and is not half there', () => {
    expect(readTemplate(kits, writeTemplate([...withKind('karaoke'), ...withKind('karaoke')]))).toEqual({
      ok: false,
      problem: { why: 'unknown-kind', names: ['karaoke'] },
    })
    for (const kind of ['__proto__', 'constructor'])
      expect(readTemplate(kits, writeTemplate(withKind(kind)))).toMatchObject({ ok: false })
  })

  it('[Te3] names the steps whose settings no longer fit', () => {
    const misfit = { stepId: 'x', plan: { ...infoPlan, title: 'Oude vorm', config: { gone: true } } }
    expect(readTemplate(kits, writeTemplate([...steps, misfit]))).toEqual({
      ok: false,
      problem: { why: 'misfit', names: ['Oude vorm'] },
    })
  })

  it('[Te3] is refused when it is damaged, newer or not one at all', () => {
    const newer = JSON.stringify({ version: 2, steps })
    const stranger = JSON.stringify({ version: 1, steps: [{ ...second, more: 1 }] })
    for (const text of ['', 'null', '[]', '{"version":1', newer, stranger])
      expect(readTemplate(kits, text)).toEqual({ ok: false, problem: { why: 'damaged', names: [] } })
  })
})
