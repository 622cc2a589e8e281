import { describe, expect, it } from 'vitest'
import { kits } from '@/lib/domain/steps/registry'
import { at } from '@/lib/domain/testing/past'
import { readEvent, writeEvent } from '@/lib/domain/workshop/codec'
import { fold } from '@/lib/domain/workshop/evolve'
import { headerChange } from '@/lib/domain/workshop/header'
import { reportOf } from '@/lib/domain/workshop/report'
import { readReportFile, reportFileOf, reportFileSchema } from './json'
import { sampleReport } from './testing/sample-report'

function changed(
  change: (file: { report: { steps: Record<string, unknown>[] } } & Record<string, unknown>) => void,
) {
  const file = JSON.parse(reportFileOf(sampleReport())) as Parameters<typeof change>[0]
  change(file)
  return readReportFile(kits, JSON.stringify(file))
}

describe('a report as JSON', () => {
  for (const mode of ['anonymous', 'facilitator-only', 'named'] as const) {
    it(`[Ex2] comes back as it was, in the mode ${mode}`, () => {
      const report = sampleReport({ mode })
      const back = readReportFile(kits, reportFileOf(report))
      expect(back).toEqual({ ok: true, report })
      if (!back.ok) return
      const stored = writeEvent({ type: 'WorkshopImported', report: back.report, at: at(500) })
      const state = fold(kits, [readEvent(kits, stored)])
      expect(state.status).toBe('closed')
      expect(reportOf(kits, state)).toEqual(report)
    })
  }

  it('[Ex2] is kept from the day it came in', () => {
    const event = { type: 'WorkshopImported', report: sampleReport(), at: at(500) } as const
    expect(headerChange([event])).toMatchObject({ status: 'closed', closedAt: at(500), retentionDays: 30 })
  })

  it('[Ex3] is refused when it is something else', () => {
    for (const text of [
      '',
      'geen json',
      '{}',
      '[]',
      'null',
      '{"format":"iets","version":1}',
      '['.repeat(90_000),
    ])
      expect(readReportFile(kits, text)).toEqual({ ok: false, problem: { why: 'foreign' } })
  })

  it('[Ex3] is refused when it is newer, or has a step that is not known here', () => {
    const newer = changed((file) => void (file.version = 2))
    expect(newer).toEqual({ ok: false, problem: { why: 'newer' } })
    const unknown = changed((file) => void (file.report.steps[1]!.kind = 'toverbal'))
    expect(unknown).toEqual({ ok: false, problem: { why: 'unknown-kind', path: 'report.steps.1.kind' } })
  })

  it('[Ex3] is refused with the place that is wrong', () => {
    const pathOf = (answer: ReturnType<typeof changed>) =>
      answer.ok || !('path' in answer.problem) ? answer : answer.problem.path
    const steps = sampleReport().steps.map(({ kind }) => kind)
    const notes = steps.indexOf('notes')
    const broken = changed((file) => {
      file.report.steps[notes]!.result = {
        ...(file.report.steps[notes]!.result as object),
        notes: [{ text: 3 }],
      }
    })
    expect(pathOf(broken)).toMatch(new RegExp(`^report\\.steps\\.${notes}\\.result\\.notes\\.0\\.`))
    expect(pathOf(changed((file) => void (file.report.steps[0]!.spentMinutes = -1)))).toBe(
      'report.steps.0.spentMinutes',
    )
    expect(changed((file) => void (file.extra = 1)).ok).toBe(false)
    expect(changed((file) => void ((file.report as Record<string, unknown>).closedAt = 'gisteren')).ok).toBe(
      false,
    )
  })

  it('[Ex2] has a published schema that names every kind of step', () => {
    const schema = JSON.stringify(reportFileSchema(kits))
    for (const kind of Object.keys(kits)) expect(schema).toContain(`"const":"${kind}"`)
  })
})
