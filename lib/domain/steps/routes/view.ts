import type { ShownUpTo } from '../../insight/shown-up-to'
import { shownUpTo } from '../../insight/shown-up-to'
import { largestTold, mayTellChoices } from '../../insight/suppression'
import { entriesOf } from '../../keyed'
import type { ViewContext } from '../../workshop/kit'
import { isRevealed } from '../../workshop/moment'
import type { Route, RoutesConfig } from './config'
import { routesMoments, routesRound } from './course'
import type { RoutesSealed } from './message'
import type { RoutesState } from './state'
import { answeredRoutes, choicesOf, chosenTimes } from './state'

type Context = ViewContext<RoutesConfig>

/** One line why. It says for which road only when the choices of the group may be shown. */
export type WhyView = {
  readonly whyId: string
  readonly text: string
  readonly hidden: boolean
  readonly letter?: string
  readonly name?: string
}

export type RouteFigures = { readonly count: number; readonly lit: boolean }

export type RoutesQuestion = {
  readonly question: string
  readonly routes: readonly Route[]
  readonly dimensionNames: readonly string[]
  /** How many roads one person may choose. */
  readonly most: number
}

export type RoutesPhoneView = RoutesQuestion

export type RoutesShown = ShownUpTo & {
  readonly answers: number
  /** By letter; absent when too few people chose. */
  readonly figures?: { readonly [letter: string]: RouteFigures | undefined }
  readonly whys: readonly WhyView[]
}

/** `shown` comes with the reveal. */
export type RoutesScreenView = RoutesQuestion & { readonly shown?: RoutesShown }
export type RoutesConsoleView = RoutesScreenView & { readonly whyCount: number }
export type RoutesResult = RoutesQuestion & { readonly shown: RoutesShown }

const litShare = 1 / 3

/** A road is lit when at least one in three of those who answered chose it. */
export function isLit(count: number, answers: number): boolean {
  return count > 0 && count >= answers * litShare
}

/** Whether it may be told how often each road was chosen, and for which road a line why is. */
function mayTellRoads(state: RoutesState, { config, atLeast }: Context): boolean {
  const counts = config.routes.map(({ letter }) => chosenTimes(state, letter))
  return mayTellChoices(counts, answeredRoutes(state), atLeast, { most: config.most })
}

function question({ config }: Context): RoutesQuestion {
  const { question: asked, routes, dimensionNames, most } = config
  return { question: asked, routes, dimensionNames, most }
}

function byId(a: WhyView, b: WhyView): number {
  return a.whyId < b.whyId ? -1 : 1
}

/** In the order of their random ids, so that nothing shows who wrote first or what belongs together. */
function whysOf(state: RoutesState, context: Context): readonly WhyView[] {
  if (context.isPart) return []
  if (state.sealed) return state.tallies.whys
  const { nameOf } = context
  const isLetterTold = mayTellRoads(state, context)
  const views = entriesOf(state.choices).flatMap(([voice, choices]) => {
    const name = nameOf(voice)
    return choices.flatMap(({ whyId, why, hidden, letter }): readonly WhyView[] => {
      if (why === '') return []
      const view = { whyId, text: why, hidden, ...(isLetterTold ? { letter } : {}) }
      return [name === undefined ? view : { ...view, name }]
    })
  })
  return views.sort(byId)
}

function shown(state: RoutesState, context: Context): RoutesShown {
  const answers = answeredRoutes(state)
  const whys = whysOf(state, context)
  if (!mayTellRoads(state, context)) return { answers, whys }
  const largest = largestTold(answers, context.atLeast)
  const figures = context.config.routes.map(({ letter }) => {
    const count = Math.min(chosenTimes(state, letter), largest)
    return [letter, { count, lit: isLit(count, answers) }] as const
  })
  const counts = figures.map(([, { count }]) => count)
  return { answers, figures: Object.fromEntries(figures), whys, ...shownUpTo(counts, largest) }
}

function withoutHidden({ whys, ...rest }: RoutesShown): RoutesShown {
  return { ...rest, whys: whys.filter((why) => !why.hidden) }
}

function isShown({ moment }: Context): boolean {
  return isRevealed(routesMoments(), moment, routesRound)
}

export function routesPhone(_state: RoutesState, context: Context): RoutesPhoneView {
  return question(context)
}

export function routesScreen(state: RoutesState, context: Context): RoutesScreenView {
  return {
    ...question(context),
    ...(isShown(context) ? { shown: withoutHidden(shown(state, context)) } : {}),
  }
}

export function routesConsole(state: RoutesState, context: Context): RoutesConsoleView {
  return {
    ...question(context),
    ...(isShown(context) ? { shown: shown(state, context) } : {}),
    whyCount: whysOf(state, context).length,
  }
}

export function routesResult(state: RoutesState, context: Context): RoutesResult {
  return { ...question(context), shown: withoutHidden(shown(state, context)) }
}

/** A road by its letter, or one line why once it is revealed. */
export function routesItemText(state: RoutesState, context: Context, itemId: string): string | undefined {
  const route = context.config.routes.find((each) => each.letter === itemId)
  if (route) return route.name
  if (!isShown(context)) return undefined
  return whysOf(state, context).find((why) => why.whyId === itemId && !why.hidden)?.text
}

/** What one person chose. */
export type RoutesOwn = { readonly choices: readonly { readonly letter: string; readonly why: string }[] }

export function routesOwn(state: RoutesState, voice: string): RoutesOwn | undefined {
  if (state.sealed) return undefined
  return { choices: choicesOf(state, voice).map(({ letter, why }) => ({ letter, why })) }
}

export function sealRoutes(state: RoutesState, context: Context): RoutesSealed {
  if (state.sealed) return state.tallies
  const { routes } = context.config
  return {
    answered: answeredRoutes(state),
    counts: Object.fromEntries(routes.map(({ letter }) => [letter, chosenTimes(state, letter)])),
    whys: whysOf(state, context).map(({ name: _none, ...why }) => why),
  }
}
