import type { WorkshopEvent } from './event'
import type { KitRegistry } from './kit'
import { kitOf } from './kit'

/** Which earlier events an event takes back, if it takes back any: they are to leave the log. */
export function takenBackBy(
  kits: KitRegistry,
  event: WorkshopEvent,
): ((earlier: WorkshopEvent) => boolean) | undefined {
  if (event.type === 'MinorityNoted') {
    const { voice, round, text } = event
    if (text !== '') return undefined
    return (earlier) => earlier.type === 'MinorityNoted' && earlier.voice === voice && earlier.round === round
  }
  if (event.type !== 'StepEvent') return undefined
  const isGone = kitOf(kits, event.kind)?.takesBack?.(event.event)
  return isGone && ((earlier) => earlier.type === 'StepEvent' && isGone(earlier.event))
}
