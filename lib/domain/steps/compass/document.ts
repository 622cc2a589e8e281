import { z } from 'zod'
import { scalePlaces } from '../../insight/histogram'
import type { Block, Cell } from '../../workshop/document'
import { resultDocument, suppressed } from '../../workshop/document'
import type { Say } from '../../workshop/planning'
import { compassNeedleSchema } from './config'
import type { CompassNeedleView, CompassResult } from './view'

const count = z.int().min(0)
const place = z.number().min(0).max(10)
const band = z.tuple([place, place]).readonly()
const counts = z.array(count).length(scalePlaces).readonly()

const resultSchema = z.strictObject({
  question: z.string(),
  dimensionNames: z.array(z.string()).readonly(),
  needles: z
    .array(
      compassNeedleSchema.extend({
        answers: count.exactOptional(),
        cannotSay: count.exactOptional(),
        fromPaper: count.exactOptional(),
        figures: z
          .strictObject({
            now: place,
            desired: place,
            band,
            desiredBand: band,
            nowCounts: counts,
            desiredCounts: counts,
          })
          .exactOptional(),
      }),
    )
    .readonly(),
})

function figuresOf({ figures, answers, cannotSay }: CompassNeedleView): readonly Cell[] {
  if (!figures) return new Array<Cell>(6).fill(suppressed)
  const { now, desired, band: spread } = figures
  return [now, desired, spread[0], spread[1], answers ?? suppressed, cannotSay ?? suppressed]
}

function places(
  caption: string,
  needles: readonly CompassNeedleView[],
  say: Say,
  countsOf: (needle: CompassNeedleView) => readonly number[] | undefined,
): Block {
  const scale = Array.from({ length: scalePlaces }, (_, each) => ({ label: String(each), isNumber: true }))
  return {
    type: 'table',
    caption,
    columns: [{ label: say('table.needle') }, ...scale],
    rows: needles.map((needle) => [
      `${needle.number} ${needle.name}`,
      ...(countsOf(needle) ?? new Array<Cell>(scalePlaces).fill(suppressed)),
    ]),
  }
}

/** Which answers came from paper, in one sentence. */
function paperWords(needles: readonly CompassNeedleView[], say: Say): readonly Block[] {
  const counted = needles.flatMap(({ number, fromPaper }) =>
    fromPaper === undefined ? [] : { number, fromPaper },
  )
  if (counted.length === 0) return []
  const list = counted.map(({ number, fromPaper }) => say('document.ofNeedle', { number, count: fromPaper }))
  return [{ type: 'text', text: say('document.fromPaper', { list: list.join(', ') }) }]
}

function compassBlocks({ question, needles }: CompassResult, say: Say): readonly Block[] {
  const number = (label: string) => ({ label, isNumber: true })
  return [
    { type: 'text', text: question, isLead: true },
    {
      type: 'figure',
      alt: `${say('screen.title')}. ${say('screen.desc')}`,
      figure: {
        kind: 'rose',
        needles: needles.map(({ number: needle, dimension, figures }) => ({
          number: needle,
          dimension,
          ...(figures ? { figures: { now: figures.now, desired: figures.desired, band: figures.band } } : {}),
        })),
      },
    },
    { type: 'text', text: say('report.legend') },
    {
      type: 'table',
      caption: say('table.caption'),
      columns: [
        { label: say('table.needle') },
        number(say('table.now')),
        number(say('table.desired')),
        number(say('document.low')),
        number(say('document.high')),
        number(say('document.answers')),
        number(say('table.cannotSay')),
      ],
      rows: needles.map((needle) => [`${needle.number} ${needle.name}`, ...figuresOf(needle)]),
    },
    ...paperWords(needles, say),
    places(say('document.now'), needles, say, ({ figures }) => figures?.nowCounts),
    places(say('document.desired'), needles, say, ({ figures }) => figures?.desiredCounts),
  ]
}

export const compassDocument = resultDocument<CompassResult>(resultSchema, compassBlocks)
