/** What who leads did with the report after closing. */
export interface Publication {
  /** Absent: never written. Empty: taken away again. */
  readonly foreword?: string
  /** Lines that are left out of the report, by `lineKey`. */
  readonly hidden: readonly string[]
  /** When it was published; absent as long as it is not, or when it was taken back. */
  readonly publishedAt?: string
}

export const unpublished: Publication = { hidden: [] }

/** Ids are unique within a step, not between steps. */
export function lineKey(stepId: string, lineId: string): string {
  return `${stepId} ${lineId}`
}
