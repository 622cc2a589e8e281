import { z } from 'zod'
import type { Block, Cell } from '../../workshop/document'
import { resultDocument, suppressed } from '../../workshop/document'
import type { Say } from '../../workshop/planning'
import { reactionConfigSchema, reactionNeedleSchema } from './config'
import { missingNeedle } from './missing-needle'
import { fits } from './fit'
import type { ProposalView, ReactionResult } from './view'

const count = z.int().min(0)

const resultSchema = z.strictObject({
  question: reactionConfigSchema.shape.question,
  shownUpTo: count.exactOptional(),
  needles: z
    .array(
      reactionNeedleSchema.extend({
        answers: count,
        counts: z.strictObject({ fits: count, nearly: count, off: count }).readonly().exactOptional(),
      }),
    )
    .readonly(),
  proposals: z
    .array(
      z.strictObject({
        proposalId: z.string(),
        needle: z.int().min(missingNeedle).max(12),
        text: z.string(),
        why: z.string(),
        hidden: z.literal(true).exactOptional(),
        name: z.string().exactOptional(),
        backings: count.exactOptional(),
      }),
    )
    .readonly(),
})

function proposalList(proposals: readonly ProposalView[], say: Say): Block {
  return {
    type: 'list',
    items: proposals.map(({ text, why, backings, name }) => ({
      text,
      details: [
        ...(why === '' ? [] : [why]),
        ...(backings === undefined ? [] : [say('screen.backings', { count: backings })]),
        ...(name === undefined ? [] : [name]),
      ],
    })),
  }
}

/** How the words fit as one table, then what is proposed, needle by needle. */
function reactionBlocks(
  { question, needles, proposals, shownUpTo }: ReactionResult,
  say: Say,
): readonly Block[] {
  const groups = [
    ...needles.map(({ number, name }) => ({ number, title: `${number}. ${name}` })),
    { number: missingNeedle, title: say('missing') },
  ]
  return [
    { type: 'text', text: question, isLead: true },
    {
      type: 'table',
      caption: say('screen.list'),
      columns: [
        { label: say('document.needle') },
        ...fits.map((fit) => ({ label: say(`fits.${fit}`), isNumber: true })),
      ],
      rows: needles.map(({ number, name, counts }): readonly Cell[] => [
        `${number}. ${name}`,
        ...fits.map((fit) => counts?.[fit] ?? suppressed),
      ]),
    },
    ...groups.flatMap(({ number, title }): readonly Block[] => {
      const inside = proposals.filter(({ needle }) => needle === number)
      return inside.length === 0 ? [] : [{ type: 'heading', text: title }, proposalList(inside, say)]
    }),
    ...(shownUpTo === undefined
      ? []
      : [{ type: 'text', text: say('shownUpTo', { count: shownUpTo }) } as const]),
  ]
}

export const reactionDocument = resultDocument<ReactionResult>(resultSchema, reactionBlocks)
