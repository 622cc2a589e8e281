import type { KitRegistry } from '../workshop/kit'
import type { NeedleFigure, NeedleWords } from '../workshop/story'
import type { Stop } from './stops'
import { tracesOf } from './stops'

/** Where the group stood on a needle in one conversation. Without figures: too few answers there. */
export interface NeedlePlace {
  readonly workshopId: string
  readonly answers?: number
  readonly figures?: NeedleFigure
}

/** One needle over time: asked about in the same words each time. */
export interface NeedleOverTime {
  readonly needle: NeedleWords
  readonly places: readonly NeedlePlace[]
  /** How the places of people lie in the last conversation, beside the first one that may be told. */
  readonly spread?: SpreadChange
}

export type SpreadChange = 'closer' | 'wider' | 'alike'

/** A needle that stands in one conversation only, and why it cannot be compared. */
export interface LoneNeedle {
  readonly needle: NeedleWords
  readonly workshopId: string
  /** `other-words`: another conversation has one of this number that is worded differently. */
  readonly why: 'asked-once' | 'other-words'
}

/** Less than one place on the scale is no difference that anybody would notice. */
const noticeable = 1

function wordKey({ number, name, low, high }: NeedleWords): string {
  return JSON.stringify([number, name, low, high])
}

function widthOf({ band: [low, high] }: NeedleFigure): number {
  return high - low
}

export function spreadChange(places: readonly NeedlePlace[]): SpreadChange | undefined {
  const told = places.flatMap(({ figures }) => figures ?? [])
  const [first, last] = [told[0], told.at(-1)]
  if (!first || !last || told.length < 2) return undefined
  const change = widthOf(last) - widthOf(first)
  if (Math.abs(change) < noticeable) return 'alike'
  return change < 0 ? 'closer' : 'wider'
}

interface Placed {
  readonly needle: NeedleWords
  readonly place: NeedlePlace
}

/** Of a needle that was placed more than once in a conversation the last time counts. */
function placedIn(kits: KitRegistry, stop: Stop): readonly Placed[] {
  const placed = tracesOf(kits, [stop], 'needle').map(({ workshopId, trace }): Placed => {
    const { needle, answers, figures } = trace
    const place = {
      workshopId,
      ...(answers === undefined ? {} : { answers }),
      ...(figures === undefined ? {} : { figures }),
    }
    return { needle, place }
  })
  return [...new Map(placed.map((each) => [wordKey(each.needle), each])).values()]
}

export interface NeedlesOverTime {
  readonly shared: readonly NeedleOverTime[]
  readonly alone: readonly LoneNeedle[]
}

/** Compares what the conversations share, and says what they do not. */
export function needlesOverTime(kits: KitRegistry, stops: readonly Stop[]): NeedlesOverTime {
  const all = stops.flatMap((stop) => placedIn(kits, stop))
  const groups = groupedBy(all)
  const sorted = [...groups.values()].sort(([a], [b]) => (a?.needle.number ?? 0) - (b?.needle.number ?? 0))
  const shared = sorted.flatMap((group): readonly NeedleOverTime[] => {
    const [first] = group
    if (!first || group.length < 2) return []
    const places = group.map(({ place }) => place)
    const spread = spreadChange(places)
    return [{ needle: first.needle, places, ...(spread === undefined ? {} : { spread }) }]
  })
  const alone = sorted.flatMap((group): readonly LoneNeedle[] => {
    const [only] = group
    if (!only || group.length > 1) return []
    const { needle, place } = only
    const isWordedOtherwise = all.some(
      (other) => other.needle.number === needle.number && other.place.workshopId !== place.workshopId,
    )
    const why = isWordedOtherwise ? 'other-words' : 'asked-once'
    return [{ needle, workshopId: place.workshopId, why }]
  })
  return { shared, alone }
}

function groupedBy(all: readonly Placed[]): ReadonlyMap<string, readonly Placed[]> {
  const groups = new Map<string, readonly Placed[]>()
  for (const each of all) {
    const key = wordKey(each.needle)
    groups.set(key, [...(groups.get(key) ?? []), each])
  }
  return groups
}
