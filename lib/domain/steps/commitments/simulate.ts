import type { SimulationContext } from '../../workshop/simulation'
import { pick } from '../../workshop/simulation'
import { isOpen } from './course'
import { backingRound, writeRound } from './rounds'
import type { CommitmentsCommand } from './message'
import { promises, reservations } from './simulated-words'
import type { CommitmentsPhoneView } from './view'

type Context = SimulationContext<CommitmentsPhoneView>

/** Most people promise one thing; some are complete, some leave the sign or the date open, some say nothing. */
function write({ view, persona, newId }: Context): readonly CommitmentsCommand[] {
  const { random, talkative, language } = persona
  const many = Math.min(view.perPerson, Math.round(talkative * 1.4 + random() * 0.8))
  const chosen = new Set(Array.from({ length: many }, () => pick(promises[language], random)))
  return [...chosen].flatMap((promise): readonly CommitmentsCommand[] => {
    if (!promise) return []
    const isComplete = random() < 0.6 + talkative * 0.3
    return [
      {
        type: 'WriteCommitment',
        handle: newId(),
        ...promise,
        ...(isComplete ? {} : { firstSign: '', byWhen: '' }),
      },
    ]
  })
}

const backShare = { group: 0.5, mine: 0.2 } as const

/** What is asked of the whole group draws backing and doubt; a promise of one person mostly backing. */
function react({ view, persona }: Context): readonly CommitmentsCommand[] {
  const { random, leaning, talkative, language } = persona
  return (view.toBack?.commitments ?? []).flatMap(
    ({ commitmentId, scope }): readonly CommitmentsCommand[] => {
      const backs = random() < backShare[scope] + leaning * 0.2
      const doubts = scope === 'group' && random() < talkative * 0.15
      const text = doubts ? pick(reservations[language], random) : undefined
      return [
        ...(backs ? [{ type: 'BackCommitment', commitmentId, backs } as const] : []),
        ...(text === undefined ? [] : [{ type: 'GiveReservation', commitmentId, text } as const]),
      ]
    },
  )
}

export function simulateCommitments(context: Context): readonly CommitmentsCommand[] {
  if (isOpen(context.moment, writeRound)) return write(context)
  return isOpen(context.moment, backingRound) ? react(context) : []
}
