import { describe, expect, it } from 'vitest'
import { kits } from '@/lib/domain/steps/registry'
import type { Block } from '@/lib/domain/workshop/document'
import type { ReportDocument } from './document'
import { fileOf } from './formats'
import { pdfOf } from './pdf'
import { pdfFacts, pdfText } from './testing/pdf-text'
import { harvest, sampleReport } from './testing/sample-report'

const report = sampleReport()

function squeezed(text: string): string {
  // Also whole again: words that were broken at the end of a line.
  return text.replace(/(\p{L})-\n\s*(?=\p{Ll})/gu, '$1').replace(/\s+/g, ' ')
}

function pagesOf(bytes: Uint8Array): readonly string[] {
  return pdfText(bytes).split('\f')
}

/** A document of one section, which begins lower with each line before it. */
function pushedDown(lines: number, blocks: readonly Block[]): ReportDocument {
  const before = { type: 'around', depth: 2, title: 'Vooraf' } as const
  const filling = Array.from(
    { length: lines },
    (_, index) => ({ type: 'text', text: `Regel ${index}` }) as const,
  )
  const sections = [
    { ...before, blocks: filling },
    { ...before, title: 'Daarna', blocks },
  ]
  return { language: 'nl', title: 'Verslag', opening: [], sections, motto: '' }
}

describe('a page of the PDF', { timeout: 30_000 }, () => {
  const table: Block = {
    type: 'table',
    caption: 'De tabel',
    columns: [{ label: 'Naald' }, { label: 'Mensen', isNumber: true }, { label: 'Verlicht' }],
    rows: Array.from({ length: 60 }, (_, index) => [`Rij ${index}.`, index, 'ja']),
  }

  it('[Ex12] has no heading at its foot without what is told under it', async () => {
    for (let lines = 22; lines < 38; lines++) {
      const lead: Block = { type: 'text', text: 'Wat vroegen we?', isLead: true }
      for (const told of [
        { ...table, rows: table.rows.slice(0, 8) },
        { type: 'list', items: [{ text: 'Rij 0.' }] } as const,
      ]) {
        const pages = pagesOf(
          await pdfOf(pushedDown(lines, [lead, { type: 'heading', text: 'Antwoorden' }, told])),
        )
        for (const words of ['Daarna', 'Wat vroegen we?', 'Antwoorden'])
          expect(pages.find((page) => page.includes(words))).toContain('Rij 0.')
      }
    }
  })

  it('[Ex12] has a reservation only with the outcome it is about', async () => {
    const items = [{ text: 'Wij bellen elke week' }, { text: 'Alleen als er tijd is', isBeside: true }]
    for (let lines = 22; lines < 38; lines++) {
      const blocks: readonly Block[] = [{ type: 'list', look: 'marked', items: [...items, ...items] }]
      for (const page of pagesOf(await pdfOf(pushedDown(lines, blocks))))
        expect(page.split('Alleen als').length).toBe(page.split('Wij bellen').length)
    }
  })

  it('[Ex12] begins with the heads of a table that goes on, which is one table in the structure', async () => {
    const bytes = await pdfOf(pushedDown(5, [table]))
    const pages = pagesOf(bytes).filter((page) => /Rij \d/.test(page))
    expect(pages.length).toBeGreaterThan(1)
    for (const page of pages) expect(page).toMatch(/Naald\s+Mensen\s+Verlicht/)
    const tree = pdfFacts(bytes, '-struct-text')
    expect(tree.match(/^\s*Table\b/gm)).toHaveLength(1)
    expect(tree.match(/"Verlicht"/g)).toHaveLength(1)
    expect(tree.match(/^\s*TR\b/gm)).toHaveLength(61)
  })
})

describe('the PDF', () => {
  it('[Ex6] has every heading, every harvest line and page numbers', async () => {
    const bytes = await fileOf(kits, report, 'pdf')
    const text = squeezed(pdfText(bytes))
    for (const { title } of report.steps) expect(text).toContain(title)
    for (const words of ['De reis in tijd', 'Redenen', 'Wat we meenemen', ...harvest])
      expect(text).toContain(words)
    const pages = Number(/Pages:\s+(\d+)/.exec(pdfFacts(bytes))?.[1])
    expect(pages).toBeGreaterThan(1)
    for (let page = 1; page <= pages; page++) expect(text).toContain(`${page} van ${pages}`)
  })

  it('[Ex6] has a structure tree of headings, lists and tables, in the language of the report', async () => {
    const bytes = await fileOf(kits, report, 'pdf')
    expect(pdfFacts(bytes)).toMatch(/Tagged:\s+yes/)
    const tree = pdfFacts(bytes, '-struct-text')
    for (const { title } of report.steps)
      expect(squeezed(tree)).toMatch(new RegExp(`H[23] \\(block\\) "${title}"`))
    for (const tag of [
      'Document',
      'H1',
      'H2',
      'H3',
      'H4',
      'Figure',
      'P',
      'L',
      'LI',
      'LBody',
      'Table',
      'TR',
      'TH',
      'TD',
    ])
      expect(tree).toMatch(new RegExp(`^\\s*${tag}\\b`, 'm'))
    expect(Buffer.from(bytes).toString('latin1')).toContain('/Lang (nl)')
  })

  it('[Ex6] carries its fonts and a bookmark for every step', async () => {
    const source = Buffer.from(await fileOf(kits, report, 'pdf')).toString('latin1')
    const fonts = new Set(source.match(/\/FontName \/\S+/g))
    expect(fonts.size).toBe(2)
    expect(source.match(/\/FontFile2 /g)).toHaveLength(2)
    expect(source.match(/\/Parent [^>]*\/Title|\/Title \([^>]*\/Parent/gs)?.length).toBeGreaterThanOrEqual(
      report.steps.length,
    )
  })

  it('[Ex10] draws the compass and the places of the group, with words for who cannot see them', async () => {
    const source = Buffer.from(await fileOf(kits, report, 'pdf')).toString('latin1')
    expect(source.match(/\/S \/Figure/g)?.length).toBeGreaterThanOrEqual(3)
    expect(source.match(/\/Alt /g)?.length).toBeGreaterThanOrEqual(3)
  })

  it('[Ex10] breaks a long word where its language does, and reads and copies it whole', async () => {
    const long = 'De uitvoeringsorganisatiestructuur van de verantwoordelijkheidsverdeling '.repeat(6).trim()
    const bytes = await fileOf(kits, { ...report, foreword: long }, 'pdf')
    expect(pdfText(bytes)).toMatch(/\p{L}-\n/u)
    expect(squeezed(pdfText(bytes)).includes(long)).toBe(true)
    expect(Buffer.from(bytes).toString('latin1').includes('/ActualText')).toBe(true)
  })

  it('[Ex10] has the foreword, what was agreed and what got attention', async () => {
    const text = squeezed(pdfText(await fileOf(kits, { ...report, foreword: 'Dank u wel.' }, 'pdf')))
    for (const words of ['Vooraf', 'Dank u wel.', 'In het kort', 'Wat we afspraken', 'Wat aandacht kreeg'])
      expect(text).toContain(words)
  })

  it('[Ex6] reads aloud what its font cannot draw', async () => {
    const bytes = await fileOf(kits, sampleReport({ groupName: 'Ploeg 👩‍👩‍👧' }), 'pdf')
    expect(Buffer.from(bytes).toString('latin1')).toContain('/ActualText')
  })
})
