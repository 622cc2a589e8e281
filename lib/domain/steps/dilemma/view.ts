import type { ToldMovement } from '../../insight/movement'
import { valueAt } from '../../keyed'
import type { ViewContext } from '../../workshop/kit'
import { isRevealed } from '../../workshop/moment'
import type { DilemmaConfig, DilemmaPole } from './config'
import { dilemmaMoments, dilemmaRounds, firstRound, isFloorOpen, secondRound } from './course'
import type { ReasonView } from './reasons'
import { reasonsOf } from './reasons'
import type { DilemmaRoundView } from './round-view'
import { dilemmaMovement, dilemmaRoundView } from './round-view'
import type { DilemmaState } from './state'
import { paperInRound, reasonsIn, roundOf, toldPoints } from './state'

type Context = ViewContext<DilemmaConfig>

/** What is asked, the same for everybody. */
export type DilemmaQuestion = {
  readonly subject: DilemmaConfig['subject']
  readonly title: string
  readonly poles: { readonly a: DilemmaPole; readonly b: DilemmaPole }
  readonly caseLabel: string
  readonly caseText: string
  readonly glasses?: string
}

export type DilemmaPhoneView = DilemmaQuestion & {
  readonly askReason: boolean
  /** Whether one's own point can be put down and moved now. */
  readonly isFloorOpen: boolean
}

export type DilemmaScreenView = DilemmaQuestion & {
  /** Rounds that were revealed, in order. */
  readonly rounds: readonly DilemmaRoundView[]
  readonly movement: ToldMovement
  readonly reasons: readonly ReasonView[]
}

export type DilemmaConsoleView = DilemmaScreenView & {
  readonly followUps: readonly string[]
  /** How many gave a reason in this round. */
  readonly reasonCount: number
  /** Rounds that were revealed, for which what came on paper is not in the figures yet. */
  readonly keptBack?: readonly string[]
}

export type DilemmaResult = {
  readonly subject: DilemmaConfig['subject']
  readonly title: string
  readonly poles: { readonly a: DilemmaPole; readonly b: DilemmaPole }
  readonly cases: readonly { readonly label: string; readonly text: string }[]
  readonly rounds: readonly DilemmaRoundView[]
  readonly movement: ToldMovement
  readonly reasons: readonly (ReasonView & { readonly round: string })[]
}

function question({ config, moment }: Context): DilemmaQuestion {
  const asked = dilemmaRounds(config).find((each) => each.round === moment.round)
  const scene = config.cases[asked?.caseIndex ?? 0]
  return {
    subject: config.subject,
    title: config.title,
    poles: config.poles,
    caseLabel: scene?.label ?? '',
    caseText: scene?.text ?? '',
    ...(asked?.glasses === undefined ? {} : { glasses: asked.glasses }),
  }
}

/** Rounds whose results may be seen at this moment. */
function revealedRounds({ config, moment }: Context): readonly string[] {
  const moments = dilemmaMoments(config)
  return dilemmaRounds(config).flatMap(({ round }) => (isRevealed(moments, moment, round) ? round : []))
}

export function dilemmaPhone(_state: DilemmaState, context: Context): DilemmaPhoneView {
  const { config, moment, isDone = false } = context
  return {
    ...question(context),
    askReason: config.askReason,
    isFloorOpen: !isDone && isFloorOpen(config, moment),
  }
}

function shown(state: DilemmaState, context: Context): DilemmaScreenView {
  const rounds = revealedRounds(context)
  const isMovementShown = rounds.includes(secondRound)
  return {
    ...question(context),
    rounds: rounds.map((round) => dilemmaRoundView(state, context, round)),
    movement: isMovementShown ? dilemmaMovement(state, context) : { told: 'nothing' },
    reasons:
      !context.isPart && rounds.includes(context.moment.round)
        ? reasonsOf(state, context.moment.round, context.atLeast, context.nameOf)
        : [],
  }
}

export function dilemmaScreen(state: DilemmaState, context: Context): DilemmaScreenView {
  const view = shown(state, context)
  return { ...view, reasons: view.reasons.filter((reason) => !reason.hidden) }
}

export function dilemmaConsole(state: DilemmaState, context: Context): DilemmaConsoleView {
  const reasonCount = reasonsIn(state, context.moment.round)
  const keptBack = revealedRounds(context).flatMap((round) => paperInRound(state, round, context).keptBack)
  return {
    ...shown(state, context),
    followUps: context.config.followUps,
    reasonCount,
    ...(keptBack.length === 0 ? {} : { keptBack }),
  }
}

/** The words of a reason, for the room to look at together. */
export function dilemmaItemText(state: DilemmaState, context: Context, itemId: string): string | undefined {
  return revealedRounds(context)
    .flatMap((round) => reasonsOf(state, round, context.atLeast, () => undefined))
    .find((reason) => reason.reasonId === itemId && !reason.hidden)?.text
}

export function dilemmaResult(state: DilemmaState, live: Context): DilemmaResult {
  // Of the open floor no more is kept than where all points stood together.
  const context = { ...live, isDone: true }
  const { subject, title, poles, cases } = context.config
  const rounds = dilemmaRounds(context.config).map(({ round }) => round)
  return {
    subject,
    title,
    poles,
    cases,
    rounds: rounds
      .map((round) => dilemmaRoundView(state, context, round))
      .filter((round) => round.answers > 0),
    movement: dilemmaMovement(state, context),
    reasons: (context.isPart ? [] : rounds).flatMap((round) =>
      reasonsOf(state, round, context.atLeast, context.nameOf)
        .filter((reason) => !reason.hidden)
        .map((reason) => ({ ...reason, round })),
    ),
  }
}

/** The prompts for the pole that has the fewest people on its side; those of both as long as that is unknown. */
export function dilemmaCounterPrompts(state: DilemmaState, context: Context): readonly string[] {
  const { config, moment } = context
  const { jester } = config
  if (!jester) return []
  const points = toldPoints(state, moment.round, context)
  if (!isRevealed(dilemmaMoments(config), moment, moment.round) || !points) return [...jester.a, ...jester.b]
  const middle = (points.length - 1) / 2
  const leaning = points.reduce((sum, count, place) => sum + count * (place - middle), 0)
  return leaning <= 0 ? jester.b : jester.a
}

/** The latest place of one voice in a round of one's own view that was revealed. */
export function dilemmaPlaceOf(
  state: DilemmaState,
  voice: string,
  { config, moment }: Context,
): number | undefined {
  return [secondRound, firstRound]
    .filter((round) => isRevealed(dilemmaMoments(config), moment, round))
    .map((round) => {
      const { floor, points } = roundOf(state, round)
      return (valueAt(floor, voice) ?? valueAt(points, voice))?.position
    })
    .find((position) => position !== undefined)
}
