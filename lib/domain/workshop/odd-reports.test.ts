import { describe, expect, it } from 'vitest'
import { kits } from '../steps/registry'
import { given } from '../testing/given'
import { closed, happened, joined, lobbyOpened, prepared, reached } from '../testing/past'
import {
  commitmentsPlan,
  compassPlan,
  dilemmaPlan,
  lookbackPlan,
  notesPlan,
  talkPlan,
} from '../testing/plans'
import { chaptersOf } from './chapters'
import { coverageOf } from './coverage'
import type { WorkshopEvent } from './event'
import { reportOf } from './report'

const plans = {
  compass: compassPlan,
  dilemma: dilemmaPlan,
  notes: notesPlan,
  talk: talkPlan,
  commitments: commitmentsPlan,
  lookback: lookbackPlan,
}

function told(...events: readonly WorkshopEvent[]) {
  const report = reportOf(kits, given(prepared({}, plans), lobbyOpened, events, closed).state())
  return { report, chapters: chaptersOf(kits, report), coverage: coverageOf(kits, report, []) }
}

const placed = { type: 'NeedlePlaced', voice: 'a', needle: 1, now: 3, desired: 8 }

describe('a report of little', () => {
  it('[Rp3] of a conversation that was closed before any step is empty and says what was planned', () => {
    const { report, chapters, coverage } = told()
    expect([report.steps, chapters, coverage]).toEqual([[], [], []])
    expect(report.notHeld).toHaveLength(Object.keys(plans).length)
  })

  it('[Rp3] of one person tells no figure of that person', () => {
    const { report } = told(...joined('a'), reached('compass', 'open'), happened('compass', placed))
    expect(report.people).toBe(1)
    expect(JSON.stringify(report.steps)).not.toMatch(/figures|nowCounts/)
  })

  it('[Rp3] of a conversation closed in the middle of a step tells that step as far as it came', () => {
    const five = ['a', 'b', 'c', 'd', 'e']
    const { report } = told(
      ...joined(...five),
      reached('compass', 'open'),
      ...five.map((voice, index) =>
        happened('compass', { ...placed, voice, now: 3 + (index % 2), desired: 7 + (index % 2) }),
      ),
    )
    expect(report.steps.map(({ stepId }) => stepId)).toEqual(['compass'])
    expect(JSON.stringify(report.steps)).toContain('nowCounts')
    expect(report.notHeld).not.toContain(compassPlan.title)
  })

  it('[Rp3] of steps in which nobody gave anything is told without a fault', () => {
    for (const stepId of Object.keys(plans)) {
      const phase = stepId === 'talk' ? 'talk' : 'open'
      expect(told(reached(stepId, phase)).chapters).toHaveLength(1)
    }
  })
})
