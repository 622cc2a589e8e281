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
} as const

function pointer(rule: PointerRule, values: Pointer['values']): readonly Pointer[] {
  return [{ rule, values }]
}

const none: readonly Pointer[] = []

/** Both ends of the axis hold a large part of the group: ask both what the others may not miss. */
export function splitPointer(places: Histogram, atLeast: number): readonly Pointer[] {
  const answers = total(places)
  const { a, b } = sidesOf(places)
  const isSplit = Math.min(a, b) >= answers * pointerThresholds.splitShare
  return mayTell(places, atLeast) && isSplit ? pointer('split', { a, b, answers }) : none
}

/** Nearly all on one side at once: the other pole has not been heard yet. */
export function agreedPointer(places: Histogram, atLeast: number): readonly Pointer[] {
  const answers = total(places)
  const { a, b } = sidesOf(places)
  const largest = Math.max(a, b)
  const isAgreed = largest >= answers * pointerThresholds.agreedShare
  return mayTell(places, atLeast) && isAgreed ? pointer('agreed-fast', { count: largest, answers }) : none
}

/** @param middle how many stand silent in the middle, from `silentMiddle` */
export function silencePointer(middle: number | undefined): readonly Pointer[] {
  return middle === undefined ? none : pointer('silent-middle', { count: middle })
}

/** Where we want to be is far from where we stand. */
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

/** After the talk everybody stands where they stood: was something heard that was new? */
export function stillPointer(movement: ToldMovement): readonly Pointer[] {
  return movement.told === 'few-moved' ? pointer('nobody-moved', {}) : none
}

/** Many turns went to few people. */
export function voicesPointer(turns: readonly number[], people: number): readonly Pointer[] {
  const given = turns.reduce((sum, count) => sum + count, 0)
  const spoke = turns.filter((count) => count > 0).length
  const isFew = given >= pointerThresholds.turnsBefore && spoke <= people * pointerThresholds.voicesShare
  return isFew ? pointer('few-voices', { spoke, people, turns: given }) : none
}

/** Needles the group placed that no step so far, and none still planned, talks about. */
export function untouchedPointer(
  placed: readonly number[],
  talkedAbout: readonly number[],
): readonly Pointer[] {
  const untouched = placed.filter((number) => !talkedAbout.includes(number))
  return talkedAbout.length > 0 && untouched.length > 0
    ? pointer('untouched-needle', { count: untouched.length, numbers: untouched.join(', ') })
    : none
}
