import { toldGroups } from '../insight/told-groups'
import type { Json } from '../json'
import { entriesOf, valueAt } from '../keyed'
import type { KitRegistry } from './kit'
import { kitOf } from './kit'
import { isRevealed } from './moment'
import { peopleAt, seatedAt, tableNumbers } from './seating'
import type { OpenedStep, WorkshopState } from './state'
import { spokenFor } from './step-tables'
import type { Seating, ShownTables } from './table'
import { toldInStep, toldNotes } from './told-in-step'
import type { Audience } from './view-context'
import { atLeastIn, atLeastOfOne, maySeeNames, tableContext } from './view-context'

/** What one table gave, as the kit shows it. */
export type TableView = {
  readonly table: number
  /** Its one phone spoke for so many. */
  readonly people?: number
  readonly content: Json
}

/** A step beside the whole, table by table. */
export type TablesView = {
  readonly shown: ShownTables
  /** Keyed by number. */
  readonly told: { readonly [table: string]: TableView | undefined }
  /** Gave something too, and are not told apart. */
  readonly untold: readonly number[]
}

/** What some at a table see differently, beside what it answered. */
export type MinorityView = {
  readonly text: string
  readonly table?: number
  readonly people?: number
}

/** How people may come to a table. */
export type SeatingView = {
  readonly way: Seating
  readonly count: number
  /** Tables that a phone speaks for. */
  readonly taken: readonly number[]
  /** Tables of fewer people are not told apart. */
  readonly atLeast: number
}

function isAnythingRevealed(kits: KitRegistry, { kind, config, moment }: OpenedStep): boolean {
  const moments = kitOf(kits, kind)?.moments(config) ?? []
  return moments.some((each) => each.phase === 'revealed' && isRevealed(moments, moment, each.round))
}

/** No answers are in that nobody but their writers may know of yet. */
export function isAllRevealed(kits: KitRegistry, { kind, kit: state, config, moment }: OpenedStep): boolean {
  const kit = kitOf(kits, kind)
  const moments = kit?.moments(config) ?? []
  return moments.every(
    ({ round, phase }) =>
      phase !== 'open' || kit?.answered(state, round) === 0 || isRevealed(moments, moment, round),
  )
}

/** The tables that this audience may be told apart. */
export function toldTablesOf(
  kits: KitRegistry,
  state: WorkshopState,
  step: OpenedStep,
  audience: Audience,
): readonly number[] {
  const kit = kitOf(kits, step.kind)
  if (!kit || !step.tables) return []
  const mayTellAll = maySeeNames(state, audience)
  return toldInStep(kit, step, step.tables, { atLeast: atLeastOfOne(state, step), mayTellAll })
}

export function tablesView(
  kits: KitRegistry,
  state: WorkshopState,
  step: OpenedStep,
  audience: 'screen' | 'console',
): TablesView | undefined {
  const { tables } = step
  const kit = kitOf(kits, step.kind)
  if (!kit || !tables || Object.keys(tables.kits).length === 0 || !isAnythingRevealed(kits, step))
    return undefined
  const told = toldTablesOf(kits, state, step, audience)
  const views = told.flatMap((table) => {
    const part = tables.kits[table]
    const people = spokenFor(tables, table)
    if (!part) return []
    const content = kit.views.screen(part, tableContext(state, step, audience, table))
    return [[table, { table, ...(people === undefined ? {} : { people }), content }] as const]
  })
  return {
    shown: step.shownTables ?? 'whole',
    told: Object.fromEntries(views),
    untold: Object.keys(tables.kits)
      .map(Number)
      .filter((table) => !told.includes(table)),
  }
}

/** Notes of the rounds that were revealed, those of the present round first. */
export function minorityView(
  kits: KitRegistry,
  state: WorkshopState,
  step: OpenedStep,
): readonly MinorityView[] {
  const moments = kitOf(kits, step.kind)?.moments(step.config) ?? []
  return toldNotes(step, atLeastIn(state)).flatMap(({ round, ...note }) =>
    round === step.moment.round && isRevealed(moments, step.moment, round) ? [note] : [],
  )
}

export function seatingView(state: WorkshopState): SeatingView | undefined {
  const { tables, participants } = state
  if (!tables) return undefined
  const taken = entriesOf(tables.speakers).flatMap(([id]) =>
    valueAt(participants, id)?.status === 'in' ? (valueAt(tables.seats, id) ?? []) : [],
  )
  return {
    way: tables.way,
    count: tables.count,
    taken: [...new Set(taken)].sort((a, b) => a - b),
    atLeast: atLeastIn(state),
  }
}

/** Who sits where, for the wall: by name where the group knows names, else by the number on one's phone. */
export type SeatedView = {
  readonly [table: string]: readonly { readonly seat: number; readonly name?: string }[] | undefined
}

export function seatedView(state: WorkshopState): SeatedView | undefined {
  const { tables, participants } = state
  if (!tables?.isShown || tables.way !== 'draw') return undefined
  const showNames = maySeeNames(state, 'screen')
  const people = Object.entries(seatedAt(state)).map(([table, ids]) => {
    const seated = ids.flatMap((id) => {
      const person = valueAt(participants, id)
      const name = showNames ? person?.name : undefined
      return person ? [{ seat: person.seat, ...(name === undefined ? {} : { name }) }] : []
    })
    return [table, seated.sort((a, b) => a.seat - b.seat)] as const
  })
  return Object.fromEntries(people)
}

/** For who leads: how many are at each table, and how many of them gave something in the present step. */
export type TableFactsView = {
  readonly table: number
  readonly people: number
  /** Absent where it would say of a few people whether they answered. */
  readonly answered?: number
  /** One phone speaks for it. */
  readonly isSpoken: boolean
}

export function tableFacts(
  kits: KitRegistry,
  state: WorkshopState,
  step: OpenedStep | undefined,
): readonly TableFactsView[] {
  const { tables } = state
  if (!tables) return []
  const numbers = tableNumbers(tables)
  const sizes = numbers.map((table) => [String(table), peopleAt(state, table)] as const)
  const counted = maySeeNames(state, 'console') ? numbers.map(String) : toldGroups(sizes, atLeastIn(state))
  const kit = step && kitOf(kits, step.kind)
  const spoken = seatingView(state)?.taken ?? []
  const isByTable = step?.tables ? !step.tables.sealed : step?.perTable === true
  return sizes.map(([table, people]) => {
    const part = step?.tables?.kits[Number(table)]
    const isCounted = isByTable && kit && counted.includes(table)
    const answered = isCounted ? (part ? kit.answered(part, step.moment.round) : 0) : undefined
    return {
      table: Number(table),
      people,
      isSpoken: spoken.includes(Number(table)),
      ...(answered === undefined ? {} : { answered }),
    }
  })
}
