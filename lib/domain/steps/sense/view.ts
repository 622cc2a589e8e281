import { toldGroups } from '../../insight/told-groups'
import { mayTell } from '../../insight/suppression'
import { entriesOf, valueAt } from '../../keyed'
import type { ViewContext } from '../../workshop/kit'
import { isRevealed } from '../../workshop/moment'
import type { SenseConfig } from './config'
import { senseMoments, senseRound } from './course'
import type { SenseSealed } from './message'
import type { Nature, NatureCounts } from './nature'
import { natures, totalOf } from './nature'
import type { SenseState } from './state'
import { countsOf, reasonCountOf } from './state'

type Context = ViewContext<SenseConfig>

/** What is asked, the same for everybody. */
export type SenseQuestion = {
  readonly matter: string
  readonly about: string
  readonly subject?: Exclude<SenseConfig['subject'], undefined>
}

export type SensePhoneView = SenseQuestion & { readonly askReason: boolean }

export type SenseReasonView = {
  readonly reasonId: string
  readonly text: string
  readonly hidden: boolean
  /** What its writer sees in the matter; only when that is not told of too few. */
  readonly nature?: Nature
  readonly name?: string
}

export type SenseSplit = {
  readonly answers: number
  /** Absent when there are too few answers. */
  readonly counts?: NatureCounts
}

export type SenseScreenView = SenseQuestion & {
  /** Only after the reveal. */
  readonly split?: SenseSplit
  readonly reasons: readonly SenseReasonView[]
}

export type SenseConsoleView = SenseScreenView & { readonly reasonCount: number }

export type SenseResult = SenseQuestion & {
  readonly split: SenseSplit
  readonly reasons: readonly SenseReasonView[]
}

function question({ config: { matter, about, subject } }: Context): SenseQuestion {
  return { matter, about, ...(subject === undefined ? {} : { subject }) }
}

function splitOf(state: SenseState, atLeast: number): SenseSplit {
  const counts = countsOf(state)
  const answers = totalOf(counts)
  return { answers, ...(mayTell(Object.values(counts), atLeast) ? { counts } : {}) }
}

function byId(a: SenseReasonView, b: SenseReasonView): number {
  return a.reasonId < b.reasonId ? -1 : 1
}

/** In the order of their random ids, so that nothing shows who wrote first. */
export function senseReasons(
  state: SenseState,
  atLeast: number,
  nameOf: Context['nameOf'],
): readonly SenseReasonView[] {
  if (state.sealed) return state.tallies.reasons
  const counts = countsOf(state)
  const groups = natures.map((nature) => [nature, counts[nature]] as const)
  const told = new Set(mayTell(Object.values(counts), atLeast) ? toldGroups(groups, atLeast) : [])
  const views = entriesOf(state.reasons).map(([voice, reason]): SenseReasonView => {
    const nature = valueAt(state.natures, voice)
    const name = nameOf(voice)
    return {
      ...reason,
      ...(nature !== undefined && told.has(nature) ? { nature } : {}),
      ...(name === undefined ? {} : { name }),
    }
  })
  return views.sort(byId)
}

export function sealSense(state: SenseState, { atLeast, isPart }: Context): SenseSealed {
  if (state.sealed) return state.tallies
  const reasons = isPart ? [] : senseReasons(state, atLeast, () => undefined)
  return { counts: countsOf(state), reasons: reasons.map(({ name: _none, ...reason }) => reason) }
}

function shown(state: SenseState, context: Context): SenseScreenView {
  if (!isRevealed(senseMoments(), context.moment, senseRound)) return { ...question(context), reasons: [] }
  return {
    ...question(context),
    split: splitOf(state, context.atLeast),
    reasons: context.isPart ? [] : senseReasons(state, context.atLeast, context.nameOf),
  }
}

export function sensePhone(_state: SenseState, context: Context): SensePhoneView {
  return { ...question(context), askReason: context.config.askReason }
}

export function senseScreen(state: SenseState, context: Context): SenseScreenView {
  const view = shown(state, context)
  return { ...view, reasons: view.reasons.filter((reason) => !reason.hidden) }
}

export function senseConsole(state: SenseState, context: Context): SenseConsoleView {
  return { ...shown(state, context), reasonCount: reasonCountOf(state) }
}

export function senseResult(state: SenseState, context: Context): SenseResult {
  const { atLeast, nameOf, isPart } = context
  const reasons = (isPart ? [] : senseReasons(state, atLeast, nameOf)).filter((reason) => !reason.hidden)
  return { ...question(context), split: splitOf(state, atLeast), reasons }
}

/** The words of a reason, for the room to look at together. */
export function senseItemText(state: SenseState, context: Context, itemId: string): string | undefined {
  return senseScreen(state, context).reasons.find((reason) => reason.reasonId === itemId)?.text
}

/** What one person gave. */
export type SenseOwn = { readonly nature?: Nature; readonly reason?: string }

export function senseOwn(state: SenseState, voice: string): SenseOwn | undefined {
  if (state.sealed) return undefined
  const nature = valueAt(state.natures, voice)
  const reason = valueAt(state.reasons, voice)?.text
  return {
    ...(nature === undefined ? {} : { nature }),
    ...(reason === undefined ? {} : { reason }),
  }
}
