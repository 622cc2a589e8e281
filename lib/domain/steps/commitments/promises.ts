import { valuesOf } from '../../keyed'
import type { StandingPromise } from '../../workshop/promise'
import type { CommitmentsState } from './state'

/** What can be come back to. Hidden ones too: a link that was given goes on to work. */
export function standingPromises(state: CommitmentsState): readonly StandingPromise[] {
  return valuesOf(state.commitments).map(
    ({ commitmentId, what, withWhom, firstSign, byWhen, scope, hidden, key }) => ({
      itemId: commitmentId,
      ...{ what, withWhom, firstSign, byWhen },
      isShared: scope === 'group' && !hidden,
      ...(key === undefined ? {} : { key }),
    }),
  )
}
