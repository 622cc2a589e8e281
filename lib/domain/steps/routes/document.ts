import { z } from 'zod'
import type { Block } from '../../workshop/document'
import { resultDocument, suppressed } from '../../workshop/document'
import type { Say } from '../../workshop/planning'
import { routesConfigSchema } from './config'
import type { RoutesResult } from './view'

const { question, routes, dimensionNames, most } = routesConfigSchema.shape

const resultSchema = z.strictObject({
  question,
  routes: routes.readonly(),
  dimensionNames: dimensionNames.readonly(),
  most,
  shown: z.strictObject({
    answers: z.int().min(0),
    figures: z
      .record(z.string(), z.strictObject({ count: z.int().min(0), lit: z.boolean() }))
      .exactOptional(),
    shownUpTo: z.int().min(0).exactOptional(),
    whys: z
      .array(
        z.strictObject({
          whyId: z.string(),
          text: z.string(),
          hidden: z.boolean(),
          letter: z.string().exactOptional(),
          name: z.string().exactOptional(),
        }),
      )
      .readonly(),
  }),
})

/** How often each road was chosen, and road by road why. */
function routesBlocks({ question: asked, routes: roads, shown }: RoutesResult, say: Say): readonly Block[] {
  const { figures, whys } = shown
  const nameOf = (letter: string) => roads.find((road) => road.letter === letter)?.name ?? ''
  const items = whys.map(({ text, letter, name }) => ({
    text,
    details: [
      ...(letter === undefined ? [] : [say('report.of', { letter, name: nameOf(letter) })]),
      ...(name === undefined ? [] : [name]),
    ],
  }))
  const lit = (letter: string) => say(figures?.[letter]?.lit === true ? 'table.yes' : 'table.no')
  return [
    { type: 'text', text: asked, isLead: true },
    {
      type: 'table',
      caption: say('table.caption'),
      columns: [
        { label: say('table.route') },
        { label: say('table.count'), isNumber: true },
        { label: say('table.lit') },
      ],
      rows: roads.map(({ letter, name }) => [
        `${letter}. ${name}`,
        figures?.[letter]?.count ?? suppressed,
        figures ? lit(letter) : suppressed,
      ]),
    },
    ...(shown.shownUpTo === undefined
      ? []
      : [{ type: 'text', text: say('shownUpTo', { count: shown.shownUpTo }) } as const]),
    ...(items.length === 0
      ? []
      : [{ type: 'heading', text: say('report.whys') } as const, { type: 'list', items } as const]),
  ]
}

export const routesDocument = resultDocument<RoutesResult>(resultSchema, routesBlocks)
