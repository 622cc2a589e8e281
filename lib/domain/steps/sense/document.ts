import { z } from 'zod'
import type { Block } from '../../workshop/document'
import { resultDocument, suppressed } from '../../workshop/document'
import type { Say } from '../../workshop/planning'
import { senseConfigSchema } from './config'
import { senseSealedSchema } from './message'
import { natures } from './nature'
import type { SenseResult } from './view'

const { matter, about, subject } = senseConfigSchema.shape

const resultSchema = z.strictObject({
  matter,
  about,
  subject,
  split: z.strictObject({
    answers: z.int().min(0),
    counts: senseSealedSchema.shape.counts.exactOptional(),
  }),
  reasons: z
    .array(
      z.strictObject({
        reasonId: z.string(),
        text: z.string(),
        hidden: z.boolean(),
        nature: z.enum(natures).exactOptional(),
        name: z.string().exactOptional(),
      }),
    )
    .readonly(),
})

function senseBlocks(
  { matter: asked, about: more, split, reasons }: SenseResult,
  say: Say,
): readonly Block[] {
  const nameOf = (nature: string) => say(`natures.${nature}.name`)
  const items = reasons.map(({ text, nature, name }) => ({
    text,
    details: [
      ...(nature === undefined ? [] : [say('reasons.seen', { nature: nameOf(nature).toLowerCase() })]),
      ...(name === undefined ? [] : [name]),
    ],
  }))
  return [
    { type: 'text', text: asked, isLead: true },
    ...(more === '' ? [] : [{ type: 'text', text: more } as const]),
    {
      type: 'table',
      caption: say('screen.split'),
      columns: [{ label: say('document.nature') }, { label: say('document.people'), isNumber: true }],
      rows: natures.map((nature) => [nameOf(nature), split.counts?.[nature] ?? suppressed]),
    },
    ...(items.length === 0
      ? []
      : [{ type: 'heading', text: say('reasons.title') } as const, { type: 'list', items } as const]),
  ]
}

export const senseDocument = resultDocument<SenseResult>(resultSchema, senseBlocks)
