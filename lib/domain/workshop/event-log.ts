import type { WorkshopEvent } from './event'

/** That a command was carried out, stored together with its events. */
export interface Receipt {
  readonly key: string
  /** Of sender and content: the same key with another fingerprint is a conflict. */
  readonly fingerprint: string
  readonly stepId?: string
  readonly seq: number
}

export interface Batch {
  readonly events: readonly WorkshopEvent[]
  readonly receipts: readonly Receipt[]
  /** Secrets of steps that were opened for the first time, by step id. */
  readonly secrets: Readonly<Record<string, string>>
}

export interface StoredEvent {
  readonly seq: number
  readonly event: WorkshopEvent
}

export interface StoredWorkshop {
  readonly events: readonly StoredEvent[]
  readonly receipts: readonly Receipt[]
  readonly secrets: Readonly<Record<string, string>>
}

/** `conflict`: another writer was first; load, decide again. `gone`: the workshop was deleted. */
export type Appended =
  { readonly ok: true; readonly seq: number } | { readonly ok: false; readonly why: 'conflict' | 'gone' }

/**
 * Where workshops are kept. A promise that rejects means: nothing was stored, try again later. The first
 * event of a batch gets `expectedSeq + 1`; nobody else can get it too.
 */
export interface EventLog {
  /** The number at which each log ends now. One that is not there is left out. */
  readonly ends: (workshopIds: readonly string[]) => Promise<ReadonlyMap<string, number>>
  readonly load: (workshopId: string, after: number) => Promise<StoredWorkshop | undefined>
  readonly append: (workshopId: string, expectedSeq: number, batch: Batch) => Promise<Appended>
  /**
   * Stores the sealed event and, in the same transaction, takes away what was entered in the step, its
   * receipts and its secret.
   */
  readonly seal: (
    workshopId: string,
    expectedSeq: number,
    sealed: Extract<WorkshopEvent, { type: 'StepSealed' }>,
  ) => Promise<Appended>
}
