import { describe, expect, it } from 'vitest'
import { commitmentsKit } from '../steps/commitments/kit'
import { kits } from '../steps/registry'
import { given, keeper, lead } from '../testing/given'
import { at, closed, finished, happened, joined, lobbyOpened, prepared, reached } from '../testing/past'
import { commitmentsPlan, everyPlan } from '../testing/plans'
import { promiseWithKey } from './promise'
import { reportOf, wholeReportOf } from './report'
import { linesOf } from './report-lines'

const key = 'k'.repeat(43)
const plans = { ...everyPlan, commitments: commitmentsPlan }

function promised(commitmentId: string, scope: 'mine' | 'group', more: object = {}) {
  const words = { what: `Doe ${commitmentId}`, withWhom: '', firstSign: '', byWhen: '', scope }
  return happened('commitments', {
    type: 'CommitmentWritten',
    ...{ voice: `voice-of-${commitmentId}`, handle: commitmentId, commitmentId, ...words, ...more },
  })
}

const line = { type: 'HarvestAdded', stepId: 'talk' } as const
const held = [
  ...prepared({}, plans),
  lobbyOpened,
  ...joined('ada', 'ben'),
  reached('commitments', 'open', 'write'),
  promised('shared', 'group', { key }),
  promised('alone', 'mine', { key: 'm'.repeat(43) }),
  finished('commitments'),
  reached('talk', 'talk'),
  { ...line, lineId: 'deal', kind: 'agreement', text: 'Wij bellen elke week' } as const,
  { ...line, lineId: 'but', kind: 'reservation', text: 'Alleen met tijd', about: 'deal' } as const,
  { ...line, lineId: 'why', kind: 'question', text: 'Wie begint?' } as const,
]
const after = [...held, closed]

function hide(stepId: string, lineId: string, hidden = true) {
  return { type: 'HideReportLine', stepId, lineId, hidden } as const
}

describe('the report after closing', () => {
  it('[Af1] opens with what who leads wrote, the last words of it', () => {
    const first = given(after).when(lead, { type: 'WriteForeword', text: 'Wat een middag.' })
    first.thenEvents({ type: 'ForewordWritten', text: 'Wat een middag.' })
    expect(reportOf(kits, first.state()).foreword).toBe('Wat een middag.')
    const taken = given(after, first.events()).when(lead, { type: 'WriteForeword', text: '' }).state()
    expect('foreword' in reportOf(kits, taken)).toBe(false)
  })

  it('[Af2] is without a line that was left out, and with it again when it comes back', () => {
    const hidden = given(after).when(lead, hide('talk', 'why'))
    const texts = (state = hidden.state()) =>
      reportOf(kits, state).steps.flatMap(({ harvest }) => harvest.map(({ text }) => text))
    expect(texts()).toEqual(['Wij bellen elke week', 'Alleen met tijd'])
    const back = given(after, hidden.events()).when(lead, hide('talk', 'why', false))
    expect(texts(back.state())).toHaveLength(3)
  })

  it('[Af2] leaves a reservation out with the line it is about', () => {
    const state = given(after).when(lead, hide('talk', 'deal')).state()
    const talk = reportOf(kits, state).steps.find(({ stepId }) => stepId === 'talk')
    expect(talk?.harvest.map(({ lineId }) => lineId)).toEqual(['why'])
  })

  it('[Af2] leaves out words inside a result, and what became of them; who may leave them out still sees them', () => {
    const told = { type: 'OutcomeTold', stepId: 'commitments', itemId: 'shared' } as const
    const state = given(after, { ...told, outcome: 'kept', why: 'Het lukte' })
      .when(lead, hide('commitments', 'shared'))
      .state()
    expect(JSON.stringify(reportOf(kits, state))).not.toMatch(/Doe shared|Het lukte/)
    expect(JSON.stringify(wholeReportOf(kits, state))).toContain('Doe shared')
  })

  it('[Af2] does not know lines and steps that are not there, nor one that is in no report', () => {
    given(after).when(lead, hide('talk', 'nothing')).thenRefusal('unknown-item')
    given(after).when(lead, hide('nowhere', 'why')).thenRefusal('unknown-step')
    given(after).when(lead, hide('commitments', 'alone')).thenRefusal('unknown-item')
  })

  it('[Af2] has a line for everything that people wrote in it', () => {
    const steps = reportOf(kits, given(after).state()).steps
    const lines = steps.flatMap((step) => linesOf(kits, step).map(({ lineId }) => lineId))
    expect(lines.toSorted()).toEqual(['but', 'deal', 'shared', 'why'])
  })

  it('[Af3] is published once, and can be taken back', () => {
    const published = given(after).when(lead, { type: 'PublishReport' }, { now: at(100) })
    published.thenEvents({ type: 'ReportPublished', at: at(100) })
    given(after, published.events()).when(lead, { type: 'PublishReport' }).thenEvents()
    const back = given(after, published.events()).when(lead, { type: 'TakeReportBack' })
    back.thenEvents({ type: 'ReportTakenBack' })
    expect(back.state().publication.publishedAt).toBeUndefined()
    given(after).when(lead, { type: 'TakeReportBack' }).thenEvents()
  })

  it('[Af2] of a conversation that came from a file can be shortened too', () => {
    const report = reportOf(kits, given(after).state())
    const imported = given({ type: 'WorkshopImported', report, at: at(0) })
    const shorter = imported.when(lead, hide('talk', 'why')).state()
    expect(JSON.stringify(reportOf(kits, shorter))).not.toContain('Wie begint?')
    expect(reportOf(kits, imported.state())).toEqual(report)
  })
})

