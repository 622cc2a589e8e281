/** How long somebody still counts as here after their connection went: a locked phone comes back. */
const personGraceMs = 120_000
/** The same for who leads: just long enough for a reload. */
export const facilitatorGraceMs = 3000

/** Who is connected. Never in the log: it is about connections, not about the conversation. */
export interface Presence {
  readonly arrived: (participantId: string) => void
  readonly went: (participantId: string) => void
  readonly forget: (participantId: string) => void
  readonly here: () => ReadonlySet<string>
  readonly stop: () => void
}

export function createPresence(onChange: () => void, graceMs = personGraceMs): Presence {
  const connections = new Map<string, number>()
  const leaving = new Map<string, NodeJS.Timeout>()

  function forget(participantId: string): void {
    clearTimeout(leaving.get(participantId))
    leaving.delete(participantId)
    if (connections.delete(participantId)) onChange()
  }

  return {
    arrived: (participantId) => {
      clearTimeout(leaving.get(participantId))
      leaving.delete(participantId)
      const isNew = !connections.has(participantId)
      connections.set(participantId, (connections.get(participantId) ?? 0) + 1)
      if (isNew) onChange()
    },
    went: (participantId) => {
      const left = (connections.get(participantId) ?? 1) - 1
      if (!connections.has(participantId)) return
      connections.set(participantId, left)
      if (left === 0) leaving.set(participantId, setTimeout(() => forget(participantId), graceMs).unref())
    },
    forget,
    here: () => new Set(connections.keys()),
    stop: () => {
      for (const timer of leaving.values()) clearTimeout(timer)
    },
  }
}
