import { scalePlaces } from '../../insight/histogram'
import type { Block, ListItem } from '../../workshop/document'
import { resultDocument, suppressed } from '../../workshop/document'
import type { Say } from '../../workshop/planning'
import { dilemmaResultSchema } from './result-schema'
import type { DilemmaRoundView } from './round-view'
import { answersInRoom, comparisons, roundName } from './round-view'
import type { DilemmaResult } from './view'

function nameOf(round: DilemmaRoundView, beside: readonly DilemmaRoundView[], say: Say): string {
  const { caseLabel, glasses = '' } = round
  return say(`screen.rounds.${roundName(round, beside)}`, { label: caseLabel, glasses })
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

/** Open before the talk, filled after it, as on the screen. */
function placeFigure(
  group: readonly DilemmaRoundView[],
  { poles: { a, b }, subject }: DilemmaResult,
  say: Say,
): readonly Block[] {
  const rows = group.flatMap((round, index) =>
    round.points
      ? [{ name: nameOf(round, group, say), counts: round.points, isOpen: index === 0 && group.length > 1 }]
      : [],
  )
  if (rows.length === 0) return []
  const alt = `${say('screen.title')}. ${say('screen.desc')}`
  const ends = [a.name, b.name] as const
  return [{ type: 'figure', alt, figure: { kind: 'places', dimension: subject.dimension, rows, ends } }]
}

function placeTable(group: readonly DilemmaRoundView[], say: Say): Block {
  return {
    type: 'table',
    caption: say('table.caption'),
    columns: [
      { label: say('table.place'), isNumber: true },
      ...group.map((round) => ({ label: nameOf(round, group, say), isNumber: true })),
    ],
    rows: Array.from({ length: scalePlaces }, (_, place) => [
      place + 1,
      ...group.map(({ points }) => points?.[place] ?? suppressed),
    ]),
  }
}

function firmTable(rounds: readonly DilemmaRoundView[], say: Say): readonly Block[] {
  const firm = rounds.filter(({ firmness }) => firmness !== undefined)
  if (firm.length === 0) return []
  return [
    {
      type: 'table',
      caption: say('console.firmness'),
      columns: [
        { label: say('document.round') },
        ...['1', '2', '3'].map((each) => ({ label: say(`phone.firm.${each}`), isNumber: true })),
      ],
      rows: firm.map((round) => [nameOf(round, rounds, say), ...(round.firmness ?? [])]),
    },
  ]
}

/** Where the points on the open floor stood in the end, beside the round it was about. */
function floorTables(rounds: readonly DilemmaRoundView[], say: Say): readonly Block[] {
  return rounds.flatMap((round): readonly Block[] => {
    const { floor } = round
    if (!floor) return []
    return [
      {
        type: 'table',
        caption: say('floor.people', { count: floor.people }),
        columns: [
          { label: say('table.place'), isNumber: true },
          { label: nameOf(round, rounds, say), isNumber: true },
          { label: say('floor.end'), isNumber: true },
        ],
        rows: Array.from({ length: scalePlaces }, (_, place) => [
          place + 1,
          round.points?.[place] ?? suppressed,
          floor.counts?.[place] ?? suppressed,
        ]),
      },
    ]
  })
}

function roundTables(result: DilemmaResult, say: Say): readonly Block[] {
  const {
    rounds,
    poles: { a, b },
  } = result
  if (rounds.length === 0) return [{ type: 'text', text: say('screen.tooFew') }]
  return [
    { type: 'text', text: say('document.places', { a: a.name, b: b.name }) },
    ...comparisons(rounds).flatMap((group) => [...placeFigure(group, result, say), placeTable(group, say)]),
    ...paperWords(rounds, say),
    ...firmTable(rounds, say),
    ...floorTables(rounds, say),
  ]
}

/** How glasses moved people, and how many valued both sides, round by round. */
function roundWords({ rounds, poles }: DilemmaResult, say: Say): readonly Block[] {
  return rounds.flatMap((round): readonly Block[] => {
    const { shift, bothValued } = round
    const answers = answersInRoom(round)
    const words = [
      ...(shift ? movementWords({ movement: shift, poles }, say, 'glassesMovement') : []),
      ...(bothValued === undefined ? [] : [say('reasons.bothValued', { count: bothValued, answers })]),
    ]
    if (words.length === 0) return []
    return [{ type: 'text', text: `${nameOf(round, rounds, say)}: ${words.join('. ')}` }]
  })
}

/** How the group moved, in as many words as may be told. */
function movementWords(
  { movement, poles: { a, b } }: Pick<DilemmaResult, 'movement' | 'poles'>,
  say: Say,
  by: 'movement' | 'glassesMovement' = 'movement',
): readonly string[] {
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
      return [say(`screen.${by}.${movement.told}`)]
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
    ...roundWords(result, say),
    ...(silent === undefined ? [] : [text(say('screen.silent.text', { count: silent }))]),
    ...(reasons.length > 0
      ? [
          { type: 'heading', text: say('reasons.title') } as const,
          { type: 'list', items: reasons.map((reason) => reasonItem(reason, result, say)) } as const,
        ]
      : []),
  ]
}

export const dilemmaDocument = resultDocument<DilemmaResult>(dilemmaResultSchema, dilemmaBlocks)
