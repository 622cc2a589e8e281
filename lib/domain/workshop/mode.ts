import { z } from 'zod'

/**
 * How people are known. `named`: to everybody. `facilitator-only`: anonymous to the group, the facilitator
 * sees who wrote what. `anonymous`: nobody can tell, not even with the database in hand.
 */
export const modeSchema = z.enum(['named', 'facilitator-only', 'anonymous'])
export type Mode = z.infer<typeof modeSchema>

/** Whether contributions are detached from people for good when a step is sealed. */
export function isDetached(mode: Mode): boolean {
  return mode === 'anonymous'
}

/** Whether the group, the screen and the report go without names. */
export function isNamelessToGroup(mode: Mode): boolean {
  return mode !== 'named'
}
