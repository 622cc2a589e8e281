import { describe, expect, it } from 'vitest'
import { builtInCompass } from '@/lib/compass/compass'
import { inLanguage } from '@/lib/compass/in-language'
import { languageSchema } from '@/lib/domain/language'
import { kits } from '@/lib/domain/steps/registry'
import { prepared } from '@/lib/domain/workshop/decide-about'
import { fold } from '@/lib/domain/workshop/evolve'
import { stepPlanSchema } from '@/lib/domain/workshop/plan'
import { sayIn } from '@/lib/i18n/say'
import { lookbackConfig, sampleAbout } from '@/lib/domain/testing/plans'
import { plannedOrder, plannedStep } from './plan'
import { runningOrder, runningOrders } from './running-orders'

const deps = { kits, compass: builtInCompass }
const openPromises = lookbackConfig.promises

for (const language of languageSchema.options) {
  describe(`steps proposed in ${language}`, () => {
    for (const [kind, kit] of Object.entries(kits)) {
      it(`[K3] of kind ${kind} fit what their kit accepts, whatever they are about`, () => {
        const context = {
          compass: inLanguage(builtInCompass, language),
          say: sayIn(language, `steps.${kind}`),
        }
        const choices = [undefined, ...kit.choices(context).map(({ choice }) => choice)]
        for (const choice of choices) {
          const plan = plannedStep(deps, language, kind, choice)
          expect(plan, JSON.stringify(choice)).toBeDefined()
          expect(stepPlanSchema.safeParse(plan).success).toBe(true)
          expect(kit.config.safeParse(plan?.config).success).toBe(true)
        }
      })
    }

    it('[K3] are not made about something that is not there', () => {
      expect(plannedStep(deps, language, 'karaoke')).toBeUndefined()
      expect(plannedStep(deps, language, 'compass', { needles: [99] })).toBeUndefined()
      expect(plannedStep(deps, language, 'dilemma', { dilemmaId: 'no' })).toBeUndefined()
      expect(plannedStep(deps, language, 'notes', { needle: 99 })).toBeUndefined()
      expect(plannedStep(deps, language, 'talk', { needle: 99 })).toBeUndefined()
      for (const kind of ['compass', 'dilemma', 'notes', 'talk'])
        expect(plannedStep(deps, language, kind, { unheard: 'of' })).toBeUndefined()
    })

    for (const order of runningOrders) {
      it(`[K3] make a workshop of the running order ${order.orderId}`, () => {
        let ids = 0
        const plans = plannedOrder({ ...deps, openPromises }, language, order)
        const lines = order.lines.filter(({ when }) => when !== 'no-promises')
        const events = prepared(sampleAbout, plans, {
          now: '2026-11-23T09:00:00.000Z',
          newId: () => `s${++ids}`,
        })
        expect(fold(kits, events).order).toHaveLength(lines.length)
        expect(plans.map((plan) => plan.minutes)).toEqual(lines.map((line) => line.minutes))
      })
    }
  })
}

it('[Gr4] opens a follow-up with the open promises of the group, and with a talk when there are none', () => {
  const order = runningOrder('follow-up') ?? { orderId: 'none', lines: [] }
  const [, opens] = plannedOrder({ ...deps, openPromises }, 'nl', order)
  expect(opens).toMatchObject({ kind: 'lookback', config: { promises: openPromises } })
  const without = plannedOrder(deps, 'nl', order).map(({ kind }) => kind)
  expect(without.slice(0, 3)).toEqual(['weather', 'talk', 'compass'])
  expect(without).not.toContain('lookback')
})

it('[K3] does not know a running order that is not there', () => {
  expect(runningOrder('nowhere')).toBeUndefined()
  const wrong = { orderId: 'wrong', lines: [{ kind: 'karaoke', minutes: 1 }] }
  expect(() => plannedOrder(deps, 'nl', wrong)).toThrow(/wrong/)
})

it('[K3] has a running order with every kind of step', () => {
  const kinds = runningOrder('whole-compass')?.lines.map(({ kind }) => kind) ?? []
  expect(kinds.toSorted()).toEqual(Object.keys(kits).toSorted())
})
