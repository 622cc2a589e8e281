import { entriesOf, valueAt } from '../../keyed'
import type { CommitmentsSealed } from './message'
import type { Commitment, CommitmentsState, Reservation } from './state'
import { commitmentCount, reactorsOf, writersOf } from './state'

/** A reservation stays beside the commitment it is about. */
export type ReservationView = Reservation & { readonly name?: string }

interface Said {
  readonly backers: number
  readonly reservations: readonly ReservationView[]
}

const nothingSaid: Said = { backers: 0, reservations: [] }

function byId(a: Reservation, b: Reservation): number {
  return a.reservationId < b.reservationId ? -1 : 1
}

/** What was said about one commitment. Who wrote it is no backer of it; reservations come in the order of random ids. */
export function saidAbout(
  state: CommitmentsState,
  commitmentId: string,
  nameOf: (voice: string) => string | undefined,
): Said {
  if (state.sealed) return state.sealed.of[commitmentId] ?? nothingSaid
  const author = valueAt(state.commitments, commitmentId)?.author?.voice
  const reactions = entriesOf(state.reactions).flatMap(([voice, given]) => {
    const reaction = given[commitmentId]
    return reaction ? { voice, ...reaction } : []
  })
  return {
    backers: reactions.filter(({ voice, backs }) => backs && voice !== author).length,
    reservations: reactions
      .flatMap(({ voice, reservation }) => {
        if (!reservation) return []
        const name = nameOf(voice)
        return name === undefined ? reservation : { ...reservation, name }
      })
      .sort(byId),
  }
}

/**
 * Of what somebody keeps for themself the words are left only where a link leads back to them, and only once: not
 * in what is kept of a table.
 */
function isLeft({ scope, key }: Commitment, isPart: boolean): boolean {
  return scope === 'group' || (key !== undefined && !isPart)
}

export function sealCommitments(
  state: CommitmentsState,
  { isPart = false }: { readonly isPart?: boolean } = {},
): CommitmentsSealed {
  const all = entriesOf(state.commitments)
  const commitments = all
    .filter(([, commitment]) => isLeft(commitment, isPart))
    .map(([commitmentId, { author: _author, key, ...rest }]) => ({
      ...rest,
      ...(key === undefined || isPart ? {} : { key }),
      ...saidAbout(state, commitmentId, () => undefined),
    }))
  const alone = commitmentCount(state) - commitments.length
  return {
    commitments: commitments.sort((a, b) => (a.commitmentId < b.commitmentId ? -1 : 1)),
    ...(alone > 0 ? { alone } : {}),
    writers: writersOf(state),
    reactors: reactorsOf(state),
  }
}
