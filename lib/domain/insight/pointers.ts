import type { Histogram } from './histogram'
import { median, total } from './histogram'
import type { ToldMovement } from './movement'
import { sidesOf } from './sides'
import { mayTell } from './suppression'

/** Something a facilitator may want to ask next, with the figures it rests on. It suggests and never acts. */
export type Pointer = {
  readonly rule: PointerRule
  readonly values: { readonly [name: string]: number | string }
}

export const pointerRules = [
  'split',
  'silent-middle',
  'large-gap',
  'agreed-fast',
  'nobody-moved',
  'few-voices',
  'untouched-needle',
  'table-apart',
  'behind',
] as const
export type PointerRule = (typeof pointerRules)[number]

/** From here on a rule speaks. Chosen by hand on groups of 8–40; see the tests for where each begins. */
export const pointerThresholds = {
  /** Share of the answers at each end of the scale. */
  splitShare: 0.3,
  /** Places on 0–10 between the medians of now and desired. */
  gapPlaces: 3,
  /** Share of the answers on one side of the axis. */
  agreedShare: 0.8,
  /** Turns given before anything is said about who spoke. */
  turnsBefore: 6,
  /** Share of the people who have had a turn. */
  voicesShare: 0.25,
  /** Tables that are compared, at least: with two, neither stands apart. */
  tablesBefore: 3,
  /** Places on 0–10 between the median of one table and that of the tables nearest to it. */
  tablePlaces: 3,
  /** Places within which the other tables stand together. */
  tablesTogether: 2,
  /** Minutes later than planned, and share of the planned minutes so far. */
  behindMinutes: 5,
  behindShare: 0.1,
} as const

function pointer(rule: PointerRule, values: Pointer['values']): readonly Pointer[] {
  return [{ rule, values }]
}

const none: readonly Pointer[] = []

/**
 * Both ends of the axis hold a large part of the group: ask both what the others may not miss.
 * Johnson (1992), "Polarity Management": each pole is asked for what the other keeps from view.
 */
export function splitPointer(places: Histogram, atLeast: number): readonly Pointer[] {
  const answers = total(places)
  const { a, b } = sidesOf(places)
  const isSplit = Math.min(a, b) >= answers * pointerThresholds.splitShare
  return mayTell(places, atLeast) && isSplit ? pointer('split', { a, b, answers }) : none
}

/**
 * Nearly all on one side at once: the other pole has not been heard yet.
 * Schulz-Hardt, Jochims & Frey (2002), "Productive conflict in group decision making".
 */
export function agreedPointer(places: Histogram, atLeast: number): readonly Pointer[] {
  const answers = total(places)
  const { a, b } = sidesOf(places)
  const largest = Math.max(a, b)
  const isAgreed = largest >= answers * pointerThresholds.agreedShare
  return mayTell(places, atLeast) && isAgreed ? pointer('agreed-fast', { count: largest, answers }) : none
}

/**
 * Who thinks to stand alone keeps still: Noelle-Neumann (1974), "The spiral of silence".
 * @param middle how many stand silent in the middle, from `silentMiddle`
 */
export function silencePointer(middle: number | undefined): readonly Pointer[] {
  return middle === undefined ? none : pointer('silent-middle', { count: middle })
}

/**
 * Where we want to be is far from where we stand.
 * Senge (1990), "The Fifth Discipline": the distance between what is and what is wanted is where change begins.
 */
export function gapPointer(
  needle: { readonly number: number; readonly name: string },
  now: Histogram,
  desired: Histogram,
  atLeast: number,
): readonly Pointer[] {
  const [from, to] = [median(now), median(desired)]
  if (from === undefined || to === undefined || !mayTell(now, atLeast)) return none
  if (!mayTell(desired, atLeast)) return none
  const gap = to - from
  return Math.abs(gap) >= pointerThresholds.gapPlaces
    ? pointer('large-gap', { number: needle.number, name: needle.name, gap: Math.round(Math.abs(gap)) })
    : none
}

