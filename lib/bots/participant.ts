import { randomUUID } from 'node:crypto'
import type { JsonObject } from '@/lib/domain/json'
import type { KitRegistry } from '@/lib/domain/workshop/kit'
import { kitOf } from '@/lib/domain/workshop/kit'
import type { Persona } from '@/lib/domain/workshop/simulation'
import type { PhoneView, StepView } from '@/lib/domain/workshop/view'
import type { SelfView } from '@/lib/domain/workshop/view-self'
import type { LiveClient } from '@/lib/live/client'
import { createLiveClient } from '@/lib/live/client'
import { memoryOutboxStore } from '@/lib/live/outbox'
import type { CommandMessage, CommandReply } from '@/lib/protocol/message'
import { minorityCommand, seatCommand } from './seat'

/** What one simulated person does besides answering. */
export interface Habits {
  readonly reloads: boolean
  readonly losesNetwork: boolean
  /** Longest pause before an answer; shorter where one answer follows another. */
  readonly slownessMs: number
}

/** A command with its answer, as the person saw it. */
export interface SentCommand {
  readonly stepId: string
  readonly reply: CommandReply
  /** From when it was first sent. */
  readonly tookMs: number
}

export interface ParticipantBotDeps {
  readonly url: string
  readonly kits: KitRegistry
  readonly persona: Persona
  readonly habits: Habits
  readonly onReply: (sent: SentCommand) => void
}

export interface ParticipantBot {
  /** Commands that wait for their answer. */
  readonly pending: () => number
  /** The moment this person has given everything for that they wanted to give. */
  readonly doneWith: () => string
  readonly status: () => string
  readonly close: () => void
}

const longestInterruptionMs = 1500
const troubleShare = 0.25

export function momentKey({ stepId, moment }: Pick<StepView, 'stepId' | 'moment'>): string {
  return `${stepId} ${moment.round} ${moment.phase}`
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}

/** A person who is not there: over the real protocol, with a phone that behaves like phones do. */
export function createParticipantBot(
  workshopId: string,
  token: string,
  { url, kits, persona, habits, onReply }: ParticipantBotDeps,
): ParticipantBot {
  const store = memoryOutboxStore()
  let pending = 0
  let isClosed = false
  let begun = ''
  let doneWith = ''
  let isSitting = false
  let client = open()

  function open(): LiveClient<PhoneView> {
    const opened = createLiveClient<PhoneView>({
      url,
      workshopId,
      as: 'phone',
      token,
      store,
      transports: ['websocket'],
    })
    opened.subscribe(() => {
      const { view, own } = opened.state()
      const step = view?.step
      if (view) void sit(view, own)
      if (!step || isClosed || momentKey(step) === begun) return
      begun = momentKey(step)
      void answer(step)
    })
    return opened
  }

  /** Once for each way of seating: another answer than "taken" settles it. */
  async function sit(view: PhoneView, own: SelfView | undefined): Promise<void> {
    const command = isSitting || isClosed ? undefined : seatCommand(view, own, persona)
    if (!command) return
    isSitting = true
    await client.send(command)
    isSitting = false
  }

  async function answer(step: StepView): Promise<void> {
    const { stepId, kind, moment, content } = step
    const view = content as JsonObject
    const inputs = kitOf(kits, kind)?.simulate({ view, moment, persona, newId: randomUUID }) ?? []
    for (const input of inputs) {
      await pause((persona.random() * habits.slownessMs) / Math.sqrt(inputs.length))
      if (isClosed) return
      send(stepId, { type: 'InStep', stepId, kind, input })
    }
    const minority = inputs.length > 0 ? minorityCommand(step, client.state().own, persona) : undefined
    if (minority) send(stepId, minority)
    if (step.readiness) send(stepId, { type: 'SayReady', stepId, moment, ready: true })
    while ((pending > 0 || isSitting) && !isClosed) await pause(20)
    doneWith = momentKey(step)
  }

  function send(stepId: string, command: CommandMessage['command']): void {
    const sentAt = performance.now()
    pending += 1
    void client.send(command).then((reply) => {
      pending -= 1
      onReply({ stepId, reply, tookMs: performance.now() - sentAt })
    })
    if (persona.random() < troubleShare) makeTrouble()
  }

  /** Nothing may be lost by it: what was not answered yet is sent again. */
  function makeTrouble(): void {
    if (habits.losesNetwork) client.interrupt(persona.random() * longestInterruptionMs)
    else if (habits.reloads && pending === 0) {
      client.close()
      client = open()
    }
  }

  return {
    pending: () => pending,
    doneWith: () => doneWith,
    status: () => client.state().connection.status,
    close: () => {
      isClosed = true
      client.close()
    },
  }
}
