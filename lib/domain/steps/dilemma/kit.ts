import { total } from '../../insight/histogram'
import { valueAt } from '../../keyed'
import type { StepContext, ViewContext } from '../../workshop/kit'
import { defineKit } from '../../workshop/kit'
import type { Decision } from '../../workshop/refusal'
import { accept, refuse } from '../../workshop/refusal'
import { areSameCounts } from '../paper-counts'
import { needlesOf } from '../subject'
import type { DilemmaConfig } from './config'
import { dilemmaConfigSchema } from './config'
import { dilemmaMoments, dilemmaRounds } from './course'
import { dilemmaDocument } from './document'
import { decideFloor, sealedFloors } from './floor'
import type { DilemmaCommand, DilemmaEvent, DilemmaSealed } from './message'
import { dilemmaCommandSchema, dilemmaEventSchema, dilemmaSealedSchema } from './message'
import { sealedReasons } from './reasons'
import { dilemmaMovement, sealedShifts } from './round-view'
import { dilemmaChoices, planDilemma } from './plan'
import { dilemmaPointers } from './pointers'
import { simulateDilemma } from './simulate'
import type { DilemmaState, FloorPoint } from './state'
import {
  evolveDilemma,
  noDilemma,
  paperInRound,
  paperPoints,
  reasonSender,
  roundOf,
  roundTally,
} from './state'
import { dilemmaStory } from './story'
import { dilemmaTallies } from './tallies'
import {
  dilemmaConsole,
  dilemmaCounterPrompts,
  dilemmaItemText,
  dilemmaPhone,
  dilemmaPlaceOf,
  dilemmaResult,
  dilemmaScreen,
} from './view'

type Context = StepContext<DilemmaConfig>

/** A reason needs a place on the axis first, and a good word for the other pole. */
function decideReason(
  state: DilemmaState,
  { round, text, otherPole }: Extract<DilemmaCommand, { type: 'GiveReason' }>,
  { config, voice, newId }: Context,
): Decision<DilemmaEvent> {
  if (!config.askReason) return refuse('step-not-open')
  const given = roundOf(state, round)
  if (!valueAt(given.points, voice)) return refuse('incomplete')
  if (otherPole === '') return refuse('other-side-missing')
  const reasonId = valueAt(given.reasons, voice)?.reasonId ?? newId()
  return accept({ type: 'ReasonGiven', voice, round, reasonId, text, otherPole })
}

function decideCounts(
  state: DilemmaState,
  { round, points }: Extract<DilemmaCommand, { type: 'EnterCounts' }>,
  { config, seenPaper }: Context,
): Decision<DilemmaEvent> {
  if (!dilemmaRounds(config).some((each) => each.round === round)) return refuse('unknown-item')
  if (areSameCounts(points, paperPoints(state, round))) return accept()
  return seenPaper.includes(round)
    ? refuse('already-shown')
    : accept({ type: 'CountsEntered', round, points })
}

function decideDilemma(
  state: DilemmaState,
  command: DilemmaCommand,
  context: Context,
): Decision<DilemmaEvent> {
  if (command.type === 'HideReason') {
    const { reasonId, hidden } = command
    return reasonSender(state, reasonId) !== undefined
      ? accept({ type: 'ReasonHidden', reasonId, hidden })
      : refuse('unknown-item')
  }
  if (command.type === 'MovePoint' || command.type === 'WithdrawPoint')
    return decideFloor(state, command, context)
  if (command.type === 'EnterCounts') return decideCounts(state, command, context)
  const { moment, voice } = context
  if (moment.phase !== 'open' || moment.round !== command.round) return refuse('step-not-open')
  switch (command.type) {
    case 'PlacePoint': {
      const { round, position, firmness } = command
      return accept({
        type: 'PointPlaced',
        voice,
        round,
        position,
        ...(firmness === undefined ? {} : { firmness }),
      })
    }
    case 'GiveReason':
      return decideReason(state, command, context)
    case 'WithdrawReason':
      return accept({ type: 'ReasonWithdrawn', voice, round: command.round })
  }
}

