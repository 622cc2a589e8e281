import type { KitRegistry } from '@/lib/domain/workshop/kit'
import type { Seating } from '@/lib/domain/workshop/table'
import type { Crowd } from './crowd'
import { createCrowd } from './crowd'
import { createLeadBot } from './lead'
import type { Operator } from './operator'
import type { SentCommand } from './participant'

export interface AutoOptions {
  readonly url: string
  readonly operator: Operator
  readonly operatorToken: string
  readonly kits: KitRegistry
  readonly people: number
  readonly order: string
  readonly mode: string
  readonly slownessMs: number
  /** How people sit; without it only where a step goes by table. */
  readonly tables?: Seating
  /** So many people without a phone, for whom the facilitator enters. */
  readonly proxies?: number
}

/** What a workshop of simulated people came to. Times in milliseconds. */
export interface AutoResult {
  readonly workshopId: string
  readonly reportUrl: string
  readonly commands: number
  readonly acked: number
  readonly refused: number
  /** Told to be stored, but not there. */
  readonly missing: number
  /** There more often than it was told to be stored. */
  readonly duplicated: number
  readonly ackP50Ms: number
  readonly ackP95Ms: number
}

function percentile(sorted: readonly number[], share: number): number {
  const value = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  return Math.round(value * 10) / 10
}

async function everybodyDone(crowd: Crowd, momentKey: string): Promise<void> {
  await crowd.arrived
  while (crowd.bots().some((bot) => bot.doneWith() !== momentKey))
    await new Promise((resolve) => setTimeout(resolve, 20))
}

/** Holds a whole workshop by itself, and checks that each entry that was acked is stored exactly once. */
export async function holdWorkshop({
  operator,
  kits,
  people,
  slownessMs,
  tables,
  proxies,
  ...options
}: AutoOptions): Promise<AutoResult> {
  const { url, operatorToken, order, mode } = options
  const workshopId = await operator.makeWorkshop(order, mode)
  const sent: SentCommand[] = []
  const stored = new Map<string, number>()
  const differences: number[] = []
  const count = (stepId: string) => void stored.set(stepId, (stored.get(stepId) ?? 0) + 1)

  let crowd: Crowd | undefined
  const lead = createLeadBot(workshopId, {
    url,
    token: operatorToken,
    kits,
    onStored: count,
    ...(tables === undefined ? {} : { tables }),
    ...(proxies === undefined ? {} : { proxies }),
    everybodyDone: async (momentKey) => crowd && everybodyDone(crowd, momentKey),
    beforeFinish: async (stepId) => {
      const inLog = (await operator.audit(workshopId))[stepId] ?? 0
      differences.push(inLog - (stored.get(stepId) ?? 0))
    },
  })
  try {
    const code = await lead.openLobby()
    crowd = createCrowd({
      url,
      code,
      people,
      kits,
      slownessMs,
      random: Math.random,
      onReply: (command) => {
        sent.push(command)
        if (command.reply.ok) count(command.stepId)
      },
    })
    if (tables !== undefined) await crowd.arrived
    await lead.lead()
  } finally {
    crowd?.close()
    lead.close()
  }
  const times = sent.map((each) => each.tookMs).sort((a, b) => a - b)
  const acked = sent.filter((each) => each.reply.ok).length
  return {
    workshopId,
    reportUrl: await operator.readerLink(workshopId),
    commands: sent.length,
    acked,
    refused: sent.length - acked,
    missing: differences.reduce((sum, each) => sum + Math.max(0, -each), 0),
    duplicated: differences.reduce((sum, each) => sum + Math.max(0, each), 0),
    ackP50Ms: percentile(times, 0.5),
    ackP95Ms: percentile(times, 0.95),
  }
}
