import { z } from 'zod'
import { scalePlaces } from '../insight/histogram'
import { limits } from '../workshop/limits'

/** A number that somebody counted on paper. */
export const paperCountSchema = z.int().min(0).max(limits.people)

/** How many stand at each place of a scale, counted on paper. */
export const countsSchema = z.array(paperCountSchema).length(scalePlaces).readonly()
