import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { builtInCompass } from '@/lib/compass/compass'
import { inLanguage } from '@/lib/compass/in-language'
import type { Json } from '@/lib/domain/json'
import { kits } from '@/lib/domain/steps/registry'
import * as examples from '@/lib/domain/testing/examples'
import { folded, kitUnder, looking, momentsOf, play, scriptFor } from '@/lib/domain/testing/kit-play'
import type { Block } from '@/lib/domain/workshop/document'
import { suppressed } from '@/lib/domain/workshop/document'
import { kitOf } from '@/lib/domain/workshop/kit'
import { sayIn } from '@/lib/i18n/say'
import { anyResult } from './any-result'

function wordsIn(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.type === 'list')
      return block.items.flatMap(({ text, label = '', details = [] }) => [text, label, ...details])
    if (block.type === 'figure') return [block.alt]
    if (block.type === 'table') return [block.caption, ...block.columns.map(({ label }) => label)]
    return [block.text]
  })
}

describe('the result of a kit', () => {
  for (const [name, example] of Object.entries(examples)) {
    const kit = kitUnder(example)
    const moment = momentsOf(example).at(-1)
    const results = scriptFor(example).map((script) => {
      const state = folded(example, play(example, script))
      return kit.result(state, looking(example, moment ?? { round: 'main', phase: 'open' }))
    })
    const { document } = kit

    if (document) {
      it(`[Ex1] of ${name} is told in both languages and fits what its file may hold`, () => {
        fc.assert(
          fc.property(results, (result) => {
            const written: unknown = JSON.parse(JSON.stringify(result))
            expect(document.schema.parse(written)).toEqual(written)
            for (const language of ['nl', 'en'] as const) {
              const blocks = document.blocks(result, sayIn(language, `steps.${kit.kind}`))
              expect(wordsIn(blocks).filter((words) => words.includes('undefined'))).toEqual([])
              for (const block of blocks)
                if (block.type === 'table')
                  for (const row of block.rows) expect(row).toHaveLength(block.columns.length)
            }
          }),
          { numRuns: 20 },
        )
      })
    }
  }

  for (const language of ['nl', 'en'] as const) {
    it(`[Ex1] of every kind of step is told when nobody gave anything (${language})`, () => {
      for (const kit of Object.values(kits)) {
        const context = {
          compass: inLanguage(builtInCompass, language),
          say: sayIn(language, `steps.${kit.kind}`),
        }
        const config = kit.plan(context, kit.choices(context)[0]?.choice)?.config
        const moment = config && kit.moments(config).at(-1)
        if (!config || !moment || !kit.document) throw new Error(`${kit.kind} has no step or no document`)
        const result = kit.result(kit.initial(), { config, moment, atLeast: 5, nameOf: () => undefined })
        expect(kit.document.schema.parse(result)).toEqual(result)
        const words = wordsIn(kit.document.blocks(result, context.say))
        expect(words.length, kit.kind).toBeGreaterThan(0)
        expect(words.filter((each) => each.includes('undefined'))).toEqual([])
      }
    })
  }

  it('[Ex1] of a check-in and a check-out is told with what people gave', () => {
    const weather = {
      question: 'Weer?',
      answers: 6,
      skies: [1, 0, 2, 3, 0],
      words: [{ wordId: 'w', text: 'mist', hidden: false, name: 'Ada' }],
    }
    const checkout = {
      ...{ question: 'Wat neemt u mee?', askLesson: true, askTalk: true, people: 6 },
      partings: [{ partingId: 'p', part: 'sticker', text: 'Vraag door', hidden: false }],
      talk: { said: [4, 1, 1, 0] },
    }
    const told = (kind: string, result: Json) =>
      kitOf(kits, kind)?.document?.blocks(result, sayIn('nl', `steps.${kind}`)) ?? []
    expect(wordsIn(told('weather', weather))).toContain('mist')
    const blocks = told('checkout', checkout)
    expect(wordsIn(blocks)).toContain('Vraag door')
    const rows = blocks.flatMap((block) => (block.type === 'table' ? block.rows : []))
    expect(rows.map((row) => row.slice(1))).toEqual([
      [4, 1, 1, 0],
      [suppressed, suppressed, suppressed, suppressed],
    ])
  })

  it('[Ex1] of a kit without a document is told by its keys, without what only connects', () => {
    const result = {
      question: 'Waarom?',
      skyCounts: [1, 2],
      words: [{ wordId: 'w', text: 'mist', isHidden: false }],
    }
    expect(anyResult(result, 'nl')).toEqual([
      { type: 'text', text: 'question: Waarom?' },
      { type: 'heading', text: 'sky counts' },
      { type: 'list', items: [{ text: '1' }, { text: '2' }] },
      {
        type: 'table',
        caption: 'words',
        columns: [
          { label: 'text', isNumber: false },
          { label: 'is hidden', isNumber: false },
        ],
        rows: [['mist', 'nee']],
      },
    ])
  })
})
