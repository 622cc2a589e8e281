import type { Pointer } from '../../insight/pointers'
import { gapPointer, splitPointer } from '../../insight/pointers'
import type { ViewContext } from '../../workshop/kit'
import { isRevealed } from '../../workshop/moment'
import type { CompassConfig } from './config'
import { compassMoments } from './course'
import type { CompassState } from './state'
import { toldTally } from './state'

const mostGaps = 2

/** The needles with the largest gaps, and how many needles divide the group. */
export function compassPointers(
  state: CompassState,
  context: ViewContext<CompassConfig>,
): readonly Pointer[] {
  const { config, moment, atLeast } = context
  if (!isRevealed(compassMoments(), moment, 'main')) return []
  const tallies = config.needles.flatMap((needle) => {
    const told = toldTally(state, needle.number, context)
    return told ? [{ needle, ...told }] : []
  })
  const gaps = tallies.flatMap(({ needle, now, desired }) => gapPointer(needle, now, desired, atLeast))
  const widest = [...gaps].sort((a, b) => Number(b.values['gap']) - Number(a.values['gap']))
  const splits = tallies.flatMap(({ needle, now }) =>
    splitPointer(now, atLeast).map(({ rule, values }) => ({
      rule,
      values: { ...values, name: needle.name },
    })),
  )
  return [...splits.slice(0, mostGaps), ...widest.slice(0, mostGaps)]
}
