import type { WorkshopCommand } from '@/lib/domain/workshop/decide'
import { decide } from '@/lib/domain/workshop/decide'
import type { Actor, Context } from '@/lib/domain/workshop/context'
import type { WorkshopEvent } from '@/lib/domain/workshop/event'
import type { Batch, Receipt } from '@/lib/domain/workshop/event-log'
import { evolve } from '@/lib/domain/workshop/evolve'
import type { KitRegistry } from '@/lib/domain/workshop/kit'
import type { AnyRefusalCode } from '@/lib/protocol/refusal'
import type { RoomMemory } from './room-memory'
import { newSecret, receiptOf, voiceOf } from '@/lib/voice'

export interface Submitted {
  readonly cmdId: string
  readonly command: WorkshopCommand
  readonly actor: Actor
}

export type Outcome =
  | { readonly kind: 'accepted'; readonly seq: number }
  | { readonly kind: 'duplicate'; readonly seq: number }
  | { readonly kind: 'refused'; readonly code: AnyRefusalCode }

export interface DecidedBatch extends Batch {
  readonly outcomes: readonly Outcome[]
}

export interface DecisionDeps {
  readonly kits: KitRegistry
  readonly now: () => string
  readonly newId: () => string
  readonly random: () => number
}

/** What is kept under a step, and goes when it is sealed: the step, and who speaks in it, if somebody does. */
function saidInStep({
  command,
  actor,
}: Submitted): { readonly stepId: string; readonly participantId?: string } | undefined {
  if (command.type === 'EnterFor') return { stepId: command.stepId, participantId: command.participantId }
  const isSaid =
    command.type === 'InStep' ||
    command.type === 'SayReady' ||
    command.type === 'WriteMinorityNote' ||
    command.type === 'BlockSender' ||
    command.type === 'AllowSender'
  if (!isSaid) return undefined
  return {
    stepId: command.stepId,
    ...(actor.role === 'participant' ? { participantId: actor.participantId } : {}),
  }
}

/**
 * Decides on everything that waits, each command on the state that the ones before it lead to. Stores
 * nothing and changes nothing: when the commit fails, all of it is as if it had not been.
 */
export function decideAll(
  memory: RoomMemory,
  waiting: readonly Submitted[],
  deps: DecisionDeps,
): DecidedBatch {
  let state = memory.state()
  const events: WorkshopEvent[] = []
  const receipts = new Map<string, Receipt>()
  const secrets: Record<string, string> = {}

  function secretFor(stepId: string): string {
    const secret = memory.secret(stepId) ?? secrets[stepId] ?? newSecret()
    if (memory.secret(stepId) === undefined) secrets[stepId] = secret
    return secret
  }

  function contextFor(submitted: Submitted): Context {
    const said = saidInStep(submitted)
    const step = said && state.steps[said.stepId]
    const isAhead = step !== undefined && state.status === 'prepared' && state.preWork?.stepId === step.stepId
    const canSpeak = (step?.status === 'opened' || isAhead) && said?.participantId !== undefined
    const voice = canSpeak ? voiceOf(state.about.mode, secretFor(step.stepId), said.participantId ?? '') : ''
    return { ...deps, now: deps.now(), actor: submitted.actor, voice }
  }

  function outcomeOf(submitted: Submitted): Outcome {
    const { cmdId, command, actor } = submitted
    const { key, fingerprint } = receiptOf(memory.secret('') ?? '', cmdId, actor, command)
    const known = receipts.get(key) ?? memory.receipt(key)
    if (known) {
      if (known.fingerprint !== fingerprint) return { kind: 'refused', code: 'command-conflict' }
      return { kind: 'duplicate', seq: known.seq }
    }
    const decision = decide(state, command, contextFor(submitted))
    if (!decision.accepted) return { kind: 'refused', code: decision.refusal }
    events.push(...decision.events)
    state = decision.events.reduce((after, event) => evolve(deps.kits, after, event), state)
    const seq = memory.seq() + events.length
    const said = saidInStep(submitted)
    const stepId = said ? { stepId: said.stepId } : {}
    if (decision.events.length > 0) receipts.set(key, { key, fingerprint, ...stepId, seq })
    return { kind: 'accepted', seq }
  }

  const outcomes = waiting.map(outcomeOf)
  return { outcomes, events, receipts: [...receipts.values()], secrets }
}
