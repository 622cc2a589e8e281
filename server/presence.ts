/** How long somebody still counts as here after their connection went: a locked phone comes back. */
const graceMs = 120_000
/** How long what another node said of itself counts, when nothing more is heard of it. */
const hearsayMs = 60_000

/** Who is connected. Never in the log: it is about connections, not about the conversation. */
export interface Presence {
  readonly arrived: (participantId: string) => void
  readonly went: (participantId: string) => void
  readonly forget: (participantId: string) => void
  /** Everybody, at whichever node. */
  readonly here: () => ReadonlySet<string>
  /** Who is connected to this node. */
  readonly atThisNode: () => readonly string[]
  /** What another node says of itself; it replaces what that node said before. */
  readonly heard: (node: string, people: readonly string[], screens: number) => void
  /** Screens at other nodes. */
  readonly screensElsewhere: () => number
  readonly stop: () => void
}

interface Elsewhere {
  readonly people: readonly string[]
  readonly screens: number
  readonly timer: NodeJS.Timeout
}

/** @param onChange who is here changed: at this node, or elsewhere */
export function createPresence(onChange: (where: 'here' | 'elsewhere') => void): Presence {
  const connections = new Map<string, number>()
  const leaving = new Map<string, NodeJS.Timeout>()
  const elsewhere = new Map<string, Elsewhere>()

  function forget(participantId: string): void {
    clearTimeout(leaving.get(participantId))
    leaving.delete(participantId)
    if (connections.delete(participantId)) onChange('here')
  }

  function forgetNode(node: string): void {
    clearTimeout(elsewhere.get(node)?.timer)
    if (elsewhere.delete(node)) onChange('elsewhere')
  }

  return {
    arrived: (participantId) => {
      clearTimeout(leaving.get(participantId))
      leaving.delete(participantId)
      const isNew = !connections.has(participantId)
      connections.set(participantId, (connections.get(participantId) ?? 0) + 1)
      if (isNew) onChange('here')
    },
    went: (participantId) => {
      const left = (connections.get(participantId) ?? 1) - 1
      if (!connections.has(participantId)) return
      connections.set(participantId, left)
      if (left === 0) leaving.set(participantId, setTimeout(() => forget(participantId), graceMs).unref())
    },
    forget,
    here: () => new Set([...connections.keys(), ...[...elsewhere.values()].flatMap(({ people }) => people)]),
    atThisNode: () => [...connections.keys()],
    heard: (node, people, screens) => {
      clearTimeout(elsewhere.get(node)?.timer)
      elsewhere.set(node, {
        people,
        screens,
        timer: setTimeout(() => forgetNode(node), hearsayMs).unref(),
      })
      onChange('elsewhere')
    },
    screensElsewhere: () => [...elsewhere.values()].reduce((sum, { screens }) => sum + screens, 0),
    stop: () => {
      for (const timer of leaving.values()) clearTimeout(timer)
      for (const { timer } of elsewhere.values()) clearTimeout(timer)
    },
  }
}
