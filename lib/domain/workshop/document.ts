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
}

/** What a result looks like on paper, whatever the format. */
export type Block =
  | { readonly type: 'heading'; readonly text: string }
  | { readonly type: 'text'; readonly text: string; readonly isLead?: boolean }
  | { readonly type: 'list'; readonly items: readonly ListItem[] }
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
