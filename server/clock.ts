/**
 * Time that never jumps: the wall clock is read once, from then on only durations count. When somebody sets
 * the clock of the machine, nothing in a workshop expires, reopens or changes order.
 */
export interface Clock {
  /** Milliseconds since the epoch. */
  readonly ms: () => number
  /** The same as an ISO string. */
  readonly now: () => string
}

export function createClock(): Clock {
  const startedAt = Date.now()
  const startedMonotonic = performance.now()
  const ms = () => startedAt + (performance.now() - startedMonotonic)
  return { ms, now: () => new Date(ms()).toISOString() }
}
