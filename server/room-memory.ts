import { evolve } from '@/lib/domain/workshop/evolve'
import { peopleIn } from '@/lib/domain/workshop/decide-door'
import type { WorkshopEvent } from '@/lib/domain/workshop/event'
import { sealedAwayWith } from '@/lib/domain/workshop/event'
import type { Receipt, StoredWorkshop } from '@/lib/domain/workshop/event-log'
import type { KitRegistry } from '@/lib/domain/workshop/kit'
import { answeredInRoom, kitOf } from '@/lib/domain/workshop/kit'
import { isDetached, isNamelessToGroup } from '@/lib/domain/workshop/mode'
import type { WorkshopState } from '@/lib/domain/workshop/state'
import { unprepared } from '@/lib/domain/workshop/state'

/** How soon a change has to be seen. A `count` may wait for others; `held` waits so that nobody can be timed. */
export type Urgency = 'content' | 'count' | 'held'

/** What a room knows. Everything in it can be rebuilt from the log. */
export interface RoomMemory {
  readonly seq: () => number
  /** What is true. */
  readonly state: () => WorkshopState
  /** What may be seen: in the fully anonymous mode contributions come into view together, not one by one. */
  readonly shown: () => WorkshopState
  readonly receipt: (key: string) => Receipt | undefined
  readonly secret: (stepId: string) => string | undefined
  /** Takes in events that are stored. Returns the most urgent way in which the view changed. */
  readonly absorb: (stored: StoredWorkshop, seq: number) => Urgency | undefined
  /** Brings what is held into view. Returns whether there was anything. */
  readonly release: () => boolean
}

function isContribution(kits: KitRegistry, event: WorkshopEvent): boolean {
  if (event.type === 'MinorityNoted') return true
  return event.type === 'StepEvent' && !kitOf(kits, event.kind)?.leadEvents.includes(event.event.type)
}

function phaseOf(state: WorkshopState, event: WorkshopEvent): string | undefined {
  const stepId = sealedAwayWith(event)
  const step = stepId === undefined ? undefined : state.steps[stepId]
  if (!step) return undefined
  // What comes into a step that was not opened is answered ahead.
  return step.status === 'planned' ? 'open' : step.moment.phase
}

/** The answer that makes it complete is worth seeing at once: who leads waits for it. */
function haveAllAnswered(kits: KitRegistry, state: WorkshopState, event: WorkshopEvent): boolean {
  const stepId = sealedAwayWith(event)
  const step = stepId === undefined ? undefined : state.steps[stepId]
  if (!step || step.status === 'planned') return false
  const kit = kitOf(kits, step.kind)
  const answered = kit ? answeredInRoom(kit, step.kit, step.moment.round) : 0
  return answered > 0 && answered >= peopleIn(state)
}

const order: readonly Urgency[] = ['content', 'count', 'held']

export function createRoomMemory(kits: KitRegistry): RoomMemory {
  let seq = 0
  let state = unprepared
  let shown = unprepared
  const receipts = new Map<string, Receipt>()
  const secrets = new Map<string, string>()

  function forgetStep(stepId: string): void {
    secrets.delete(stepId)
    for (const [key, receipt] of receipts) if (receipt.stepId === stepId) receipts.delete(key)
  }

  function take(event: WorkshopEvent): Urgency {
    const isNothingHeld = shown === state
    state = evolve(kits, state, event)
    if (event.type === 'StepSealed') forgetStep(event.stepId)
    if (event.type === 'VoiceReady') {
      // Who looks round when a number goes up would see who pressed.
      if (isNamelessToGroup(state.about.mode)) return 'held'
      shown = state
      return 'count'
    }
    if (isContribution(kits, event)) {
      if (isDetached(state.about.mode)) return 'held'
      shown = state
      return phaseOf(state, event) === 'open' && !haveAllAnswered(kits, state, event) ? 'count' : 'content'
    }
    // A new moment closes or reveals input: from then on all of it may be seen.
    const isMoment = event.type === 'MomentReached' || event.type === 'WorkshopClosed'
    shown = isNothingHeld || isMoment ? state : evolve(kits, shown, event)
    // A room that comes in at once is one number that goes up, not a view for each of them.
    return event.type === 'ParticipantJoined' ? 'count' : 'content'
  }

  return {
    seq: () => seq,
    state: () => state,
    shown: () => shown,
    receipt: (key) => receipts.get(key),
    secret: (stepId) => secrets.get(stepId),
    absorb: (stored, lastSeq) => {
      for (const receipt of stored.receipts) receipts.set(receipt.key, receipt)
      for (const [stepId, secret] of Object.entries(stored.secrets)) secrets.set(stepId, secret)
      const urgencies = new Set(stored.events.map(({ event }) => take(event)))
      seq = lastSeq
      return order.find((urgency) => urgencies.has(urgency))
    },
    release: () => {
      const isBehind = shown !== state
      shown = state
      return isBehind
    },
  }
}
