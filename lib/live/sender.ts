import { nanoid } from 'nanoid'
import type { CommandMessage, CommandReply } from '@/lib/protocol/message'
import type { OutboxEntry, OutboxStore } from './outbox'
import { nextToSend, replacedBy } from './outbox'

export interface SenderDeps {
  readonly store: OutboxStore
  readonly entries: () => readonly OutboxEntry[]
  readonly setEntries: (entries: readonly OutboxEntry[]) => void
  readonly setKept: (isKept: boolean) => void
  readonly canSend: () => boolean
  /** Sends one command; undefined when no answer came. */
  readonly ask: (message: CommandMessage) => Promise<CommandReply | undefined>
  readonly onNoAnswer: () => void
}

/** Brings commands to the server: in order, one at a time, each again under the same id until it is answered. */
export interface Sender {
  readonly send: (command: CommandMessage['command'], key?: string) => Promise<CommandReply>
  readonly pump: () => Promise<void>
  /** Takes in what was kept before a reload. */
  readonly restore: () => Promise<void>
  readonly dismiss: (cmdId: string) => void
}

const cmdIdLength = 22
const retryMs = 1000

export function createSender(deps: SenderDeps): Sender {
  const { store, entries, setEntries, setKept } = deps
  const settled = new Map<string, (reply: CommandReply) => void>()
  let isSending = false
  /** As long as what was kept is being read, nothing may be written over it. */
  let reading: Promise<unknown> | undefined

  async function keep(): Promise<void> {
    if (reading) await reading
    try {
      await store.save(entries())
      setKept(true)
    } catch {
      setKept(false)
    }
  }

  function change(next: readonly OutboxEntry[]): void {
    setEntries(next)
    void keep()
  }

  function marked(cmdId: string, mark: Partial<OutboxEntry>): readonly OutboxEntry[] {
    return entries().map((entry) => (entry.cmdId === cmdId ? { ...entry, ...mark } : entry))
  }

  function settle(cmdId: string, reply: CommandReply): void {
    const tell = settled.get(cmdId)
    settled.delete(cmdId)
    const isUnseen = !reply.ok && tell === undefined
    change(
      isUnseen ? marked(cmdId, { refused: reply.code }) : entries().filter((entry) => entry.cmdId !== cmdId),
    )
    tell?.(reply)
  }

  async function pump(): Promise<void> {
    if (isSending) return
    isSending = true
    try {
      for (let entry = nextToSend(entries()); entry && deps.canSend(); entry = nextToSend(entries())) {
        const { cmdId, command } = entry
        change(marked(cmdId, { wasSent: true }))
        const reply = await deps.ask({ cmdId, command })
        if (!reply) return deps.onNoAnswer()
        if (reply.ok || !reply.retryable) settle(cmdId, reply)
        else await new Promise((resolve) => setTimeout(resolve, reply.retryAfterMs ?? retryMs))
      }
    } finally {
      isSending = false
    }
  }

  return {
    send: (command, key) =>
      new Promise((resolve) => {
        const cmdId = nanoid(cmdIdLength)
        const entry = { cmdId, command, wasSent: false, ...(key === undefined ? {} : { key }) }
        const replaced = replacedBy(entries(), entry)
        const tellReplaced = settled.get(replaced?.cmdId ?? '')
        settled.delete(replaced?.cmdId ?? '')
        settled.set(cmdId, (reply) => {
          tellReplaced?.(reply)
          resolve(reply)
        })
        change([...entries().filter((each) => each !== replaced), entry])
        void pump()
      }),
    pump,
    restore: async () => {
      try {
        const loading = store.load()
        reading = loading.catch(() => undefined)
        const kept = await loading
        reading = undefined
        const known = new Set(entries().map((entry) => entry.cmdId))
        const older = kept.filter((entry) => !known.has(entry.cmdId))
        if (older.length > 0) change([...older, ...entries()])
      } catch {
        reading = undefined
        setKept(false)
      }
      void pump()
    },
    dismiss: (cmdId) => change(entries().filter((entry) => entry.cmdId !== cmdId)),
  }
}
