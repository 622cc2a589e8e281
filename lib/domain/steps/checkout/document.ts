import { z } from 'zod'
import type { Block } from '../../workshop/document'
import { resultDocument, suppressed } from '../../workshop/document'
import type { Say } from '../../workshop/planning'
import { parts, talkAnswers, talkQuestions } from './questions'
import type { CheckoutResult } from './view'

const counts = z.array(z.int().min(0)).length(talkAnswers.length).readonly().exactOptional()

const resultSchema = z.strictObject({
  question: z.string(),
  askLesson: z.boolean(),
  askTalk: z.boolean(),
  people: z.int().min(0),
  partings: z
    .array(
      z.strictObject({
        partingId: z.string(),
        part: z.enum(parts),
        text: z.string(),
        hidden: z.boolean(),
        name: z.string().exactOptional(),
      }),
    )
    .readonly(),
  talk: z.strictObject({ said: counts, heard: counts }),
})

function partingBlocks({ partings }: CheckoutResult, say: Say): readonly Block[] {
  return parts.flatMap((part): readonly Block[] => {
    const given = partings.filter((each) => each.part === part)
    if (given.length === 0) return []
    const items = given.map(({ text, name }) => ({
      text,
      ...(name === undefined ? {} : { details: [name] }),
    }))
    return [
      { type: 'heading', text: say(`group.${part}`) },
      { type: 'list', items },
    ]
  })
}

function checkoutBlocks(result: CheckoutResult, say: Say): readonly Block[] {
  const { question, askTalk, talk } = result
  const table: Block = {
    type: 'table',
    caption: say('table.caption'),
    columns: [
      { label: say('table.question') },
      ...talkAnswers.map((answer) => ({ label: say(`answer.${answer}`), isNumber: true })),
    ],
    rows: talkQuestions.map((about) => [
      say(`talk.${about}`),
      ...(talk[about] ?? talkAnswers.map(() => suppressed)),
    ]),
  }
  return [
    { type: 'text', text: question, isLead: true },
    ...partingBlocks(result, say),
    ...(askTalk ? [table] : []),
  ]
}

export const checkoutDocument = resultDocument<CheckoutResult>(resultSchema, checkoutBlocks)
