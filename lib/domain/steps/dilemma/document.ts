import { z } from 'zod'
import { scalePlaces } from '../../insight/histogram'
import type { Block, ListItem } from '../../workshop/document'
import { resultDocument, suppressed } from '../../workshop/document'
import type { Say } from '../../workshop/planning'
import { dilemmaConfigSchema } from './config'
import { secondRound } from './course'
import { dilemmaSealedSchema } from './message'
import type { DilemmaResult, DilemmaRoundView } from './view'

const count = z.int().min(0)
const { subject, poles, title } = dilemmaConfigSchema.shape

const resultSchema = z.strictObject({
  subject,
  title,
  poles,
  cases: z.array(z.strictObject({ label: z.string(), text: z.string() })).readonly(),
  rounds: z
    .array(
      z.strictObject({
        round: z.string(),
        caseLabel: z.string(),
        glasses: z.string().exactOptional(),
        answers: count,
        fromPaper: count.exactOptional(),
        points: z.array(count).length(scalePlaces).readonly().exactOptional(),
        firmness: z.array(count).length(3).readonly().exactOptional(),
        silentMiddle: count.exactOptional(),
      }),
    )
    .readonly(),
  movement: dilemmaSealedSchema.shape.movement,
  reasons: z
    .array(
      z.strictObject({
        reasonId: z.string(),
        round: z.string(),
        text: z.string(),
        otherPole: z.string(),
        hidden: z.boolean(),
        side: z.enum(['a', 'middle', 'b']).exactOptional(),
        name: z.string().exactOptional(),
      }),
    )
    .readonly(),
})

function roundName({ round, caseLabel, glasses }: DilemmaRoundView, isOnly: boolean, say: Say): string {
  if (glasses !== undefined) return say('screen.rounds.glasses', { glasses })
  if (round === secondRound) return say('screen.rounds.second')
  if (round !== 'first') return say('screen.rounds.case', { label: caseLabel })
  return isOnly ? say('screen.rounds.only') : say('screen.rounds.first')
}

function poleTable({ poles: { a, b } }: DilemmaResult, say: Say): Block {
  return {
    type: 'table',
    caption: say('document.sides'),
    columns: [
      { label: say('document.side') },
      { label: say('report.gives') },
      { label: say('report.costs') },
    ],
    rows: [a, b].map(({ name, gives, costs }) => [name, gives, costs]),
  }
}

/** Which answers came from paper, in one sentence. */
function paperWords(rounds: readonly DilemmaRoundView[], say: Say): readonly Block[] {
  const list = rounds.flatMap(({ fromPaper }, index) =>
    fromPaper === undefined ? [] : say('document.ofRound', { number: index + 1, count: fromPaper }),
  )
  return list.length === 0
    ? []
    : [{ type: 'text', text: say('document.fromPaper', { list: list.join(', ') }) }]
}

function roundTables({ rounds, poles: { a, b } }: DilemmaResult, say: Say): readonly Block[] {
  if (rounds.length === 0) return [{ type: 'text', text: say('screen.tooFew') }]
  const columns = rounds.map((round) => ({
    label: roundName(round, rounds.length === 1, say),
    isNumber: true,
  }))
  const firm = rounds.filter(({ firmness }) => firmness !== undefined)
  const placeTable: Block = {
    type: 'table',
    caption: say('table.caption'),
    columns: [{ label: say('table.place'), isNumber: true }, ...columns],
    rows: Array.from({ length: scalePlaces }, (_, place) => [
      place + 1,
      ...rounds.map(({ points }) => points?.[place] ?? suppressed),
    ]),
  }
  const firmTable: Block = {
    type: 'table',
    caption: say('console.firmness'),
    columns: [
      { label: say('document.round') },
      ...['1', '2', '3'].map((each) => ({ label: say(`phone.firm.${each}`), isNumber: true })),
    ],
    rows: firm.map((round) => [roundName(round, rounds.length === 1, say), ...(round.firmness ?? [])]),
  }
  return [
    { type: 'text', text: say('document.places', { a: a.name, b: b.name }) },
    placeTable,
    ...paperWords(rounds, say),
    ...(firm.length > 0 ? [firmTable] : []),
  ]
}

/** How the group moved, in as many words as may be told. */
function movementWords({ movement, poles: { a, b } }: DilemmaResult, say: Say): readonly string[] {
  switch (movement.told) {
    case 'counts':
      return [
        say('screen.movement.toA', { count: movement.toA, pole: a.name }),
        say('screen.movement.stayed', { count: movement.stayed }),
        say('screen.movement.toB', { count: movement.toB, pole: b.name }),
      ]
    case 'moved':
      return [
        say('screen.movement.moved', { count: movement.moved }),
        say('screen.movement.stayedLong', { count: movement.stayed }),
      ]
    case 'few-moved':
    case 'few-stayed':
      return [say(`screen.movement.${movement.told}`)]
    case 'nothing':
      return []
  }
}

function reasonItem(
  { text, otherPole, side, name }: DilemmaResult['reasons'][number],
  { poles: { a, b } }: DilemmaResult,
  say: Say,
): ListItem {
  const pole = side === 'b' ? b.name : a.name
  return {
    text,
    details: [
      ...(otherPole === '' ? [] : [say('reasons.otherPole', { text: otherPole })]),
      ...(side === undefined ? [] : [say(`reasons.side.${side}`, { pole })]),
      ...(name === undefined ? [] : [name]),
    ],
  }
}

function dilemmaBlocks(result: DilemmaResult, say: Say): readonly Block[] {
  const { title: asked, cases, rounds, reasons } = result
  const movement = movementWords(result, say)
  const silent = rounds.at(-1)?.silentMiddle
  const text = (words: string): Block => ({ type: 'text', text: words })
  return [
    { type: 'text', text: asked, isLead: true },
    ...cases.map((scene) => text(scene.text)),
    poleTable(result, say),
    ...roundTables(result, say),
    ...(movement.length > 0 ? [text(`${movement.join('. ')}.`)] : []),
    ...(silent === undefined ? [] : [text(say('screen.silent.text', { count: silent }))]),
    ...(reasons.length > 0
      ? [
          { type: 'heading', text: say('reasons.title') } as const,
          { type: 'list', items: reasons.map((reason) => reasonItem(reason, result, say)) } as const,
        ]
      : []),
  ]
}

export const dilemmaDocument = resultDocument<DilemmaResult>(resultSchema, dilemmaBlocks)
