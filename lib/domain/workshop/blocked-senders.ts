import type { Keyed } from '../keyed'
import { entriesOf, noneKeyed, valueAt, valuesOf, withValue, withoutKey } from '../keyed'
import type { KernelEvent } from './event'
import type { KitRegistry } from './kit'
import { kitOf } from './kit'
import type { OpenedStep, Step } from './state'

/**
 * By item: the voice that was blocked through it. A voice is blocked as long as one item holds a block. So the console
 * never has to say that a sender was blocked already, which would tell which items belong together.
 */
export type BlockedSenders = Keyed<string>

/** An item through which its sender was blocked. `isGone`: it was taken back since, and the block stays. */
export type BlockedItemView = { readonly itemId: string; readonly isGone?: true }

export function withSender(
  step: OpenedStep,
  event: Extract<KernelEvent, { type: 'SenderBlocked' | 'SenderAllowed' }>,
): OpenedStep {
  const blocked = step.blocked ?? noneKeyed<string>()
  return {
    ...step,
    blocked:
      event.type === 'SenderBlocked'
        ? withValue(blocked, event.itemId, event.voice)
        : withoutKey(blocked, event.itemId),
  }
}

export function isBlockedThrough(step: OpenedStep, itemId: string): boolean {
  return step.blocked !== undefined && valueAt(step.blocked, itemId) !== undefined
}

export function isVoiceBlocked(step: Step, voice: string): boolean {
  return step.status !== 'planned' && step.blocked !== undefined && valuesOf(step.blocked).includes(voice)
}

/** Nothing but what was pressed: not whose the item is, and not which other items are theirs. */
export function blockedItems(kits: KitRegistry, step: OpenedStep): readonly BlockedItemView[] {
  const senderOf = kitOf(kits, step.kind)?.senderOf
  return entriesOf(step.blocked ?? noneKeyed<string>()).map(([itemId]) =>
    senderOf?.(step.kit, itemId) === undefined ? { itemId, isGone: true } : { itemId },
  )
}
