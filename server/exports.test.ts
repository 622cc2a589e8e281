import { describe, expect, it } from 'vitest'
import { reportFileOf } from '@/lib/export/json'
import { largeWorkshop } from '@/lib/export/testing/large-report'
import { sampleReport } from '@/lib/export/testing/sample-report'
import { createExports } from './exports'
import { silentLogger } from './logging'
import { measureExports } from './testing/measure-exports'

const report = sampleReport()
/** A thread that starts from source compiles everything anew. */
const patience = 120_000
/** Ten seconds on a machine of its own; tests share theirs, and compile the thread at every file. */
const boundMs = 10_000
/** Made in the thread of the live loop a file would hold it up for as long as it takes to make: seconds. */
const boundDelayMs = 1000
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

  it(
    '[Ex11] of a full hall are made within their bounds, and say how far they are',
    async () => {
      const exports = createExports({ logger: silentLogger })
      const state = largeWorkshop()
      // The first thread from source compiles everything; in the build there is nothing to compile.
      await exports.run(write)
      for (const { format, ms, worstDelayMs } of await measureExports(exports, state)) {
        expect(ms, format).toBeLessThan(2 * boundMs)
        expect(worstDelayMs, format).toBeLessThan(boundDelayMs)
      }
      const shares: number[] = []
      await exports.run({ ...write, format: 'pdf' }, (share) => shares.push(share))
      expect(shares.length).toBeGreaterThan(3)
      expect(shares).toEqual(shares.toSorted((a, b) => a - b))
      expect(shares.at(-1)).toBe(1)
    },
    patience,
  )
})
