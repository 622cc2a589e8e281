import type { Json } from '@/lib/domain/json'
import type { ScreenView } from '@/lib/domain/workshop/view'
import type { OwnView } from '@/lib/domain/workshop/view-own'
import type { SelfView } from '@/lib/domain/workshop/view-self'
import type { Position } from '@/lib/protocol/message'
import type { AnyRefusalCode } from '@/lib/protocol/refusal'
import type { OutboxEntry } from './outbox'

/** How a connection stands. Each has a sentence for the person. */
export type Connection =
  | { readonly status: 'connecting' }
  | { readonly status: 'live' }
  | { readonly status: 'reconnecting'; readonly sinceMs: number }
  /** For good: removed, signed out, deleted, or the page is too old. */
  | { readonly status: 'ended'; readonly code: AnyRefusalCode }

export interface ClientState<View> {
  readonly connection: Connection
  readonly at: Position | null
  readonly view: View | undefined
  readonly own: OwnView | undefined
  /** The screen's view, while this connection follows it too. */
  readonly screen: { readonly at: Position; readonly view: ScreenView } | undefined
  /** Server time minus the clock of this device. */
  readonly clockOffsetMs: number
  readonly outbox: readonly OutboxEntry[]
  /** False when the device cannot keep the outbox: a reload would lose what was not sent. */
  readonly isOutboxKept: boolean
}

/** What the first rendering of a page already knows. */
export interface InitialState<View> {
  readonly at: Position
  readonly view: View
  readonly own?: OwnView
  readonly now: string
}

export function initialState<View>(initial: InitialState<View> | undefined): ClientState<View> {
  return {
    connection: { status: 'connecting' },
    at: initial?.at ?? null,
    view: initial?.view,
    own: initial?.own,
    screen: undefined,
    clockOffsetMs: 0,
    outbox: [],
    isOutboxKept: true,
  }
}

export function withOwnStep(own: OwnView | undefined, stepId: string, change: Json): OwnView | undefined {
  return own && { ...own, steps: { ...own.steps, [stepId]: change } }
}

/** Everything about oneself anew; what one gave in steps, and what to argue, stay. */
export function withSelf({ steps, jester }: OwnView, self: SelfView): OwnView {
  return { ...self, steps, ...(jester === undefined ? {} : { jester }) }
}
