import { total } from '../../insight/histogram'
import type { ToldMovement } from '../../insight/movement'
import { movementOf, toldMovement } from '../../insight/movement'
import { silentMiddle } from '../../insight/sides'
import { mayTell } from '../../insight/suppression'
import { valueAt } from '../../keyed'
import type { ViewContext } from '../../workshop/kit'
import { isRevealed } from '../../workshop/moment'
import type { DilemmaConfig, DilemmaPole } from './config'
import { dilemmaMoments, dilemmaRounds, firstRound, secondRound } from './course'
import type { ReasonView } from './reasons'
import { mayTellSide, reasonsOf } from './reasons'
import type { DilemmaState } from './state'
import { pairsBetween, paperPoints, reasonsIn, roundOf, roundTally, toldPoints } from './state'

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

export type DilemmaPhoneView = DilemmaQuestion & { readonly askReason: boolean }

export type DilemmaRoundView = {
  readonly round: string
  readonly caseLabel: string
  readonly glasses?: string
  readonly answers: number
  /** How many of these were entered from paper. */
  readonly fromPaper?: number
  /** Absent when there are too few answers. */
  readonly points?: readonly number[]
  /** Absent when too few said how firm they stand. */
  readonly firmness?: readonly number[]
  readonly silentMiddle?: number
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

function roundView(state: DilemmaState, { config, atLeast }: Context, round: string): DilemmaRoundView {
  const { points: room, firmness } = roundTally(state, round)
  const fromPaper = total(paperPoints(state, round))
  const asked = dilemmaRounds(config).find((each) => each.round === round)
  const answers = total(room) + fromPaper
  const about = {
    round,
    caseLabel: config.cases[asked?.caseIndex ?? 0]?.label ?? '',
    ...(asked?.glasses === undefined ? {} : { glasses: asked.glasses }),
    answers,
    ...(fromPaper === 0 ? {} : { fromPaper }),
  }
  const points = toldPoints(state, round, atLeast)
  if (!points) return about
  const silent = unheardMiddle(state, round, atLeast)
  return {
    ...about,
    points,
    ...(mayTell(firmness, atLeast) ? { firmness } : {}),
    ...(silent === undefined ? {} : { silentMiddle: silent }),
  }
}

/** Unknown where sides may not be told: a reason then does not say where its writer stands. */
function unheardMiddle(state: DilemmaState, round: string, atLeast: number): number | undefined {
  const { points } = roundTally(state, round)
  if (!mayTellSide(points, atLeast)) return undefined
  const reasons = reasonsOf(state, round, atLeast, () => undefined)
  return silentMiddle(points, reasons.filter((each) => each.side === 'middle').length)
}

/** Told beside two pictures only: without one of them it would say what that picture may not. */
function movement(state: DilemmaState, { atLeast }: Context): ToldMovement {
  if (state.sealed) return state.tallies.movement
  const pictures = [firstRound, secondRound].map((round) => roundTally(state, round).points)
  if (!pictures.every((points) => mayTell(points, atLeast))) return { told: 'nothing' }
  return toldMovement(movementOf(pairsBetween(state, firstRound, secondRound)), atLeast)
}

export { movement as dilemmaMovement }

/** Rounds whose results may be seen at this moment. */
function revealedRounds({ config, moment }: Context): readonly string[] {
  const moments = dilemmaMoments(config)
  return dilemmaRounds(config).flatMap(({ round }) => (isRevealed(moments, moment, round) ? round : []))
}

export function dilemmaPhone(_state: DilemmaState, context: Context): DilemmaPhoneView {
  return { ...question(context), askReason: context.config.askReason }
}

function shown(state: DilemmaState, context: Context): DilemmaScreenView {
  const rounds = revealedRounds(context)
  const isMovementShown = rounds.includes(secondRound)
  return {
    ...question(context),
    rounds: rounds.map((round) => roundView(state, context, round)),
    movement: isMovementShown ? movement(state, context) : { told: 'nothing' },
    reasons: rounds.includes(context.moment.round)
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
  return { ...shown(state, context), followUps: context.config.followUps, reasonCount }
}

/** The words of a reason, for the room to look at together. */
export function dilemmaItemText(state: DilemmaState, context: Context, itemId: string): string | undefined {
  return revealedRounds(context)
    .flatMap((round) => reasonsOf(state, round, context.atLeast, () => undefined))
    .find((reason) => reason.reasonId === itemId && !reason.hidden)?.text
}

export function dilemmaResult(state: DilemmaState, context: Context): DilemmaResult {
  const { subject, title, poles, cases } = context.config
  const rounds = dilemmaRounds(context.config).map(({ round }) => round)
  return {
    subject,
    title,
    poles,
    cases,
    rounds: rounds.map((round) => roundView(state, context, round)).filter((round) => round.answers > 0),
    movement: movement(state, context),
    reasons: rounds.flatMap((round) =>
      reasonsOf(state, round, context.atLeast, context.nameOf)
        .filter((reason) => !reason.hidden)
        .map((reason) => ({ ...reason, round })),
    ),
  }
}

/** The prompts for the pole that has the fewest people on its side; those of both as long as that is unknown. */
export function dilemmaCounterPrompts(
  state: DilemmaState,
  { config, moment, atLeast }: Context,
): readonly string[] {
  const { jester } = config
  if (!jester) return []
  const points = toldPoints(state, moment.round, atLeast)
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
    .map((round) => valueAt(roundOf(state, round).points, voice)?.position)
    .find((position) => position !== undefined)
}
