import { describe, expect, it } from 'vitest'
import { given, inStep, lead, participant } from '../../testing/given'
import { happened, joined, joinedAs, lobbyOpened, prepared, reached } from '../../testing/past'
import { lookbackConfig, lookbackPlan } from '../../testing/plans'
import type { WorkshopEvent } from '../../workshop/event'
import type { OutcomeKind } from '../../workshop/outcome-kinds'
import { reportOf } from '../../workshop/report'
import { kits } from '../registry'
import { lookbackMoments } from './course'
import { lookbackKit } from './kit'
import { lookbackStory } from './story'
import { simulateLookback, simulateLookbackLead } from './simulate'
import type { LookbackResult } from './view'

const ada = participant('ada')
const one = 'w1 een'
const open = [
  ...prepared({}, { lookback: lookbackPlan }),
  lobbyOpened,
  ...joined('ada', 'ben'),
  reached('lookback', 'open'),
]
const shown = reached('lookback', 'revealed')

function said(voice: string, outcome: OutcomeKind, why = '', promiseId = one): WorkshopEvent {
  return happened('lookback', { type: 'OutcomeSaid', voice, promiseId, remarkId: `r-${voice}`, outcome, why })
}
const say = (outcome: OutcomeKind, why = '', promiseId = one) =>
  inStep('lookback', { type: 'SayOutcome', promiseId, outcome, why })
const settle = (outcome: OutcomeKind | null, why = '') =>
  inStep('lookback', { type: 'SettleOutcome', promiseId: one, outcome, why })

function resultOf(...events: readonly WorkshopEvent[]): LookbackResult {
  const report = reportOf(kits, given(open, events).state())
  return report.steps[0]?.result as unknown as LookbackResult
}

