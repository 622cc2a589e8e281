import type { CommandMessage } from '@/lib/protocol/message'
import type { AnyRefusalCode } from '@/lib/protocol/refusal'

/** A command on its way: it stays here until the server has said what became of it. */
export interface OutboxEntry {
  readonly cmdId: string
  readonly command: CommandMessage['command']
  /** A later entry with the same key makes this one needless, as long as it was never sent. */
  readonly key?: string
  readonly wasSent: boolean
  /** It came too late, and the form it was written in is gone: the words stay until the person has seen them. */
  readonly refused?: AnyRefusalCode
}

/** Where the outbox survives a reload or a dead battery. */
export interface OutboxStore {
  readonly load: () => Promise<readonly OutboxEntry[]>
  readonly save: (entries: readonly OutboxEntry[]) => Promise<void>
}

export function memoryOutboxStore(): OutboxStore {
  let kept: readonly OutboxEntry[] = []
  return {
    load: async () => kept,
    save: async (entries) => {
      kept = entries
    },
  }
}

/** The entry that `entry` makes needless. */
export function replacedBy(entries: readonly OutboxEntry[], entry: OutboxEntry): OutboxEntry | undefined {
  return entries.find((each) => entry.key !== undefined && each.key === entry.key && !each.wasSent)
}

export function nextToSend(entries: readonly OutboxEntry[]): OutboxEntry | undefined {
  return entries.find((entry) => entry.refused === undefined)
}
