import { mayTell } from '../../insight/suppression'
import type { ViewContext } from '../../workshop/kit'
import { isRevealed } from '../../workshop/moment'
import type { CheckoutConfig } from './config'
import type { Part, TalkQuestion } from './questions'
import { checkoutMoments } from './course'
import type { CheckoutState } from './state'
import { answeredCheckout, partingsInOrder, talkTally } from './state'

type Context = ViewContext<CheckoutConfig>

export type PartingView = {
  readonly partingId: string
  readonly part: Part
  readonly text: string
  readonly hidden: boolean
  readonly name?: string
}

/** What a group leaves with. */
export type CheckoutReport = {
  readonly people: number
  readonly partings: readonly PartingView[]
  /** How many gave each answer; a question that too few answered is absent. */
  readonly talk: { readonly said?: readonly number[]; readonly heard?: readonly number[] }
}

export type CheckoutPhoneView = {
  readonly question: string
  readonly askLesson: boolean
  readonly askTalk: boolean
}

export type CheckoutScreenView = CheckoutPhoneView & {
  /** Only after the reveal. */
  readonly report?: CheckoutReport
}

export type CheckoutResult = CheckoutPhoneView & CheckoutReport

function asked({ config }: Context): CheckoutPhoneView {
  const { question, askLesson, askTalk } = config
  return { question, askLesson, askTalk }
}

function reportOf(state: CheckoutState, { atLeast, nameOf }: Context): CheckoutReport {
  const told = (about: TalkQuestion) => {
    const counts = talkTally(state, about)
    return mayTell(counts, atLeast) ? { [about]: counts } : {}
  }
  return {
    people: answeredCheckout(state),
    partings: partingsInOrder(state, nameOf),
    talk: { ...told('said'), ...told('heard') },
  }
}

function withoutHidden(report: CheckoutReport): CheckoutReport {
  return { ...report, partings: report.partings.filter((parting) => !parting.hidden) }
}

function isShown({ moment }: Context): boolean {
  return isRevealed(checkoutMoments(), moment, 'main')
}

export function checkoutPhone(_state: CheckoutState, context: Context): CheckoutPhoneView {
  return asked(context)
}

export function checkoutScreen(state: CheckoutState, context: Context): CheckoutScreenView {
  const report = isShown(context) ? { report: withoutHidden(reportOf(state, context)) } : {}
  return { ...asked(context), ...report }
}

/** The same, with the words that are hidden from the room. */
export function checkoutConsole(state: CheckoutState, context: Context): CheckoutScreenView {
  return { ...asked(context), ...(isShown(context) ? { report: reportOf(state, context) } : {}) }
}

/** A sticker or lesson the room can look at together. */
export function checkoutItemText(state: CheckoutState, context: Context, itemId: string): string | undefined {
  if (!isShown(context)) return undefined
  const partings = partingsInOrder(state, () => undefined)
  return partings.find((parting) => parting.partingId === itemId && !parting.hidden)?.text
}

export function checkoutResult(state: CheckoutState, context: Context): CheckoutResult {
  return { ...asked(context), ...withoutHidden(reportOf(state, context)) }
}
