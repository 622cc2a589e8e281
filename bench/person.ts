import type { CommandReply } from '@/lib/protocol/message'

/** Where a person goes, and as whom. */
export interface Place {
  /** `live`: the product through its own client, which comes back by itself. */
  readonly subject: 'product' | 'live' | 'ws' | 'io'
  readonly url: string
  readonly id: string
  /** For the product only. */
  readonly workshopId?: string
  readonly as?: 'phone' | 'screen' | 'console'
  readonly token?: string
  /** Comes in through the door with it, in the place of a token. */
  readonly code?: string
  /** For reference servers with more than one room. */
  readonly room?: string
}

export interface Acked {
  readonly ms: number
  /** Where it stands in the log of the product. */
  readonly seq: number
}

/** Somebody at one end of a line. Everything is judged by the content they hold, not by what was sent. */
export interface BenchPerson {
  readonly join: () => Promise<void>
  readonly vote: (stepId: string, position: number) => Promise<Acked>
  readonly note: (stepId: string, text: string) => Promise<Acked>
  /** How many answers are known to be in. */
  readonly answered: () => number
  /** How many notes there are, whether or not their words are here. */
  readonly noteCount: () => number
  /** Called after each change; with the words of notes that came with it. */
  readonly onChange: (listener: (newTexts: readonly string[]) => void) => void
  readonly isLive: () => boolean
  readonly bytes: () => number
  readonly messages: () => number
  readonly leave: () => void
}

export function now(): number {
  return performance.timeOrigin + performance.now()
}

/** Does it, and says how long the answer took. */
export async function timed(work: () => Promise<unknown>): Promise<Acked> {
  const startedAt = performance.now()
  const reply = (await work()) as CommandReply
  if (!reply.ok) throw new Error(`refused: ${reply.code}`)
  return { ms: performance.now() - startedAt, seq: reply.seq }
}
