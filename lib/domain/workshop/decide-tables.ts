import { entriesOf, valueAt, valuesOf } from '../keyed'
import type { CommandOf } from './command'
import type { Context } from './context'
import type { WorkshopEvent } from './event'
import { limits } from './limits'
import type { Decision } from './refusal'
import { accept, refuse } from './refusal'
import { isIn } from './seating'
import type { WorkshopState } from './state'
import { stepOf } from './state'
import { peopleIn } from './decide-door'

/** In an order that chance makes (Fisher & Yates). */
function shuffled(items: readonly string[], random: () => number): readonly string[] {
  return items.reduceRight<string[]>(
    (order, _, index) => {
      const other = Math.floor(random() * (index + 1))
      const [here = '', there = ''] = [order[index], order[other]]
      order[index] = there
      order[other] = here
      return order
    },
    [...items],
  )
}

function tableCount(state: WorkshopState, { by, number }: CommandOf<'MakeTables'>): number {
  const count = by === 'count' ? number : Math.ceil(peopleIn(state) / number)
  return Math.min(limits.tables, Math.max(1, count))
}

/** Drawn tables differ by one person at most. Elsewhere people come to sit by themselves. */
export function decideMakeTables(
  state: WorkshopState,
  command: CommandOf<'MakeTables'>,
  { random }: Context,
): Decision<WorkshopEvent> {
  const count = tableCount(state, command)
  const { way } = command
  const people = valuesOf(state.participants).filter(({ status, ahead }) => status === 'in' && !ahead)
  const drawn = shuffled(people.map(({ participantId }) => participantId).toSorted(), random)
  const seats = way === 'draw' ? drawn.map((id, index) => [id, (index % count) + 1] as const) : []
  return accept({ type: 'TablesMade', way, count, seats: Object.fromEntries(seats) })
}

function isTable(state: WorkshopState, table: number): boolean {
  return state.tables !== undefined && table <= state.tables.count
}

export function decideSeatPerson(
  state: WorkshopState,
  { participantId, table }: CommandOf<'SeatPerson'>,
): Decision<WorkshopEvent> {
  if (!state.tables) return refuse('not-now')
  if (!isIn(state, participantId)) return refuse('unknown-participant')
  if (table !== null && !isTable(state, table)) return refuse('unknown-item')
  if ((valueAt(state.tables.seats, participantId) ?? null) === table) return accept()
  return accept({ type: 'PersonSeated', participantId, table })
}

export function decideShowSeating(
  { tables }: WorkshopState,
  { shown }: CommandOf<'ShowSeating'>,
): Decision<WorkshopEvent> {
  if (!tables) return refuse('not-now')
  return tables.isShown === shown ? accept() : accept({ type: 'SeatingShown', shown })
}

/** Which of the tables may be told is up to the view: what is asked for here is only where to look. */
export function decideShowTables(
  state: WorkshopState,
  { stepId, shown }: CommandOf<'ShowTables'>,
): Decision<WorkshopEvent> {
  const step = stepOf(state, stepId)
  if (!step || step.status === 'planned') return refuse('unknown-step')
  if ((step.shownTables ?? 'whole') === shown) return accept()
  return accept({ type: 'TablesShown', stepId, shown })
}

/** Where tables were drawn only the facilitator moves people. */
export function decideChooseTable(
  state: WorkshopState,
  { table }: CommandOf<'ChooseTable'>,
  { actor }: Context,
): Decision<WorkshopEvent> {
  if (actor.role !== 'participant') return refuse('forbidden')
  const { participantId } = actor
  if (!isIn(state, participantId)) return refuse('unknown-participant')
  if (state.tables?.way !== 'choose') return refuse('not-now')
  if (!isTable(state, table)) return refuse('unknown-item')
  if (valueAt(state.tables.seats, participantId) === table) return accept()
  return accept({ type: 'PersonSeated', participantId, table })
}

/** One phone for each table; who answers for one person only stays welcome beside them. */
export function decideSpeakForTable(
  state: WorkshopState,
  { table, people }: CommandOf<'SpeakForTable'>,
  { actor }: Context,
): Decision<WorkshopEvent> {
  if (actor.role !== 'participant') return refuse('forbidden')
  const { participantId } = actor
  if (!isIn(state, participantId)) return refuse('unknown-participant')
  const { tables } = state
  if (tables?.way !== 'one-phone') return refuse('not-now')
  if (!isTable(state, table)) return refuse('unknown-item')
  const isTaken = entriesOf(tables.speakers).some(
    ([id]) => id !== participantId && isIn(state, id) && valueAt(tables.seats, id) === table,
  )
  if (isTaken && people !== null) return refuse('table-taken')
  return accept({ type: 'PersonSeated', participantId, table, ...(people === null ? {} : { people }) })
}
