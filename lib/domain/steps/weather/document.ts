import { z } from 'zod'
import type { Block } from '../../workshop/document'
import { resultDocument } from '../../workshop/document'
import type { Say } from '../../workshop/planning'
import { skies } from './skies'
import type { WeatherResult } from './view'

const count = z.int().min(0)

const resultSchema = z.strictObject({
  question: z.string(),
  answers: count,
  skies: z.array(count).length(skies.length).readonly().exactOptional(),
  words: z
    .array(
      z.strictObject({
        wordId: z.string(),
        text: z.string(),
        hidden: z.boolean(),
        name: z.string().exactOptional(),
      }),
    )
    .readonly(),
})

function weatherBlocks({ question, skies: counts, words }: WeatherResult, say: Say): readonly Block[] {
  const table: Block = {
    type: 'table',
    caption: say('table.caption'),
    columns: [{ label: say('table.sky') }, { label: say('table.people'), isNumber: true }],
    rows: skies.map((sky, index) => [say(`sky.${sky}`), counts?.[index] ?? 0]),
  }
  return [
    { type: 'text', text: question, isLead: true },
    counts ? table : { type: 'text', text: say('screen.tooFew') },
    ...(words.length > 0
      ? [
          { type: 'text', text: say('figure.words') } as const,
          {
            type: 'list',
            items: words.map(({ text, name }) => ({
              text,
              ...(name === undefined ? {} : { details: [name] }),
            })),
          } as const,
        ]
      : []),
  ]
}

export const weatherDocument = resultDocument<WeatherResult>(resultSchema, weatherBlocks)
