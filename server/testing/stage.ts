import { randomUUID } from 'node:crypto'
import { lobbyOpened, prepared } from '@/lib/domain/testing/past'
import { everyPlan } from '@/lib/domain/testing/plans'
import type { KernelCommand } from '@/lib/domain/workshop/command'
import type { Phase } from '@/lib/domain/workshop/moment'
import type { About, StepPlan } from '@/lib/domain/workshop/plan'
import { currentStep } from '@/lib/domain/workshop/state'
import type { PhoneView, ScreenView } from '@/lib/domain/workshop/view'
import type { ConsoleView } from '@/lib/domain/workshop/view-console'
import type { LiveClient } from '@/lib/live/client'
import { createLiveClient } from '@/lib/live/client'
import type { OutboxStore } from '@/lib/live/outbox'
import { memoryOutboxStore } from '@/lib/live/outbox'
import type { CommandReply } from '@/lib/protocol/message'
import { newSecret } from '@/lib/voice'
import type { Room } from '../room'
import type { RawClient, RawOptions } from './raw-client'
import { connectRaw } from './raw-client'
import type { TestServer } from './test-server'

export interface Person {
  readonly participantId: string
  readonly token: string
}

export interface ClientOptions {
  readonly store?: OutboxStore
  readonly transports?: readonly ('websocket' | 'polling')[]
  readonly url?: string
}

type InStepInput = { readonly type: string; readonly [field: string]: unknown }

/** A workshop that is open, with somebody who leads it; steps have their kind as id. */
export interface Stage {
  readonly workshopId: string
  readonly code: string
  readonly room: () => Promise<Room>
  readonly lead: LiveClient<ConsoleView>
  /** Sends for who leads; fails when it is refused. */
  readonly must: (command: KernelCommand) => Promise<CommandReply>
  readonly goTo: (stepId: string, phase: Phase, round?: string, finish?: boolean) => Promise<void>
  readonly join: (name?: string) => Promise<Person>
  readonly phone: (person: Person, options?: ClientOptions) => LiveClient<PhoneView>
  readonly console: (options?: ClientOptions) => LiveClient<ConsoleView>
  readonly screen: () => Promise<LiveClient<ScreenView>>
  readonly screenToken: () => Promise<string>
  readonly raw: (as: string, options?: Partial<RawOptions>) => Promise<RawClient>
  readonly close: () => void
}

export interface StageOptions {
  readonly about?: Partial<About>
  readonly plans?: Readonly<Record<string, StepPlan>>
}

export function inStepCommand(stepId: string, input: InStepInput, kind = stepId) {
  return { type: 'InStep', stepId, kind, input } as const
}

/** Resolves with what is looked for, as soon as the client shows it. */
export function seen<View, Found>(
  client: LiveClient<View>,
  look: (view: View) => Found | undefined | false,
): Promise<Found> {
  return new Promise((resolve, reject) => {
    const stop = client.subscribe(check)
    function check(): void {
      const { view, connection } = client.state()
      if (connection.status === 'ended') return reject(new Error(`the connection ended: ${connection.code}`))
      const found = view === undefined ? undefined : look(view)
      if (found === undefined || found === false) return
      stop()
      resolve(found)
    }
    check()
  })
}

/** Resolves once the client is connected and has its view. */
export async function live<View>(client: LiveClient<View>): Promise<LiveClient<View>> {
  await new Promise<void>((resolve, reject) => {
    const stop = client.subscribe(check)
    function check(): void {
      const { connection } = client.state()
      if (connection.status === 'ended') reject(new Error(`the connection ended: ${connection.code}`))
      if (connection.status !== 'live') return
      stop()
      resolve()
    }
    check()
  })
  return client
}

/** Resolves with the code the connection ended with. */
export function ended<View>(client: LiveClient<View>): Promise<string> {
  return new Promise((resolve) => {
    const stop = client.subscribe(check)
    function check(): void {
      const { connection } = client.state()
      if (connection.status !== 'ended') return
      stop()
      resolve(connection.code)
    }
    check()
  })
}

export async function setStage(
  server: () => TestServer,
  { about = {}, plans = everyPlan }: StageOptions = {},
): Promise<Stage> {
  const workshopId = randomUUID()
  const { workshops, passes, now } = server().application.runtime
  const events = [...prepared(about, plans), lobbyOpened]
  await workshops.create({ workshopId, events, secret: newSecret(), createdAt: now() })
  const clients: { close: () => void }[] = []

  function client<View>(as: 'phone' | 'console' | 'screen', token: string, options: ClientOptions = {}) {
    const { store = memoryOutboxStore(), transports = ['websocket'], url = server().url } = options
    const opened = createLiveClient<View>({ url, workshopId, as, token, store, transports })
    clients.push(opened)
    return opened
  }

  async function room(): Promise<Room> {
    const found = await server().application.hub.open(workshopId)
    if (!found) throw new Error('the workshop is gone')
    return found.room
  }

  const lead = client<ConsoleView>('console', server().operatorToken)
  const code = await seen(lead, (view) => view.door.code)

  async function must(command: KernelCommand): Promise<CommandReply> {
    const reply = await lead.send(command)
    if (!reply.ok) throw new Error(`${command.type} was refused: ${reply.code}`)
    return reply
  }

  return {
    workshopId,
    code,
    room,
    lead,
    must,
    goTo: async (stepId, phase, round = 'main', finish = false) => {
      const current = currentStep((await room()).state())
      const from = current ? { stepId: current.stepId, moment: current.moment } : null
      await must({ type: 'GoTo', from, stepId, moment: { round, phase }, finish })
      await seen(
        lead,
        ({ step }) => step?.stepId === stepId && step.moment.phase === phase && step.moment.round === round,
      )
    },
    join: async (name = '') => {
      const { door } = server().application.runtime
      const answer = await door.join({ code: (await currentCode()) ?? code }, name, { ip: '127.0.0.1' })
      if (!answer.ok) throw new Error(`the door refused: ${answer.code}`)
      const pass = await passes.find(answer.token, now())
      return { participantId: pass?.participantId ?? '', token: answer.token }
    },
    phone: ({ token }, options) => client<PhoneView>('phone', token, options),
    console: (options) => client<ConsoleView>('console', server().operatorToken, options),
    screen: async () => client<ScreenView>('screen', await screenToken()),
    screenToken,
    raw: async (as, options = {}) => {
      const opened = await connectRaw({ url: server().url, workshopId, as, ...options })
      clients.push(opened)
      return opened
    },
    close: () => {
      for (const each of clients) each.close()
    },
  }

  async function currentCode(): Promise<string | undefined> {
    return server().application.runtime.joinCodes.of(workshopId)
  }

  async function screenToken(): Promise<string> {
    return server().application.runtime.passes.issue(workshopId, 'screen', { createdAt: new Date() })
  }
}
