import { z } from 'zod'
import type { Histogram } from '../insight/histogram'
import { scalePlaces } from '../insight/histogram'
import { limits } from '../workshop/limits'

/** A number that somebody counted on paper. */
export const paperCountSchema = z.int().min(0).max(limits.people)

/** How many stand at each place of a scale, counted on paper. */
export const countsSchema = z.array(paperCountSchema).length(scalePlaces).readonly()

/** Who saves a form saves what did not change as well. */
export function areSameCounts(counts: Histogram, before: Histogram): boolean {
  return counts.every((count, place) => count === before[place])
}
