import { mayTell } from '../../insight/suppression'
import type { ViewContext } from '../../workshop/kit'
import { isRevealed } from '../../workshop/moment'
import type { WeatherConfig } from './config'
import { weatherMoments } from './course'
import type { WeatherState } from './state'
import { answeredWeather, skyTally, wordsInOrder } from './state'

type Context = ViewContext<WeatherConfig>

export type WordView = {
  readonly wordId: string
  readonly text: string
  readonly hidden: boolean
  readonly name?: string
}

/** What the group may see of its weather. */
export type WeatherReport = {
  readonly answers: number
  /** How many chose each sky; absent when there are too few answers. */
  readonly skies?: readonly number[]
  readonly words: readonly WordView[]
}

export type WeatherPhoneView = { readonly question: string; readonly askWord: boolean }

export type WeatherScreenView = {
  readonly question: string
  /** Only after the reveal. */
  readonly report?: WeatherReport
}

export type WeatherResult = WeatherReport & { readonly question: string }

function reportOf(state: WeatherState, { atLeast, nameOf }: Context): WeatherReport {
  const [answers, skies] = [answeredWeather(state), skyTally(state)]
  return {
    answers,
    ...(mayTell(skies, atLeast) ? { skies } : {}),
    words: wordsInOrder(state, nameOf),
  }
}

function withoutHidden(report: WeatherReport): WeatherReport {
  return { ...report, words: report.words.filter((word) => !word.hidden) }
}

function isShown({ moment }: Context): boolean {
  return isRevealed(weatherMoments(), moment, 'main')
}

export function weatherPhone(_state: WeatherState, { config }: Context): WeatherPhoneView {
  return { question: config.question, askWord: config.askWord }
}

export function weatherScreen(state: WeatherState, context: Context): WeatherScreenView {
  const { question } = context.config
  return { question, ...(isShown(context) ? { report: withoutHidden(reportOf(state, context)) } : {}) }
}

/** The same, with the words that are hidden from the room. */
export function weatherConsole(state: WeatherState, context: Context): WeatherScreenView {
  const { question } = context.config
  return { question, ...(isShown(context) ? { report: reportOf(state, context) } : {}) }
}

/** A word the room can look at together. */
export function weatherItemText(state: WeatherState, context: Context, itemId: string): string | undefined {
  if (!isShown(context)) return undefined
  return wordsInOrder(state, () => undefined).find((word) => word.wordId === itemId && !word.hidden)?.text
}

export function weatherResult(state: WeatherState, context: Context): WeatherResult {
  return { question: context.config.question, ...withoutHidden(reportOf(state, context)) }
}
