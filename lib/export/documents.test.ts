import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as examples from '@/lib/domain/testing/examples'
import { folded, kitUnder, looking, momentsOf, play, scriptFor } from '@/lib/domain/testing/kit-play'
import type { Block } from '@/lib/domain/workshop/document'
import { sayIn } from '@/lib/i18n/say'
import { anyResult } from './any-result'

function wordsIn(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.type === 'list')
      return block.items.flatMap(({ text, label = '', details = [] }) => [text, label, ...details])
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
      it(`[X1] of ${name} is told in both languages and fits what its file may hold`, () => {
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

  it('[X1] of a kit without a document is told by its keys, without what only connects', () => {
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