describe('looking back', () => {
  it('[Lb1] takes how each person sees it while the round is open, with a line why or without', () => {
    given(open)
      .when(ada, say('kept', 'Elke week'))
      .thenEvents(
        happened('lookback', {
          ...{ type: 'OutcomeSaid', voice: 'voice-of-ada', promiseId: one, remarkId: 'new-1' },
          ...{ outcome: 'kept', why: 'Elke week' },
        }),
      )
    given(open)
      .when(ada, say('kept', '', 'w9 nooit'))
      .thenRefusal('unknown-item')
    given(open, shown).when(ada, say('kept')).thenRefusal('step-not-open')
    const withdraw = inStep('lookback', { type: 'WithdrawOutcome', promiseId: one })
    expect(given(open, said('voice-of-ada', 'kept')).when(ada, withdraw).decision.accepted).toBe(true)
    given(open, shown).when(ada, withdraw).thenRefusal('step-not-open')
  })

  it('[Lb1] counts the last word of each person, once', () => {
    const five = ['a', 'b', 'c', 'd', 'e'].map((voice) => said(voice, 'kept'))
    const result = resultOf(...five, said('d', 'changed'), said('e', 'let-go'), shown)
    expect(result.promises[0]?.counts).toEqual({ kept: 3, changed: 1, 'let-go': 1 })
  })

  it('[Lb2] shows no numbers of too few, and says a remark without what its writer chose', () => {
    const four = ['a', 'b', 'c', 'd'].map((voice) => said(voice, 'changed', `Omdat ${voice}`))
    const [promise] = resultOf(...four, shown).promises
    expect(promise?.counts).toBeUndefined()
    expect(promise?.remarks).toHaveLength(4)
    for (const remark of promise?.remarks ?? [])
      expect(Object.keys(remark).toSorted()).toEqual(['hidden', 'remarkId', 'text'])
  })

  it('[Lb2] tells names only where the group knows them', () => {
    const named = (mode: 'named' | 'facilitator-only') =>
      given(
        prepared({ mode }, { lookback: lookbackPlan }),
        lobbyOpened,
        joinedAs('ada', 'Ada'),
        reached('lookback', 'open'),
        said('ada', 'kept', 'Elke week'),
        shown,
      ).state()
    expect(JSON.stringify(reportOf(kits, named('named')))).toContain('"name":"Ada"')
    expect(JSON.stringify(reportOf(kits, named('facilitator-only')))).not.toContain('Ada')
  })

  it('[Lb3] comes to a word of the group after the reveal; nothing makes it open again', () => {
    given(open).when(lead, settle('kept')).thenRefusal('not-now')
    given(open).when(ada, settle('kept')).thenRefusal('forbidden')
    const settled = given(open, shown).when(lead, settle('changed', 'Kleiner begonnen')).events()
    expect(resultOf(shown, ...settled).promises[0]?.settled).toEqual({
      outcome: 'changed',
      why: 'Kleiner begonnen',
    })
    const again = given(open, shown, settled).when(lead, settle(null)).events()
    expect(resultOf(shown, ...settled, ...again).promises[0]?.settled).toBeUndefined()
  })

  it('[Lb3] leaves what the group came to for its journey, and what is open as open', () => {
    const settled = given(open, shown).when(lead, settle('let-go', 'Geen tijd')).events()
    const [first, second] = lookbackConfig.promises
    expect(lookbackStory.traces?.(resultOf(shown, ...settled))).toEqual([
      { type: 'looked-back', promise: first, settled: { outcome: 'let-go', why: 'Geen tijd' } },
      { type: 'looked-back', promise: second },
    ])
  })

  it('[Lb4] hides a remark from everybody but who leads, also when it is worded differently', () => {
    const hidden = happened('lookback', { type: 'RemarkHidden', remarkId: 'r-a', hidden: true })
    const result = resultOf(said('a', 'kept', 'Boos'), hidden, said('a', 'kept', 'Nog bozer'), shown)
    expect(result.promises[0]?.remarks).toEqual([])
    const hide = inStep('lookback', { type: 'HideRemark', remarkId: 'nothing', hidden: true })
    given(open).when(lead, hide).thenRefusal('unknown-item')
  })

  it('[Lb5] is a talk alone when there is nothing to look back on', () => {
    const phases = lookbackMoments({ ...lookbackConfig, promises: [] }).map(({ phase }) => phase)
    expect(phases).toEqual(['talk', 'harvest'])
    const context = { compass: {} as never, say: (key: string) => key }
    const proposed = lookbackKit.plan(context, undefined)
    expect(proposed?.config).toMatchObject({ promises: [] })
    const many = Array.from({ length: 50 }, (_, index) => ({
      ...{ promiseId: `w ${index}`, what: 'Iets', withWhom: '', firstSign: '', byWhen: '', from: '' },
    }))
    const all = lookbackKit.plan({ ...context, openPromises: many }, undefined)
    expect(lookbackKit.config.safeParse(all?.config).success).toBe(true)
  })
})

describe('people who are not there', () => {
  const persona = { leaning: 0.5, talkative: 1, language: 'nl' as const, random: () => 0.5 }
  const open = { round: 'main', phase: 'open' } as const
  const talk = { round: 'main', phase: 'revealed' } as const

  it('[Lb1] say of every promise how they see it; who leads settles each in turn', () => {
    const view = { question: '', promises: lookbackConfig.promises }
    const newId = () => 'id'
    const commands = simulateLookback({ view, moment: open, persona, newId })
    expect(commands.map((command) => lookbackKit.command.safeParse(command).success)).toEqual([true, true])
    expect(simulateLookback({ view, moment: talk, persona, newId })).toEqual([])
    const promises = lookbackConfig.promises.map((promise) => ({ ...promise, remarks: [] }))
    const leading = { question: '', isRevealed: true, promises }
    expect(simulateLookbackLead({ view: leading, moment: talk, persona, newId })).toHaveLength(2)
    expect(simulateLookbackLead({ view: leading, moment: open, persona, newId })).toEqual([])
  })
})
