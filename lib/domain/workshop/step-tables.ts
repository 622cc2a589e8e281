import type { Keyed } from '../keyed'
import { noneKeyed, valueAt, valuesOf, withValue } from '../keyed'
import type { StepEvent } from './event'
import type { AnyKit, KitState } from './kit'
import type { SealedTables, Mark } from './table'

/**
 * A step as its tables made it. The kit knows nothing of it: each table is a fold of its own events with the
 * kit's own `evolve`, and the whole is the fold of all of them.
 */
export interface StepTables {
  /** Which table a voice counts at: the one it gave its first answer at, for the whole of the step. */
  readonly marks: Keyed<Mark>
  readonly kits: Readonly<Record<number, KitState>>
  /** Where a table starts that comes later: nothing but what the facilitator did. */
  readonly base: KitState
  /** What is known of a sealed step instead of marks. */
  readonly sealed?: { readonly isSpoken: boolean; readonly people: Readonly<Record<number, number>> }
}

export function noStepTables(kit: AnyKit): StepTables {
  return { marks: noneKeyed(), kits: {}, base: kit.initial() }
}

export function isLeadEvent(kit: AnyKit, { event }: StepEvent): boolean {
  return kit.leadEvents.includes(event.type)
}

/** What came on paper was written at no table. */
export function isPaperEvent(kit: AnyKit, { event }: StepEvent): boolean {
  return kit.paperEvents?.includes(event.type) === true
}

/** What the facilitator does to an item reaches whichever table has it; the others pass over it. */
function withSteering(kit: AnyKit, tables: StepTables, { event }: StepEvent): StepTables {
  const kits = Object.entries(tables.kits).map(([table, state]) => [table, kit.evolve(state, event)] as const)
  return { ...tables, base: kit.evolve(tables.base, event), kits: Object.fromEntries(kits) }
}

/** @param tables absent as long as nobody gave anything that counts at a table */
export function evolveStepTables(
  kit: AnyKit,
  tables: StepTables | undefined,
  stepEvent: StepEvent,
): StepTables | undefined {
  if (isPaperEvent(kit, stepEvent)) return tables
  if (isLeadEvent(kit, stepEvent)) return tables && withSteering(kit, tables, stepEvent)
  const { by, event } = stepEvent
  if (!by) return tables
  const before = tables ?? noStepTables(kit)
  const { voice, ...mark } = by
  const marked = { ...before, marks: withValue(before.marks, voice, mark) }
  if (mark.table === undefined) return marked
  const state = before.kits[mark.table] ?? before.base
  return { ...marked, kits: { ...before.kits, [mark.table]: kit.evolve(state, event) } }
}

export function unsealedTables(kit: AnyKit, { isSpoken, parts }: SealedTables): StepTables {
  const people = parts.flatMap((part) =>
    part.people === undefined ? [] : [[part.table, part.people] as const],
  )
  return {
    ...noStepTables(kit),
    kits: Object.fromEntries(parts.map(({ table, sealed }) => [table, kit.unseal(sealed)])),
    sealed: { isSpoken, people: Object.fromEntries(people) },
  }
}

export function markOf(tables: StepTables | undefined, voice: string): Mark | undefined {
  return tables && valueAt(tables.marks, voice)
}

/** Everybody who answered spoke for a table of so many people that an answer points at nobody. */
export function isSpokenBy(tables: StepTables | undefined, atLeast: number): boolean {
  if (!tables) return false
  if (tables.sealed) return tables.sealed.isSpoken
  const marks = valuesOf(tables.marks)
  return marks.length > 0 && marks.every(({ people }) => (people ?? 0) >= atLeast)
}

/** For how many people a table's one phone spoke; undefined where people answered for themselves. */
export function spokenFor(tables: StepTables, table: number): number | undefined {
  if (tables.sealed) return tables.sealed.people[table]
  const marks = valuesOf(tables.marks).filter((mark) => mark.table === table)
  const people = marks.map((mark) => mark.people ?? 1)
  return marks.length > 0 && marks.every((mark) => mark.people !== undefined)
    ? Math.max(...people)
    : undefined
}
