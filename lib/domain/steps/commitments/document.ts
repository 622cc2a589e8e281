import { z } from 'zod'
import type { Block } from '../../workshop/document'
import { resultDocument } from '../../workshop/document'
import type { Say } from '../../workshop/planning'
import { commitmentsConfigSchema } from './config'
import type { CommitmentsResult, CommitmentView } from './view'

const resultSchema = z.strictObject({
  question: commitmentsConfigSchema.shape.question,
  shownUpTo: z.int().min(0).exactOptional(),
  commitments: z
    .array(
      z.strictObject({
        commitmentId: z.string(),
        what: z.string(),
        withWhom: z.string(),
        firstSign: z.string(),
        byWhen: z.string(),
        scope: z.enum(['mine', 'group']),
        hidden: z.literal(true).exactOptional(),
        name: z.string().exactOptional(),
        backers: z.int().min(0).exactOptional(),
        reservations: z
          .array(
            z.strictObject({
              reservationId: z.string(),
              text: z.string(),
              hidden: z.boolean(),
              name: z.string().exactOptional(),
            }),
          )
          .readonly(),
      }),
    )
    .readonly(),
  keptCount: z.int().min(1).exactOptional(),
})

const facts = ['withWhom', 'firstSign', 'byWhen'] as const

/** Everything said about one commitment; what was left open is said to be open. */
function detailsOf(commitment: CommitmentView, say: Say): readonly string[] {
  const { name, backers } = commitment
  return [
    ...(name === undefined ? [] : [name]),
    ...facts.map((fact) => {
      const said = commitment[fact] === '' ? say('facts.open') : commitment[fact]
      return `${say(`facts.${fact}`)}: ${said}`
    }),
    ...(backers === undefined ? [] : [say('screen.backers', { count: backers })]),
  ]
}

function reservationsOf({ reservations }: CommitmentView, say: Say): readonly string[] {
  return reservations.map(({ text, name }) => {
    const writer = name === undefined ? '' : ` (${name})`
    return `${say('screen.reservation')} ${text}${writer}`
  })
}

/** What the group takes along, then what people take along themselves. */
function commitmentsBlocks(
  { question, commitments, keptCount, shownUpTo }: CommitmentsResult,
  say: Say,
): readonly Block[] {
  const lead: Block = { type: 'text', text: question, isLead: true }
  const kept: readonly Block[] =
    keptCount === undefined ? [] : [{ type: 'text', text: say('report.kept', { count: keptCount }) }]
  if (commitments.length === 0) return [lead, { type: 'text', text: say('report.none') }, ...kept]
  const sections = (['group', 'mine'] as const).flatMap((scope): readonly Block[] => {
    const inside = commitments.filter((commitment) => commitment.scope === scope)
    if (inside.length === 0) return []
    const items = inside.map((commitment) => ({
      text: commitment.what,
      details: detailsOf(commitment, say),
      reservations: reservationsOf(commitment, say),
    }))
    return [
      { type: 'heading', text: say(`report.scopes.${scope}`) },
      { type: 'list', items },
    ]
  })
  const note: readonly Block[] =
    shownUpTo === undefined ? [] : [{ type: 'text', text: say('shownUpTo', { count: shownUpTo }) }]
  return [lead, ...sections, ...kept, ...note]
}

export const commitmentsDocument = resultDocument<CommitmentsResult>(resultSchema, commitmentsBlocks)