function sealDilemma(state: DilemmaState, context: ViewContext<DilemmaConfig>): DilemmaSealed {
  if (state.sealed) return state.tallies
  const rounds = dilemmaRounds(context.config).map(({ round }) => round)
  return {
    rounds: Object.fromEntries(rounds.map((round) => [round, roundTally(state, round)])),
    ...(Object.keys(state.paper ?? {}).length === 0 ? {} : { paper: { ...state.paper } }),
    movement: dilemmaMovement(state, context),
    reasons: context.isPart ? [] : sealedReasons(state, rounds, context.atLeast),
    ...sealedShifts(state, context),
    ...(context.isPart ? {} : sealedFloors(state, context.config)),
  }
}

/** What one person gave, round by round. */
export type DilemmaOwn = {
  readonly [round: string]: {
    readonly position?: number
    readonly firmness?: number
    readonly reason?: { readonly text: string; readonly otherPole: string }
    readonly floor?: FloorPoint
  }
}

function ownDilemma(state: DilemmaState, voice: string): DilemmaOwn | undefined {
  if (state.sealed) return undefined
  const rounds = Object.entries(state.rounds).flatMap(([name, round]) => {
    const point = valueAt(round.points, voice)
    const reason = valueAt(round.reasons, voice)
    const floor = valueAt(round.floor, voice)
    if (!point && !reason && !floor) return []
    const words = reason ? { reason: { text: reason.text, otherPole: reason.otherPole } } : {}
    return [[name, { ...point, ...words, ...(floor ? { floor } : {}) }] as const]
  })
  return Object.fromEntries(rounds)
}

export const dilemmaKit = defineKit({
  kind: 'dilemma',
  config: dilemmaConfigSchema,
  command: dilemmaCommandSchema,
  event: dilemmaEventSchema,
  sealed: dilemmaSealedSchema,
  senders: {
    PlacePoint: 'participant',
    GiveReason: 'participant',
    WithdrawReason: 'participant',
    HideReason: 'lead',
    MovePoint: 'participant',
    WithdrawPoint: 'participant',
    EnterCounts: 'lead',
  },
  counted: ['PlacePoint'],
  senderOf: reasonSender,
  worded: ['GiveReason'],
  leadEvents: ['ReasonHidden', 'CountsEntered'],
  paperEvents: ['CountsEntered'],
  moments: dilemmaMoments,
  initial: () => noDilemma,
  decide: decideDilemma,
  evolve: evolveDilemma,
  takesBack: (event) => {
    if (event.type !== 'ReasonWithdrawn' && event.type !== 'PointWithdrawn') return undefined
    const gone = event.type === 'ReasonWithdrawn' ? 'ReasonGiven' : 'PointMoved'
    return (earlier) =>
      earlier.type === gone && earlier.voice === event.voice && earlier.round === event.round
  },
  seal: sealDilemma,
  unseal: (tallies): DilemmaState => ({ sealed: true, tallies }),
  answered: (state, round) => total(roundTally(state, round).points) + total(paperPoints(state, round)),
  views: { phone: dilemmaPhone, screen: dilemmaScreen, console: dilemmaConsole },
  own: ownDilemma,
  onPaper: (state, round) => total(paperPoints(state, round)),
  paperIn: paperInRound,
  entered: (state) => (state.sealed ? {} : (state.paper ?? {})),
  itemText: dilemmaItemText,
  placeOf: dilemmaPlaceOf,
  counterPrompts: dilemmaCounterPrompts,
  pointers: dilemmaPointers,
  tallies: dilemmaTallies,
  needles: ({ subject }) => ({ numbers: needlesOf(subject), isTalk: true }),
  plan: planDilemma,
  cards: ({ dilemmaId, subject, title, cases, poles, followUps }) =>
    cases.map(({ text }) => ({
      type: 'dilemma',
      dilemmaId,
      label: subject.type === 'needle' ? String(subject.number) : subject.letter,
      dimension: subject.dimension,
      title,
      caseText: text,
      a: poles.a,
      b: poles.b,
      followUps,
    })),
  choices: dilemmaChoices,
  simulate: simulateDilemma,
  result: dilemmaResult,
  document: dilemmaDocument,
  story: dilemmaStory,
})
