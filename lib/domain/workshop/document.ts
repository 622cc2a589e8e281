import type { z } from 'zod'
import type { Json } from '../json'
import type { Say } from './planning'

/** A number that is not told because it would point at somebody. Every format says so in words. */
export const suppressed = { suppressed: true } as const
/** A number stays a number, so that one can calculate with it. */
export type Cell = string | number | typeof suppressed

export interface Column {
  readonly label: string
  readonly isNumber?: boolean
}

export interface ListItem {
  readonly text: string
  /** What kind of line it is, before the text. */
  readonly label?: string
  readonly details?: readonly string[]
  /** What people hold against it, each a sentence of its own. */
  readonly reservations?: readonly string[]
  /** It stands beside the line before it, as a reservation does. */
  readonly isBeside?: boolean
}

/** What a picture is drawn from. Formats without pictures leave it out: its figures stand in a table too. */
export type FigureData =
  | {
      readonly kind: 'rose'
      readonly needles: readonly {
        readonly number: number
        readonly dimension: number
        /** Absent: too few answers. */
        readonly figures?: {
          readonly now: number
          readonly desired: number
          readonly band: readonly [number, number]
        }
      }[]
    }
  | {
      readonly kind: 'places'
      readonly dimension: number
      /** How many stand at each of eleven places; open for wanted or before, filled for now or after. */
      readonly rows: readonly {
        readonly name: string
        readonly counts: readonly number[]
        readonly isOpen: boolean
      }[]
      readonly ends: readonly [string, string]
    }

/** What a result looks like on paper, whatever the format. */
export type Block =
  | { readonly type: 'heading'; readonly text: string }
  | { readonly type: 'text'; readonly text: string; readonly isLead?: boolean }
  | {
      readonly type: 'list'
      readonly items: readonly ListItem[]
      /** Marked: with a line beside each, as what a group takes along. */
      readonly look?: 'marked'
    }
  | { readonly type: 'figure'; readonly figure: FigureData; readonly alt: string }
  | {
      readonly type: 'table'
      readonly caption: string
      readonly columns: readonly Column[]
      /** The first cell is the head of the row. */
      readonly rows: readonly (readonly Cell[])[]
    }

/** How the result of a kit is checked when it comes back from a file, and told in one that goes out. */
export interface ResultDocument {
  readonly schema: z.ZodType<Json>
  readonly blocks: (result: Json, say: Say) => readonly Block[]
}

/** `say` speaks from the message file of the kit. */
export function resultDocument<Result extends Json>(
  schema: z.ZodType<Result>,
  draw: (result: Result, say: Say) => readonly Block[],
): ResultDocument {
  return { schema, blocks: (result, say) => draw(schema.parse(result), say) }
}
