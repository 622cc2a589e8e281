import type { Keyed } from '../keyed'
import { keyedFrom, noneKeyed, withValue, withoutKey } from '../keyed'
import type { KernelEvent } from './event'
import type { Seating } from './table'

/** The tables of the room, numbered from 1, and who sits at which. Where somebody sits everybody can see. */
export interface Tables {
  readonly way: Seating
  readonly count: number
  /** By participant. Also of who left, so that they come back to their own table. */
  readonly seats: Keyed<number>
  /** Phones that speak for a whole table, and for how many people. */
  readonly speakers: Keyed<number>
  /** Whether the screen shows who sits where. */
  readonly isShown: boolean
}

type TablesEvent = Extract<
  KernelEvent,
  { type: 'TablesMade' | 'PersonSeated' | 'TablesEnded' | 'SeatingShown' }
>

function withSeat(
  tables: Tables,
  { participantId, table, people }: Extract<TablesEvent, { type: 'PersonSeated' }>,
): Tables {
  return {
    ...tables,
    seats:
      table === null
        ? withoutKey(tables.seats, participantId)
        : withValue(tables.seats, participantId, table),
    speakers:
      people === undefined
        ? withoutKey(tables.speakers, participantId)
        : withValue(tables.speakers, participantId, people),
  }
}

export function evolveTables(tables: Tables | undefined, event: TablesEvent): Tables | undefined {
  switch (event.type) {
    case 'TablesMade':
      return {
        way: event.way,
        count: event.count,
        seats: keyedFrom(Object.entries(event.seats)),
        speakers: noneKeyed(),
        isShown: true,
      }
    case 'PersonSeated':
      return tables && withSeat(tables, event)
    case 'SeatingShown':
      return tables && { ...tables, isShown: event.shown }
    case 'TablesEnded':
      return undefined
  }
}