/**
 * After the talk everybody stands where they stood: was something heard that was new?
 * Groups talk about what all know already: Stasser & Titus (1985), "Pooling of unshared information".
 */
export function stillPointer(movement: ToldMovement): readonly Pointer[] {
  return movement.told === 'few-moved' ? pointer('nobody-moved', {}) : none
}

/**
 * Many turns went to few people.
 * Groups in which turns are shared evenly do better: Woolley et al. (2010), Science 330, 686–688.
 */
export function voicesPointer(turns: readonly number[], people: number): readonly Pointer[] {
  const given = turns.reduce((sum, count) => sum + count, 0)
  const spoke = turns.filter((count) => count > 0).length
  const isFew = given >= pointerThresholds.turnsBefore && spoke <= people * pointerThresholds.voicesShare
  return isFew ? pointer('few-voices', { spoke, people, turns: given }) : none
}

/**
 * Needles the group placed that no step so far, and none still planned, talks about.
 * The conversation matters almost more than the choice: section 1.6 of the text the compass comes from.
 */
export function untouchedPointer(
  placed: readonly number[],
  talkedAbout: readonly number[],
): readonly Pointer[] {
  const untouched = placed.filter((number) => !talkedAbout.includes(number))
  return talkedAbout.length > 0 && untouched.length > 0
    ? pointer('untouched-needle', { count: untouched.length, numbers: untouched.join(', ') })
    : none
}

/** Where each table stands on one scale, and for how many it speaks. */
export interface TablePlaces {
  readonly table: number
  readonly places: Histogram
}

/**
 * One table stands elsewhere while the others stand together: what does it see that the others do not? Only
 * tables that may be told apart come in here, so it says nothing that the figures beside it do not say.
 *
 * Dissent that stays within a subgroup is heard only when somebody asks for it: Nemeth & Goncalo (2011),
 * "Rogues and heroes: finding value in dissent".
 */
export function tableApartPointer(tables: readonly TablePlaces[]): readonly Pointer[] {
  const { tablesBefore, tablePlaces, tablesTogether } = pointerThresholds
  const standing = tables.flatMap(({ table, places }) => {
    const middle = median(places)
    return middle === undefined ? [] : [{ table, middle }]
  })
  if (standing.length < tablesBefore) return none
  const apart = standing.filter(({ table, middle }) => {
    const others = standing.filter((each) => each.table !== table).map((each) => each.middle)
    const [lowest, highest] = [Math.min(...others), Math.max(...others)]
    const distance = Math.max(lowest - middle, middle - highest)
    return distance >= tablePlaces && highest - lowest <= tablesTogether
  })
  return apart.flatMap(({ table }) => pointer('table-apart', { table, tables: standing.length }))
}

/**
 * Later than planned: at least five minutes, and a tenth of what was planned up to here. The talk is what time
 * is kept for: the group is asked what to leave out, not told to hurry ("jointly design next steps": Schwarz, 2017,
 * "The Skilled Facilitator").
 *
 * @param planned minutes planned for the steps so far
 */
export function behindPointer(behind: number, planned: number, left: number): readonly Pointer[] {
  const { behindMinutes, behindShare } = pointerThresholds
  const isBehind = behind >= behindMinutes && behind >= planned * behindShare
  return isBehind && left > 0 ? pointer('behind', { minutes: behind, left }) : none
}

/** More than this at once is noise. */
const mostPointers = 3

/** The same suggestion, whatever its figures are by now. */
export function pointerKey({ rule, values }: Pointer): string {
  return `${rule} ${values['name'] ?? values['table'] ?? ''}`
}

/** What is put in front of who leads: nothing that was put away, and not too much at once. */
export function pointersInView(pointers: readonly Pointer[], putAway: readonly string[]): readonly Pointer[] {
  return pointers.filter((each) => !putAway.includes(pointerKey(each))).slice(0, mostPointers)
}
