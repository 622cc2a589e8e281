import { z } from 'zod'

export const phaseSchema = z.enum(['open', 'closed', 'revealed', 'talk', 'harvest'])
export type Phase = z.infer<typeof phaseSchema>

/** Where a step stands: one phase of one of its rounds. A kit lists its moments in the order they come. */
export const momentSchema = z
  .strictObject({ round: z.string().min(1).max(40), phase: phaseSchema })
  .readonly()
export type Moment = z.infer<typeof momentSchema>

export function isSameMoment(a: Moment, b: Moment): boolean {
  return a.round === b.round && a.phase === b.phase
}

const everyPhase: readonly Phase[] = ['open', 'closed', 'revealed', 'talk']

/** The usual course: each round from open to talk, and one harvest at the end. */
export function momentsOfRounds(rounds: readonly string[]): readonly Moment[] {
  const last = rounds.at(-1)
  const moments = rounds.flatMap((round) => everyPhase.map((phase) => ({ round, phase })))
  return last === undefined ? moments : [...moments, { round: last, phase: 'harvest' }]
}

export function nextMoment(moments: readonly Moment[], moment: Moment): Moment | undefined {
  const index = moments.findIndex((each) => isSameMoment(each, moment))
  return index < 0 ? undefined : moments[index + 1]
}

/** Whether the results of a round may be seen when the step stands at `moment`. */
export function isRevealed(moments: readonly Moment[], moment: Moment, round: string): boolean {
  const now = moments.findIndex((each) => isSameMoment(each, moment))
  const reveal = moments.findIndex((each) => each.round === round && each.phase === 'revealed')
  return reveal >= 0 && now >= reveal
}
