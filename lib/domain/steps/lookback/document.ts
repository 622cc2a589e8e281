import { z } from 'zod'
import type { Block } from '../../workshop/document'
import { resultDocument, suppressed } from '../../workshop/document'
import { outcomeSchema } from '../../workshop/outcome'
import { outcomeKinds } from '../../workshop/outcome-kinds'
import type { Say } from '../../workshop/planning'
import { openPromiseSchema } from '../../workshop/promise'
import { lookbackConfigSchema } from './config'
import { outcomeCountsSchema, remarkSchema } from './message'
import type { LookbackResult, PromiseView } from './view'

const resultSchema = z.strictObject({
  question: lookbackConfigSchema.shape.question,
  promises: z
    .array(
      openPromiseSchema.unwrap().extend({
        settled: outcomeSchema.exactOptional(),
        counts: outcomeCountsSchema.exactOptional(),
        remarks: z.array(remarkSchema.extend({ name: z.string().exactOptional() })).readonly(),
      }),
    )
    .readonly(),
})

function detailsOf({ settled, withWhom, firstSign, byWhen, from, remarks }: PromiseView, say: Say) {
  const facts = { withWhom, firstSign, byWhen, from }
  return [
    ...(settled && settled.why !== '' ? [say('report.why', { why: settled.why })] : []),
    ...Object.entries(facts).flatMap(([fact, words]) =>
      words === '' ? [] : `${say(`facts.${fact}`)}: ${words}`,
    ),
    ...remarks.map(({ text, name }) => (name === undefined ? text : `${text} (${name})`)),
  ]
}

function lookbackBlocks({ question, promises }: LookbackResult, say: Say): readonly Block[] {
  const lead: Block = { type: 'text', text: question, isLead: true }
  if (promises.length === 0) return [lead, { type: 'text', text: say('screen.none') }]
  const items = promises.map((promise) => ({
    label: say(`outcomes.${promise.settled?.outcome ?? 'open'}`),
    text: promise.what,
    details: detailsOf(promise, say),
  }))
  return [
    lead,
    { type: 'list', items },
    {
      type: 'table',
      caption: say('table.caption'),
      columns: [
        { label: say('table.promise') },
        ...outcomeKinds.map((kind) => ({ label: say(`outcomes.${kind}`), isNumber: true })),
      ],
      rows: promises.map(({ what, counts }) => [
        what,
        ...outcomeKinds.map((kind) => counts?.[kind] ?? suppressed),
      ]),
    },
  ]
}

export const lookbackDocument = resultDocument<LookbackResult>(resultSchema, lookbackBlocks)
