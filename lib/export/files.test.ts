import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { kits } from '@/lib/domain/steps/registry'
import type { Block } from '@/lib/domain/workshop/document'
import { documentOf } from './document'
import { sheetsOf } from './sheets'
import type { ExportFormat } from './format'
import { exportFormats, fileNameOf } from './format'
import { fileOf } from './formats'
import { pdfText } from './testing/pdf-text'
import { harvest, hostile, sampleReport } from './testing/sample-report'

/** With its byte order mark, which a decoder of the web would take off. */
function utf8(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('utf8')
}

const hidden = 'te weinig of te gelijke antwoorden'

async function filesIn(
  format: 'csv' | 'xlsx',
  report = sampleReport(),
): Promise<Readonly<Record<string, string>>> {
  const files = unzipSync(await fileOf(kits, report, format))
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, utf8(bytes)]))
}

async function textOf(format: ExportFormat, report = sampleReport()): Promise<string> {
  if (format === 'csv' || format === 'xlsx') return Object.values(await filesIn(format, report)).join('\n')
  const bytes = await fileOf(kits, report, format)
  return format === 'pdf' ? pdfText(bytes) : utf8(bytes)
}

describe('a spreadsheet', () => {
  it('[Ex4] in CSV has no cell that begins like a formula', async () => {
    const files = await filesIn('csv', sampleReport({ title: '=1+1', groupName: '@groep' }))
    expect(Object.keys(files)[0]).toBe('00-overzicht.csv')
    for (const text of Object.values(files)) {
      expect(text.startsWith('\uFEFF')).toBe(true)
      expect(
        text
          .slice(1)
          .split(/[;\r\n]+"?/)
          .filter((cell) => /^[=+\-@\t＝＋－＠]/.test(cell)),
      ).toEqual([])
    }
    const all = Object.values(files).join('\n')
    for (const text of hostile.slice(1)) expect(all).toContain(text)
  })

  it('[Ex4] in XLSX has no formulas, words as text and numbers as numbers', async () => {
    const files = await filesIn('xlsx', sampleReport({ title: '=1+1' }))
    const sheets = Object.entries(files).flatMap(([name, text]) =>
      /worksheets\/[^/]+$/.test(name) ? text : [],
    )
    // An overview, the coverage and the time stand beside the steps.
    expect(sheets).toHaveLength(sampleReport().steps.length + 3)
    for (const sheet of sheets) expect(sheet).not.toMatch(/<f[ >]/)
    expect(sheets.join('')).toMatch(/<c [^>]*><v>2\.5<\/v>/)
    for (const text of hostile.slice(1, 4)) expect(Object.values(files).join('')).toContain(text)
  })
})

describe('what somebody typed', () => {
  it('[Ex13] with a line end is one cell of the CSV', async () => {
    const files = await filesIn('csv', { ...sampleReport(), foreword: 'eerste regel\ntweede regel' })
    expect(files['00-overzicht.csv']).toContain('"eerste regel\ntweede regel"')
  })

  it('[Ex13] is not taken for a sign of the format in XLSX', async () => {
    const files = await filesIn('xlsx', sampleReport({ title: 'Gast _x000D_ en _x0041_' }))
    expect(Object.values(files).join('')).toContain('_x005F_x000D_ en _x005F_x0041_')
  })

  it('[Ex13] stands beside numbers as they were meant', () => {
    const noisy: Block = { type: 'table', caption: '', columns: [{ label: '' }], rows: [[4.800000000000001]] }
    const sections = [{ type: 'step', depth: 2, title: '', blocks: [noisy] }] as const
    const sheets = sheetsOf({ ...documentOf(kits, sampleReport()), sections })
    expect(sheets.at(-1)?.rows.at(-1)?.cells).toEqual([4.8])
  })
})

describe('Markdown', () => {
  it('[Ex4] takes nothing that was written for markup', async () => {
    const text = await textOf('md')
    expect(text).toContain('\\| a \\| \\*\\*b\\*\\* \\<script>')
    for (const line of harvest) expect(text).toContain(line)
  })
})

describe('every format', () => {
  for (const format of exportFormats) {
    it(`[Ex5] ${format} tells no number that may not be told`, async () => {
      const text = await textOf(format)
      if (format === 'json') {
        const file = JSON.parse(text) as {
          report: { steps: { kind: string; result: { needles: object[] } }[] }
        }
        const compass = file.report.steps.find(({ kind }) => kind === 'compass')
        expect(compass?.result.needles[0]).toHaveProperty('figures')
        expect(compass?.result.needles[1]).not.toHaveProperty('figures')
      } else expect(text.replace(/\s+/g, ' ')).toContain(hidden)
    })

    it(`[Ex5] ${format} has no name, voice or handle, and notes in the order of their ids`, async () => {
      const text = await textOf(format)
      expect(text).not.toMatch(/Naam-van|handle-|"v1"/)
      const places = [hostile[1]!, hostile[3]!].map((note) => text.lastIndexOf(note))
      expect(Math.min(...places)).toBeGreaterThan(0)
      expect(places[0]).toBeGreaterThan(places[1]!)
    })
  }

  it('[Ex8] has a name that is safe everywhere', () => {
    const nameOf = (title: string) => fileNameOf(sampleReport({ title }), 'pdf')
    expect(nameOf('Leiding geven: Łódź & "co"')).toBe('verslag-leiding-geven-odz-co-2026-11-23.pdf')
    for (const title of ['../../etc/passwd', 'a\r\nSet-Cookie: b', '😀', '"; x="', 'x'.repeat(500)])
      expect(nameOf(title)).toMatch(/^verslag-[a-z0-9-]{0,75}\.pdf$/)
  })
})
