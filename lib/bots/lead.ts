import { randomUUID } from 'node:crypto'
import type { JsonObject } from '@/lib/domain/json'
import type { Language } from '@/lib/domain/language'
import type { KernelCommand } from '@/lib/domain/workshop/command'
import type { KitRegistry } from '@/lib/domain/workshop/kit'
import { kitOf } from '@/lib/domain/workshop/kit'
import type { Moment } from '@/lib/domain/workshop/moment'
import type { Seating } from '@/lib/domain/workshop/table'
import type { ConsoleView, PlanView } from '@/lib/domain/workshop/view-console'
import { createLiveClient } from '@/lib/live/client'
import { memoryOutboxStore } from '@/lib/live/outbox'
import type { CommandReply } from '@/lib/protocol/message'
import { createLeadTables } from './lead-tables'

export interface LeadBotDeps {
  readonly url: string
  /** The operator's, or none for who comes with the cookie of an account. */
  readonly token?: string
  readonly cookie?: string
  readonly language?: Language
  readonly kits: KitRegistry
  /** A facilitator's own entry in a step was stored. */
  readonly onStored: (stepId: string) => void
  /** Resolves when everybody has given what they wanted to give at this moment. */
  readonly everybodyDone: (momentKey: string) => Promise<void>
  /** Everything of a step is in; it is about to be closed for good. */
  readonly beforeFinish: (stepId: string) => Promise<void>
  /** How people sit; without it only where a step goes by table. */
  readonly tables?: Seating
  /** So many people without a phone, for whom the facilitator enters. */
  readonly proxies?: number
  /** A moment has just begun, or everything that happens in it has happened. */
  readonly atMoment?: (plan: PlanView, moment: Moment, stage: 'begun' | 'done') => Promise<void>
}

export interface LeadBot {
  /** Opens the lobby and gives the join code. */
  readonly openLobby: () => Promise<string>
  /** Leads through every moment of every step, and closes. */
  readonly lead: () => Promise<void>
  /** One thing more that a facilitator does; refused is an error. */
  readonly also: (command: KernelCommand) => Promise<unknown>
  readonly close: () => void
}

const harvests = {
  nl: {
    insight: 'We zeggen vaker wat we nog niet weten, en wanneer het antwoord komt.',
    agreement: 'Elke brief noemt wat vaststaat en wat niet.',
    reservation: 'Dit werkt alleen als de bestuurder vooraf meeleest.',
  },
  en: {
    insight: 'We say more often what we do not know yet, and when the answer comes.',
    agreement: 'Every letter names what is certain and what is not.',
    reservation: 'This only works if the executive reads along beforehand.',
  },
} as const

/** A facilitator who is not there: presses every button of a running order, one after another. */
export function createLeadBot(workshopId: string, deps: LeadBotDeps): LeadBot {
  const { url, token, cookie, kits, language = 'nl' } = deps
  const harvest = harvests[language]
  const client = createLiveClient<ConsoleView>({
    url,
    workshopId,
    as: 'console',
    ...(token === undefined ? {} : { token }),
    ...(cookie === undefined ? {} : { headers: { cookie } }),
    store: memoryOutboxStore(),
    transports: ['websocket'],
  })

  /** Waits until the console shows what is asked for. */
  function seen<T>(look: (view: ConsoleView) => T | undefined): Promise<T> {
    return new Promise((resolve, reject) => {
      const stop = client.subscribe(check)
      function check(): void {
        const { view, connection } = client.state()
        if (connection.status === 'ended') reject(new Error(`the console was ended: ${connection.code}`))
        const found = view && look(view)
        if (found === undefined) return
        stop()
        resolve(found)
      }
      check()
    })
  }

  async function must(command: KernelCommand): Promise<CommandReply> {
    const reply = await client.send(command)
    if (!reply.ok) throw new Error(`${command.type} was refused: ${reply.code}`)
    return reply
  }

  async function goTo(stepId: string, moment: Moment, finish: boolean): Promise<void> {
    const step = client.state().view?.step
    const from = step ? { stepId: step.stepId, moment: step.moment } : null
    await must({ type: 'GoTo', from, stepId, moment, finish })
    await seen(({ step: now }) =>
      now?.stepId === stepId && now.moment.phase === moment.phase && now.moment.round === moment.round
        ? true
        : undefined,
    )
  }

  async function facilitate({ stepId, kind }: PlanView, moment: Moment): Promise<void> {
    const view = client.state().view?.step?.content
    const inputs = kitOf(kits, kind)?.simulateLead?.({
      view: (view ?? {}) as JsonObject,
      moment,
      persona: { leaning: 0, talkative: 1, language, random: Math.random },
      newId: randomUUID,
    })
    for (const input of inputs ?? []) {
      const reply = await client.send({ type: 'InStep', stepId, kind, input })
      if (reply.ok) deps.onStored(stepId)
    }
  }

  async function writeHarvest(stepId: string): Promise<void> {
    for (const kind of ['insight', 'agreement'] as const) {
      await must({ type: 'AddHarvest', stepId, kind, text: harvest[kind], about: null })
    }
    const about = await seen(({ step }) => step?.harvest.find((line) => line.kind === 'agreement')?.lineId)
    await must({ type: 'AddHarvest', stepId, kind: 'reservation', text: harvest.reservation, about })
  }

  const tables = createLeadTables({ client, must, kits, language, onStored: deps.onStored })

  async function leadStep(plan: PlanView, isFirst: boolean): Promise<void> {
    await tables.prepare(plan, deps.tables)
    for (const [index, moment] of plan.moments.entries()) {
      await goTo(plan.stepId, moment, index === 0 && !isFirst)
      await deps.atMoment?.(plan, moment, 'begun')
      if (moment.phase === 'open') await tables.enterForProxies(plan, moment)
      if (moment.phase === 'open' || moment.phase === 'talk')
        await deps.everybodyDone(`${plan.stepId} ${moment.round} ${moment.phase}`)
      if (moment.phase === 'revealed') {
        await facilitate(plan, moment)
        await tables.show(plan)
      }
      if (moment.phase === 'harvest') await writeHarvest(plan.stepId)
      await deps.atMoment?.(plan, moment, 'done')
    }
    await deps.beforeFinish(plan.stepId)
  }

  return {
    openLobby: async () => {
      await must({ type: 'OpenLobby' })
      for (let number = 1; number <= (deps.proxies ?? 0); number++)
        await must({ type: 'AddPerson', name: `${language === 'nl' ? 'Gast' : 'Guest'} ${number}` })
      return seen(({ door }) => door.code)
    },
    lead: async () => {
      const plans = await seen((view) => view.order.flatMap((stepId) => view.plans[stepId] ?? []))
      for (const [index, plan] of plans.entries()) await leadStep(plan, index === 0)
      await must({ type: 'CloseWorkshop' })
      await seen(({ status }) => (status === 'closed' ? true : undefined))
    },
    also: must,
    close: client.close,
  }
}
