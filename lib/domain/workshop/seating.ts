import { entriesOf, valueAt } from '../keyed'
import type { Mark } from './table'
import type { Step, WorkshopState } from './state'
import type { Tables } from './tables'
import { markOf } from './step-tables'

export function isIn(state: WorkshopState, participantId: string): boolean {
  return valueAt(state.participants, participantId)?.status === 'in'
}

export function tableNumbers({ count }: Tables): readonly number[] {
  return Array.from({ length: count }, (_, index) => index + 1)
}

/** Who sits where, of the people who are in. */
export function seatedAt(state: WorkshopState): Readonly<Record<number, readonly string[]>> {
  if (!state.tables) return {}
  const seated: Record<number, string[]> = Object.fromEntries(
    tableNumbers(state.tables).map((table) => [table, []]),
  )
  for (const [participantId, table] of entriesOf(state.tables.seats))
    if (isIn(state, participantId)) seated[table]?.push(participantId)
  return seated
}

/** The table with the fewest people, the lowest number first. */
export function smallestTable(state: WorkshopState): number | undefined {
  const tables = Object.entries(seatedAt(state)).map(
    ([table, people]) => [Number(table), people.length] as const,
  )
  return tables.reduce<readonly [number, number] | undefined>(
    (best, each) => (best === undefined || each[1] < best[1] ? each : best),
    undefined,
  )?.[0]
}

/** How many people are at a table: each for themselves, or the number their one phone speaks for. */
export function peopleAt(state: WorkshopState, table: number): number {
  const { tables } = state
  if (!tables) return 0
  const there = seatedAt(state)[table] ?? []
  return there.reduce((sum, id) => sum + (valueAt(tables.speakers, id) ?? 1), 0)
}

/** Whether it counts in this step who sits where. Once it does it goes on doing so. */
function countsTables(state: WorkshopState, step: Step): boolean {
  if (step.status === 'planned') return false
  if (step.tables) return true
  return !step.isUnmarked && (step.perTable || state.tables?.way === 'one-phone')
}

/** The mark of what somebody gives in a step. Who changes tables stays, in this step, where they began. */
export function markFor(
  state: WorkshopState,
  step: Step,
  voice: string,
  participantId: string,
): Mark | undefined {
  if (step.status === 'planned' || !countsTables(state, step)) return undefined
  const known = markOf(step.tables, voice)
  if (known) return known
  const table = state.tables && valueAt(state.tables.seats, participantId)
  const people = state.tables && valueAt(state.tables.speakers, participantId)
  return {
    ...(table === undefined ? {} : { table }),
    ...(people === undefined ? {} : { people }),
  }
}
