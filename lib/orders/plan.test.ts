import { describe, expect, it } from 'vitest'
import { builtInEdition } from '@/lib/compass/built-in-edition'
import { builtInCompass } from '@/lib/compass/compass'
import type { Edition } from '@/lib/compass/edition'
import { editionLimits, editionSchema } from '@/lib/compass/edition'
import { inLanguage } from '@/lib/compass/in-language'
import { languageSchema } from '@/lib/domain/language'
import { kits } from '@/lib/domain/steps/registry'
import { prepared } from '@/lib/domain/workshop/decide-about'
import { fold } from '@/lib/domain/workshop/evolve'
import { stepPlanSchema } from '@/lib/domain/workshop/plan'
import { sayIn } from '@/lib/i18n/say'
import { lookbackConfig, sampleAbout } from '@/lib/domain/testing/plans'
import { fittingChoice } from './fitting-choice'
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

/** Every text as long as an edition takes, every list as full, and nothing of the built-in names left. */
function fullEdition(): Edition {
  const long = (length: number) => ({ nl: 'm'.repeat(length), en: 'w'.repeat(length) })
  const { about, line, end } = editionLimits
  const many = (count: number, length: number) => Array.from({ length: count }, () => long(length))
  const pole = {
    name: long(editionLimits.poleName),
    gives: long(line),
    costs: long(line),
    jester: many(editionLimits.jester, line),
  }
  return editionSchema.parse({
    ...builtInEdition,
    name: long(editionLimits.name),
    dimensions: builtInEdition.dimensions.map((each) => ({
      ...each,
      name: long(editionLimits.dimensionName),
      about: long(about),
    })),
    needles: [2, 5, 11, 12].map((number) => ({
      number,
      dimension: 3,
      name: long(editionLimits.needleName),
      about: long(about),
      low: long(end),
      high: long(end),
      prompts: many(editionLimits.prompts, line),
      source: '',
    })),
    routes: builtInEdition.routes.map((route) => ({
      ...route,
      name: long(editionLimits.needleName),
      about: long(about),
      firstStep: long(about),
    })),
    dilemmas: [
      {
        dilemmaId: 'own-1',
        about: { needle: 12 },
        title: long(editionLimits.title),
        poles: { a: pole, b: pole },
        cases: Array.from({ length: editionLimits.cases }, () => ({
          label: long(editionLimits.caseLabel),
          text: long(editionLimits.caseText),
        })),
        followUps: many(editionLimits.followUps, line),
        source: '',
      },
    ],
    noteSets: [
      {
        setId: 'own-columns',
        name: long(editionLimits.column),
        columns: Array.from({ length: editionLimits.columns }, () => ({
          name: long(editionLimits.column),
          hint: long(editionLimits.hint),
        })),
      },
    ],
  })
}

describe('an own edition', () => {
  const edition = fullEdition()

  it('[Ed8] makes steps that fit their kits, however long its texts and however few its needles', () => {
    for (const language of languageSchema.options)
      for (const [kind, kit] of Object.entries(kits)) {
        const context = { compass: inLanguage(edition, language), say: sayIn(language, `steps.${kind}`) }
        for (const choice of [undefined, ...kit.choices(context).map((each) => each.choice)]) {
          const plan = plannedStep({ kits, compass: edition }, language, kind, choice)
          const wrong = [stepPlanSchema.safeParse(plan), kit.config.safeParse(plan?.config)].flatMap(
            ({ error }) => error?.issues ?? [],
          )
          expect(wrong, `${kind} ${JSON.stringify(choice)}`).toEqual([])
        }
      }
  })

  it('[Ed8] is what every running order is held with, about what comes nearest', () => {
    for (const order of runningOrders)
      expect(plannedOrder({ kits, compass: edition }, 'nl', order)).toHaveLength(
        order.lines.filter(({ when }) => when !== 'promises').length,
      )
    expect(fittingChoice(edition, { needle: 9 })).toEqual({ needle: 11 })
    expect(fittingChoice(edition, { needles: [1, 6, 10] })).toEqual({ needles: [2, 5, 11] })
    expect(fittingChoice(edition, { needles: [1, 5] })).toEqual({ needles: [5] })
    expect(fittingChoice(edition, { dilemmaId: 'n8-close', secondRound: false })).toEqual({
      dilemmaId: 'own-1',
      secondRound: false,
    })
    for (const { lines } of runningOrders)
      for (const { choice } of lines) expect(fittingChoice(builtInEdition, choice)).toEqual(choice)
  })
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
