import { expect } from 'vitest'
import { kits as everyKit } from '../steps/registry'
import type { KernelCommand } from '../workshop/command'
import type { Actor } from '../workshop/context'
import type { WorkshopCommand } from '../workshop/decide'
import { decide } from '../workshop/decide'
import type { WorkshopEvent } from '../workshop/event'
import { fold } from '../workshop/evolve'
import type { KitCommand, KitRegistry } from '../workshop/kit'
import { isDetached } from '../workshop/mode'
import type { Decision, RefusalCode } from '../workshop/refusal'
import type { WorkshopState } from '../workshop/state'
import { at } from './past'

export const lead: Actor = { role: 'lead' }
/** Somebody who leads along. */
export function coLead(facilitatorId: string): Actor {
  return { role: 'lead', facilitatorId }
}
export const door: Actor = { role: 'door' }
export const server: Actor = { role: 'server' }
export const keeper: Actor = { role: 'keeper' }
export function participant(participantId: string): Actor {
  return { role: 'participant', participantId }
}

/** Who speaks, as the server would have it. */
export function voiceOf(participantId: string, state: WorkshopState): string {
  return isDetached(state.about.mode) ? `voice-of-${participantId}` : participantId
}

/** A command inside a step, as its kit would have parsed it. */
export function inStep(
  stepId: string,
  input: { readonly type: string; readonly [field: string]: unknown },
  kind = stepId,
): WorkshopCommand {
  return { type: 'InStep', stepId, kind, input: input as unknown as KitCommand }
}

/** The same, entered by the facilitator for somebody without a phone. */
export function enterFor(
  participantId: string,
  stepId: string,
  input: { readonly type: string; readonly [field: string]: unknown },
  kind = stepId,
): WorkshopCommand {
  return { type: 'EnterFor', participantId, stepId, kind, input: input as unknown as KitCommand }
}

export interface Circumstances {
  readonly now?: string
  readonly random?: () => number
  readonly kits?: KitRegistry
  readonly voice?: string
}

export interface Outcome {
  readonly decision: Decision<WorkshopEvent>
  readonly thenEvents: (...events: readonly WorkshopEvent[]) => void
  readonly thenRefusal: (code: RefusalCode) => void
  /** What it led to; fails the test when it was refused. */
  readonly events: () => readonly WorkshopEvent[]
  readonly state: () => WorkshopState
}

function enteredFor(command: KernelCommand | WorkshopCommand): string | undefined {
  return command.type === 'EnterFor' ? command.participantId : undefined
}

/** Past events, one command, what comes of it. New ids are `new-1`, `new-2`; the time is ten o'clock. */
export function given(...past: readonly (WorkshopEvent | readonly WorkshopEvent[])[]) {
  const before = past.flat()
  const stateWith = (kits: KitRegistry) => fold(kits, before)

  function when(
    actor: Actor,
    command: KernelCommand | WorkshopCommand,
    { now = at(0), random = () => 0, kits = everyKit, voice }: Circumstances = {},
  ): Outcome {
    const state = stateWith(kits)
    let ids = 0
    const speakerId = actor.role === 'participant' ? actor.participantId : enteredFor(command)
    const speaks = speakerId === undefined ? '' : voiceOf(speakerId, state)
    const decision = decide(state, command, {
      now,
      actor,
      voice: voice ?? speaks,
      newId: () => `new-${++ids}`,
      random,
      kits,
    })
    const events = () => {
      expect(decision).toMatchObject({ accepted: true })
      return decision.accepted ? decision.events : []
    }
    return {
      decision,
      events,
      state: () => fold(kits, events(), state),
      thenEvents: (...expected) => expect(decision).toEqual({ accepted: true, events: expected }),
      thenRefusal: (code) => expect(decision).toEqual({ accepted: false, refusal: code }),
    }
  }

  return { when, state: (kits: KitRegistry = everyKit) => stateWith(kits), events: before }
}
