import type { Json, JsonObject } from '../json'
import type { Subject } from '../steps/subject'
import type { Outcome } from './outcome'
import type { OpenPromise, PromiseWords } from './promise'

/** A line that somebody wrote, as the report has it. */
export interface ResultLine {
  readonly lineId: string
  readonly text: string
}

/** What a step leaves that can stand beside the same in another conversation. Without figures: too few answers. */
export type Trace =
  | {
      readonly type: 'needle'
      readonly needle: NeedleWords
      /** Absent, both of them, where it may not be told how many answered. */
      readonly answers?: number
      readonly cannotSay?: number
      readonly figures?: NeedleFigure
    }
  | {
      readonly type: 'dilemma'
      readonly title: string
      readonly dimension: number
      readonly poles: { readonly a: string; readonly b: string }
      /** Where people stood first, and after the talk. */
      readonly rounds: readonly {
        readonly when: 'first' | 'second'
        readonly answers: number
        readonly points?: readonly number[]
      }[]
    }
  | { readonly type: 'promise'; readonly itemId: string; readonly words: PromiseWords }
  | {
      readonly type: 'looked-back'
      readonly promise: OpenPromise
      /** What the group came to; absent: still open. */
      readonly settled?: Outcome
    }

/** The needle as it was asked about. Other words make it another needle. */
export interface NeedleWords {
  readonly number: number
  readonly dimension: number
  readonly name: string
  readonly low: string
  readonly high: string
}

export interface NeedleFigure {
  readonly now: number
  readonly desired: number
  readonly band: readonly [number, number]
  readonly desiredBand: readonly [number, number]
  readonly nowCounts: readonly number[]
  readonly desiredCounts: readonly number[]
}

/** What the report and the journey of a group make of a result, beside how it looks. All of it may be left out. */
export interface ResultStory {
  /** Which needle or road it is about: the report tells it there. */
  readonly subject?: (result: Json) => Subject | undefined
  /** Whether it is a talk by itself. */
  readonly isTalk?: boolean
  /** How many words of people it holds, for what got attention and what did not. */
  readonly gave?: (result: Json) => { readonly notes?: number; readonly promises?: number }
  readonly lines?: (result: Json) => readonly ResultLine[]
  readonly withoutLines?: (result: Json, lineIds: ReadonlySet<string>) => Json
  readonly traces?: (result: Json) => readonly Trace[]
}

interface TypedStory<Result> {
  readonly subject?: (result: Result) => Subject | undefined
  readonly isTalk?: boolean
  readonly gave?: (result: Result) => { readonly notes?: number; readonly promises?: number }
  readonly traces?: (result: Result) => readonly Trace[]
  /** By the name of its id: where the text of a line stands. */
  readonly linesBy?: Readonly<Record<string, string>>
}

/**
 * The story of one kit. The cast is safe as it is for `defineKit`: a story is only told of a result that the same
 * kit made, or that its schema let in.
 */
export function resultStory<Result extends Json>({ linesBy, ...typed }: TypedStory<Result>): ResultStory {
  const story = typed as unknown as ResultStory
  return linesBy === undefined ? story : { ...story, ...linesUnder(linesBy) }
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && !Array.isArray(value)
}

/** Lines are found by what their id is called, wherever in a result they stand. */
function linesUnder(linesBy: Readonly<Record<string, string>>) {
  const idNames = Object.keys(linesBy)

  function lineIn(value: JsonObject): ResultLine | undefined {
    for (const idName of idNames) {
      const [lineId, text] = [value[idName], value[linesBy[idName] ?? '']]
      if (typeof lineId === 'string' && typeof text === 'string') return { lineId, text }
    }
    return undefined
  }

  function linesOf(value: Json | undefined): readonly ResultLine[] {
    if (Array.isArray(value)) return (value as readonly Json[]).flatMap(linesOf)
    if (!isObject(value)) return []
    const line = lineIn(value)
    return [...(line ? [line] : []), ...Object.values(value).flatMap(linesOf)]
  }

  function without(value: Json, lineIds: ReadonlySet<string>): Json {
    if (Array.isArray(value))
      return (value as readonly Json[])
        .filter((each) => !(isObject(each) && lineIds.has(lineIn(each)?.lineId ?? '')))
        .map((each) => without(each, lineIds))
    if (!isObject(value)) return value
    const members = Object.entries(value).map(
      ([name, each]) => [name, each === undefined ? undefined : without(each, lineIds)] as const,
    )
    return Object.fromEntries(members)
  }

  return { lines: linesOf, withoutLines: without }
}
