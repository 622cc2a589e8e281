import { describe, expect, it } from 'vitest'
import { reportFileOf } from '@/lib/export/json'
import { sampleReport } from '@/lib/export/testing/sample-report'
import { createExports } from './exports'
import { silentLogger } from './logging'

const report = sampleReport()
/** A thread that starts from source compiles everything anew. */
const patience = 120_000
const write = { type: 'write', report, format: 'md' } as const

describe('files of a report', () => {
  it(
    '[Ex7] are made and read in a thread beside the live loop',
    async () => {
      const exports = createExports({ logger: silentLogger })
      const [written, read] = await Promise.all([
        exports.run(write),
        exports.run({ type: 'read', text: reportFileOf(report) }),
      ])
      expect(written.type === 'written' && new TextDecoder().decode(written.bytes)).toContain(
        report.about.title,
      )
      expect(read).toEqual({ type: 'read', answer: { ok: true, report } })
    },
    patience,
  )

  it(
    '[Ex7] that cannot be made are said to have failed, and the next one is made',
    async () => {
      const exports = createExports({ logger: silentLogger })
      const steps = report.steps.map((step) => ({ ...step, result: 'iets anders' }))
      expect(await exports.run({ ...write, report: { ...report, steps } })).toEqual({ type: 'failed' })
      expect((await exports.run(write)).type).toBe('written')
    },
    patience,
  )

  it(
    '[Ex7] are refused when too many wait',
    async () => {
      const exports = createExports({ logger: silentLogger, mostWaiting: 0 })
      const answers = await Promise.all([exports.run(write), exports.run(write)])
      expect(answers.map(({ type }) => type)).toEqual(['written', 'busy'])
    },
    patience,
  )
})
