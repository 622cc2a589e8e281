/** How a reference server tells its clients of changes. */
export interface ReferenceOptions {
  readonly transport: 'ws' | 'io'
  /** `each`: every change to everyone at once. `fixed`: every 100 ms. `self`: at once when idle, then as it can. */
  readonly pace: 'each' | 'fixed' | 'self'
  /** PostgreSQL: nothing is answered before it is stored, in groups. */
  readonly databaseUrl?: string
  /** Milliseconds by which every answer and every change is late: what a bench that measures must show. */
  readonly lateMs?: number
}

export interface ReferenceNote {
  readonly key: string
  readonly text: string
}

export interface ReferenceState {
  readonly tally: readonly number[]
  readonly notes: readonly ReferenceNote[]
}

export type Changes = Partial<ReferenceState>