describe('what became of a promise', () => {
  const tell = (itemId: string, why = '') =>
    ({ type: 'TellOutcome', stepId: 'commitments', itemId, outcome: 'changed', why }) as const

  it('[Fu1] is told by who has its link, and the last word stands in the report', () => {
    const first = given(after).when(keeper, { ...tell('shared'), outcome: 'kept' })
    const last = given(after, first.events()).when(keeper, tell('shared', 'Nu elke maand')).state()
    const step = reportOf(kits, last).steps.find(({ stepId }) => stepId === 'commitments')
    expect(step?.outcomes).toEqual([{ itemId: 'shared', outcome: 'changed', why: 'Nu elke maand' }])
  })

  it('[Fu1] carries no time and nobody', () => {
    const [event] = given(after).when(keeper, tell('shared')).events()
    expect(Object.keys(event ?? {}).toSorted()).toEqual(['itemId', 'outcome', 'stepId', 'type', 'why'])
  })

  it('[Fu2] stays with its owner where the promise does', () => {
    const state = given(after).when(keeper, tell('alone', 'Niemand weet dit')).state()
    expect(state.outcomes['commitments']?.['alone']).toEqual({ outcome: 'changed', why: 'Niemand weet dit' })
    expect(JSON.stringify(reportOf(kits, state))).not.toMatch(/Niemand weet dit|Doe alone/)
  })

  it('[Fu1] is not told of what was never promised', () => {
    given(after).when(keeper, tell('nothing')).thenRefusal('unknown-item')
    given(after)
      .when(keeper, { ...tell('shared'), stepId: 'nowhere' })
      .thenRefusal('unknown-step')
    given(after)
      .when(keeper, { ...tell('shared'), stepId: 'talk' })
      .thenRefusal('unknown-item')
  })

  it('[Fu3] is found by the hash of the secret, before and after sealing, and by nothing else', () => {
    const open = given(after).state()
    const context = { config: commitmentsKit.config.parse(commitmentsPlan.config) } as never
    const sealed = given(after, {
      type: 'StepSealed',
      stepId: 'commitments',
      kind: 'commitments',
      sealed: commitmentsKit.seal(open.steps['commitments']?.kit ?? commitmentsKit.initial(), context),
    }).state()
    for (const state of [open, sealed]) {
      expect(promiseWithKey(kits, state, key)?.promise).toMatchObject({
        itemId: 'shared',
        what: 'Doe shared',
      })
      expect(promiseWithKey(kits, state, 'm'.repeat(43))?.promise.isShared).toBe(false)
      for (const other of ['', 'shared', 'x'.repeat(43)])
        expect(promiseWithKey(kits, state, other)).toBeUndefined()
    }
  })
})
