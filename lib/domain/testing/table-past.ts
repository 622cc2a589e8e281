import type { WorkshopEvent } from '../workshop/event'
import type { Mark } from '../workshop/table'
import { happened, joined } from './past'

/** So many people came in: `p1`, `p2` and so on. */
export function people(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `p${index + 1}`)
}

/** Tables of these sizes, filled in the order in which people came in. */
export function tablesOf(...sizes: readonly number[]): readonly WorkshopEvent[] {
  const everybody = people(sizes.reduce((sum, size) => sum + size, 0))
  const tables = sizes.flatMap((size, index) => new Array<number>(size).fill(index + 1))
  const seats = Object.fromEntries(everybody.map((id, index) => [id, tables[index] ?? 1]))
  return [...joined(...everybody), { type: 'TablesMade', way: 'draw', count: sizes.length, seats }]
}

/** Something a voice gave that counts at a table. */
export function gave(
  stepId: string,
  voice: string,
  mark: Mark,
  event: { readonly type: string; readonly [field: string]: unknown },
  kind = stepId,
): WorkshopEvent {
  const recorded = happened(stepId, { voice, ...event }, kind)
  return recorded.type === 'StepEvent' ? { ...recorded, by: { voice, ...mark } } : recorded
}
