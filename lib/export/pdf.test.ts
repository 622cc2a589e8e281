import { describe, expect, it } from 'vitest'
import { kits } from '@/lib/domain/steps/registry'
import { fileOf } from './formats'
import { pdfFacts, pdfText } from './testing/pdf-text'
import { harvest, sampleReport } from './testing/sample-report'

const report = sampleReport()

function squeezed(text: string): string {
  // Also whole again: words that were broken at the end of a line.
  return text.replace(/(\p{L})-\n\s*(?=\p{Ll})/gu, '$1').replace(/\s+/g, ' ')
}

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
