import { mayTell } from '../../insight/suppression'
import type { Tallies, ViewContext } from '../../workshop/kit'
import { isRevealed } from '../../workshop/moment'
import type { Outcome } from '../../workshop/outcome'
import type { OutcomeKind } from '../../workshop/outcome-kinds'
import { outcomeKinds } from '../../workshop/outcome-kinds'
import type { OpenPromise } from '../../workshop/promise'
import type { LookbackConfig } from './config'
import { lookbackMoments, lookbackRound } from './course'
import type { LookbackSealed, OutcomeCounts } from './message'
import type { LookbackState } from './state'
import { namedSayingsAbout, peopleOf, sayingsAbout, sayingsOf } from './state'

type Context = ViewContext<LookbackConfig>

export type RemarkView = {
  readonly remarkId: string
  readonly text: string
  readonly hidden: boolean
  readonly name?: string
}

/** A promise with what the group says became of it. */
export type PromiseView = OpenPromise & {
  readonly settled?: Outcome
  /** Only after the reveal, and when enough people said something about it. */
  readonly counts?: OutcomeCounts
  readonly remarks: readonly RemarkView[]
}

export type LookbackPhoneView = {
  readonly question: string
  readonly promises: readonly OpenPromise[]
}
export type LookbackScreenView = {
  readonly question: string
  readonly isRevealed: boolean
  readonly promises: readonly PromiseView[]
}
export type LookbackResult = { readonly question: string; readonly promises: readonly PromiseView[] }

function countsOf(outcomes: readonly OutcomeKind[]): OutcomeCounts {
  const of = (kind: OutcomeKind) => outcomes.filter((outcome) => outcome === kind).length
  return { kept: of('kept'), changed: of('changed'), 'let-go': of('let-go') }
}

function countsAbout(state: LookbackState, promiseId: string): OutcomeCounts {
  const sealed = state.sealed?.said[promiseId]
  return sealed?.counts ?? countsOf(sayingsAbout(state, promiseId).map(({ outcome }) => outcome))
}

function byId(a: RemarkView, b: RemarkView): number {
  return a.remarkId < b.remarkId ? -1 : 1
}

/** In the order of their random ids, and apart from what their writers chose. */
function remarksAbout(state: LookbackState, promiseId: string, { nameOf }: Context): readonly RemarkView[] {
  if (state.sealed) return state.sealed.said[promiseId]?.remarks ?? []
  const remarks = namedSayingsAbout(state, promiseId).flatMap(({ voice, remarkId, why, hidden }) => {
    const name = nameOf(voice)
    return why === '' ? [] : { remarkId, text: why, hidden, ...(name === undefined ? {} : { name }) }
  })
  return remarks.sort(byId)
}

function promiseViews(state: LookbackState, context: Context, isShown: boolean): readonly PromiseView[] {
  return context.config.promises.map((promise) => {
    const { promiseId } = promise
    const settled = Object.hasOwn(state.settled, promiseId) ? state.settled[promiseId] : undefined
    const counts = countsAbout(state, promiseId)
    const people = outcomeKinds.map((kind) => counts[kind])
    return {
      ...promise,
      ...(settled ? { settled } : {}),
      ...(isShown && mayTell(people, context.atLeast) ? { counts } : {}),
      remarks: isShown ? remarksAbout(state, promiseId, context) : [],
    }
  })
}

function withoutHidden(promises: readonly PromiseView[]): readonly PromiseView[] {
  return promises.map((promise) => ({
    ...promise,
    remarks: promise.remarks.filter(({ hidden }) => !hidden),
  }))
}

function areShown({ config, moment }: Context): boolean {
  return isRevealed(lookbackMoments(config), moment, lookbackRound)
}

export function lookbackPhone(_state: LookbackState, { config }: Context): LookbackPhoneView {
  return { question: config.question, promises: config.promises }
}

export function lookbackConsole(state: LookbackState, context: Context): LookbackScreenView {
  const isShown = areShown(context)
  return {
    question: context.config.question,
    isRevealed: isShown,
    promises: promiseViews(state, context, isShown),
  }
}

export function lookbackScreen(state: LookbackState, context: Context): LookbackScreenView {
  const view = lookbackConsole(state, context)
  return { ...view, promises: withoutHidden(view.promises) }
}

export function lookbackResult(state: LookbackState, context: Context): LookbackResult {
  return {
    question: context.config.question,
    promises: withoutHidden(promiseViews(state, context, true)),
  }
}

/** What was promised, or a line about it once it is revealed, for the room to look at together. */
export function lookbackItemText(state: LookbackState, context: Context, itemId: string): string | undefined {
  const promise = context.config.promises.find((each) => each.promiseId === itemId)
  if (promise) return promise.what
  return lookbackScreen(state, context)
    .promises.flatMap(({ remarks }) => remarks)
    .find(({ remarkId }) => remarkId === itemId)?.text
}

/** How one person sees it. */
export type LookbackOwn = {
  readonly said: { readonly [promiseId: string]: { readonly outcome: OutcomeKind; readonly why: string } }
}

export function lookbackOwn(state: LookbackState, voice: string): LookbackOwn | undefined {
  if (state.sealed) return undefined
  const said = Object.entries(sayingsOf(state, voice)).map(
    ([promiseId, { outcome, why }]) => [promiseId, { outcome, why }] as const,
  )
  return { said: Object.fromEntries(said.sort(([a], [b]) => (a < b ? -1 : 1))) }
}

export function sealLookback(state: LookbackState, context: Context): LookbackSealed {
  const promiseIds = context.config.promises.map(({ promiseId }) => promiseId)
  return {
    people: peopleOf(state),
    settled: Object.fromEntries(
      promiseIds.flatMap((promiseId) => {
        const settled = state.settled[promiseId]
        return settled ? [[promiseId, settled] as const] : []
      }),
    ),
    said: Object.fromEntries(
      promiseIds.map((promiseId) => [
        promiseId,
        {
          counts: countsAbout(state, promiseId),
          remarks: remarksAbout(state, promiseId, context).map(({ name: _none, ...remark }) => remark),
        },
      ]),
    ),
  }
}

/** How often each outcome was chosen, promise by promise. */
export function lookbackTallies(state: LookbackState, { promises }: LookbackConfig): Tallies {
  return Object.fromEntries(
    promises.map(({ promiseId }) => {
      const counts = countsAbout(state, promiseId)
      return [promiseId, { counts: outcomeKinds.map((kind) => counts[kind]) }]
    }),
  )
}
