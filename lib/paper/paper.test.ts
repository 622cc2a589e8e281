import { describe, expect, it } from 'vitest'
import { builtInEdition } from '@/lib/compass/built-in-edition'
import { compassPlan, dilemmaPlan, notesPlan, talkPlan } from '@/lib/domain/testing/plans'
import { kits } from '@/lib/domain/steps/registry'
import { kitOf } from '@/lib/domain/workshop/kit'
import type { PaperCard } from '@/lib/domain/workshop/paper-card'
import type { StepPlan } from '@/lib/domain/workshop/plan'
import { pdfFacts } from '@/lib/export/testing/pdf-text'
import type { Paper, PaperSize } from './paper'
import { paperCards } from './paper-cards'
import { paperPdfOf } from './paper-pdf'

function stepOf({ kind, config }: StepPlan) {
  const parsed = kitOf(kits, kind)?.config.safeParse(config)
  if (!parsed?.success) throw new Error(`${kind} does not take its own example`)
  return { kind, config: parsed.data }
}

const steps = [compassPlan, compassPlan, dilemmaPlan, notesPlan, talkPlan].map(stepOf)
const source = { kits, steps, compass: builtInEdition, language: 'nl' as const }
const door = { address: 'kompas.example.nl', code: 'K7PQ2M', qrAddress: 'https://kompas.example.nl/j/abc' }

/** What a screen reader is told, without the marks of the structure, and the facts of the file. */
async function read(made: Paper): Promise<{ text: string; info: string }> {
  const bytes = await paperPdfOf(made)
  const words = [...pdfFacts(bytes, '-struct-text').matchAll(/"([^"]*)"/g)].map((match) => match[1])
  return { text: words.join(' ').replace(/\s+/g, ' '), info: pdfFacts(bytes) }
}

function paper(cards: readonly PaperCard[], size: PaperSize, more: Partial<Paper> = {}): Paper {
  return { title: 'Leiding geven', language: 'nl', size, cards, ...more }
}

describe('cards for a room without screens', () => {
  it('[Pa5] are those of the steps, each once, or of the whole compass', () => {
    expect(paperCards(source, 'needles').map((card) => card.type === 'needle' && card.number)).toEqual([1, 2])
    expect(paperCards(source, 'dilemmas')).toHaveLength(1)
    expect(paperCards(source, 'table')).toMatchObject([{ columns: [{ name: 'Ervaring' }, { name: 'Kans' }] }])
    expect(paperCards({ ...source, steps: [] }, 'table')).toEqual([
      { type: 'table', question: '', columns: [] },
    ])
    expect(paperCards(source, 'all-needles')).toHaveLength(10)
    expect(paperCards(source, 'all-dilemmas')).toHaveLength(27)
  })

  it('[Pa6] stand in the PDF with all their words, two on an A4 and one on an A5', async () => {
    const needles = paperCards(source, 'all-needles')
    for (const [size, pages] of [
      ['a4', 5],
      ['a5', 10],
    ] as const) {
      const { text, info } = await read(paper(needles, size))
      expect(info).toMatch(new RegExp(`Pages: +${pages}\\b`))
      expect(info).toMatch(/Tagged: +yes/)
      for (const card of needles) {
        if (card.type !== 'needle') continue
        for (const words of [card.name, card.about, card.dimensionName]) expect(text).toContain(words)
      }
    }
  })

  it('[Pa6] hold the longest texts of an edition on their own card', async () => {
    const long = (length: number) => 'woord '.repeat(length / 6).trim()
    const pole = { name: long(80), gives: long(280), costs: long(280) }
    const card: PaperCard = {
      type: 'dilemma',
      dilemmaId: 'own-1',
      label: '12',
      dimension: 5,
      title: long(160),
      caseText: long(580),
      a: pole,
      b: pole,
      followUps: [],
    }
    const { text, info } = await read(paper([card, card], 'a4'))
    expect(info).toMatch(/Pages: +1\b/)
    const words = [
      card.title,
      card.caseText,
      pole.name,
      pole.gives,
      pole.costs,
      pole.name,
      pole.gives,
      pole.costs,
    ]
    const count = words.join(' ').match(/woord/g)?.length ?? 0
    expect(text.match(/woord/g)).toHaveLength(2 * count)
  })

  it('[Pa6] show the code on a sheet for a table, and the QR code as a picture with a name', async () => {
    const { text } = await read(paper(paperCards(source, 'table'), 'a5', { door }))
    expect(text).toContain('K7PQ2M')
    expect(text).toContain('Ervaring')
    expect(text).toContain('Wat nemen we mee?')
  })
})
