import { randomUUID } from 'node:crypto'
import type { JsonObject } from '@/lib/domain/json'
import type { KernelCommand } from '@/lib/domain/workshop/command'
import type { KitRegistry } from '@/lib/domain/workshop/kit'
import { kitOf } from '@/lib/domain/workshop/kit'
import type { Moment } from '@/lib/domain/workshop/moment'
import type { Seating } from '@/lib/domain/workshop/table'
import type { ConsoleView, PlanView } from '@/lib/domain/workshop/view-console'
import type { LiveClient } from '@/lib/live/client'

export interface LeadTablesDeps {
  readonly client: LiveClient<ConsoleView>
  readonly must: (command: KernelCommand) => Promise<unknown>
  readonly kits: KitRegistry
  readonly language: 'nl' | 'en'
  /** Something entered for somebody was stored. */
  readonly onStored: (stepId: string) => void
}

const usualSize = 6

/** What a facilitator who is not there does with tables, and for somebody without a phone. */
export function createLeadTables({ client, must, kits, language, onStored }: LeadTablesDeps) {
  const view = () => client.state().view

  /** Where a step goes by table, or phones are shared, there have to be tables. */
  async function prepare(plan: PlanView, way: Seating | undefined): Promise<void> {
    if (view()?.seating || (!plan.perTable && way === undefined)) return
    const seating = way ?? 'draw'
    const by = seating === 'one-phone' ? 'count' : 'size'
    await must({
      type: 'MakeTables',
      way: seating,
      by,
      number: by === 'count' ? Math.max(1, view()?.here ?? 1) : usualSize,
    })
  }

  /** The room sees the tables one by one, where any may be told. */
  async function show({ stepId, perTable }: PlanView): Promise<void> {
    if (perTable) await must({ type: 'ShowTables', stepId, shown: 'each' })
  }

  async function enterForProxies({ stepId, kind }: PlanView, moment: Moment): Promise<void> {
    const proxies = Object.values(view()?.people ?? {}).filter(
      (person) => person?.isProxy && person.status === 'in',
    )
    for (const proxy of proxies) {
      const participantId = proxy?.participantId ?? ''
      const seen = await client.standIn(participantId)
      const step = seen.ok ? seen.view.step : undefined
      if (step?.stepId !== stepId) continue
      const persona = { leaning: 0.2, talkative: 0.6, language, random: Math.random }
      const content = step.content as JsonObject
      const inputs = kitOf(kits, kind)?.simulate({ view: content, moment, persona, newId: randomUUID }) ?? []
      for (const input of inputs) {
        const reply = await client.send({ type: 'EnterFor', participantId, stepId, kind, input })
        if (reply.ok) onStored(stepId)
      }
    }
  }

  return { prepare, show, enterForProxies }
}
