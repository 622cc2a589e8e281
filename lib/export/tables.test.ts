import { describe, expect, it } from 'vitest'
import { kits } from '@/lib/domain/steps/registry'
import type { Report } from '@/lib/domain/workshop/report'
import { documentOf } from './document'
import { readReportFile, reportFileOf } from './json'
import { markdownOf } from './markdown'
import { sampleReport } from './testing/sample-report'

/** The sample, as if its steps had gone by table. */
function byTable(): Report {
  const report = sampleReport()
  const [first, ...rest] = report.steps
  if (!first) throw new Error('the sample has no steps')
  const tables = [
    { table: 1, result: first.result },
    { table: 3, people: 7, result: first.result },
  ]
  const minority = [{ round: 'main', table: 3, people: 7, text: 'Twee van ons aarzelen' }]
  const harvest = first.harvest.map((line) => ({ ...line, table: 3 }))
  return {
    ...report,
    proxies: 2,
    tablePhones: 1,
    steps: [{ ...first, tables, minority, harvest }, ...rest],
  }
}

describe('tables in a file', () => {
  it('[Ex2] [Tb11] come back from JSON as they were', () => {
    expect(readReportFile(kits, reportFileOf(byTable()))).toEqual({ ok: true, report: byTable() })
  })

  it('[Ex3] are refused when what they came to is not what their kit says it is', () => {
    const file = JSON.parse(reportFileOf(byTable())) as {
      report: { steps: { tables?: { result: unknown }[] }[] }
    }
    const table = file.report.steps[0]?.tables?.[1]
    if (table) table.result = { anything: true }
    expect(readReportFile(kits, JSON.stringify(file))).toMatchObject({ ok: false })
  })

  it('[Tb11] [Tb12] [Px4] stand in the text of every format', () => {
    const text = markdownOf(documentOf(kits, byTable()))
    for (const words of [
      'Tafel 1',
      'Tafel 3, met 7 mensen',
      'Twee van ons aarzelen',
      'Voor 2 van hen vulde de begeleider in.',
      '1 telefoon antwoordde voor een hele tafel.',
    ])
      expect(text).toContain(words)
  })
})
