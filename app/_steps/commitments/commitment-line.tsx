'use client'

import { useTranslations } from 'next-intl'
import { Words } from '@/app/_shell/words'
import { ItemActions } from '@/app/_steps/item-actions'
import type { CommitmentView } from '@/lib/domain/steps/commitments/view'
import type { CommitmentsConsoleProps } from './console'
import { CommitmentFacts } from './facts'

interface CommitmentLineProps extends Pick<CommitmentsConsoleProps, 'focusedItemId' | 'send'> {
  readonly commitment: CommitmentView
  readonly focusOn: (itemId: string) => () => void
}

/** One commitment on the console: everything of it, also what is hidden from the group. */
export function CommitmentLine({ commitment, focusedItemId, focusOn, send }: CommitmentLineProps) {
  const t = useTranslations('steps.commitments')
  const item = useTranslations('common.item')
  const { commitmentId, what, name, backers, hidden = false, reservations } = commitment
  const about = [
    name,
    backers === undefined ? undefined : t('screen.backers', { count: backers }),
    hidden ? item('hidden') : undefined,
  ].filter((each) => each !== undefined)
  return (
    <li className="grid gap-1.5 border-t border-line py-3">
      <p className="leading-snug font-label">
        <Words>{what}</Words>
      </p>
      {about.length > 0 && <p className="text-note text-ink-2">{about.join(' · ')}</p>}
      <CommitmentFacts promised={commitment} showsOpen className="text-note" />
      <ItemActions
        itemId={commitmentId}
        text={what}
        isHidden={hidden}
        isFocused={focusedItemId === commitmentId}
        onFocus={focusOn(commitmentId)}
        onHide={() => void send({ type: 'HideCommitment', commitmentId, hidden: !hidden })}
      />
      {reservations.length > 0 && (
        <ul className="grid gap-2 border-l-4 border-lantern pl-3">
          {reservations.map((reservation) => {
            const { reservationId, text } = reservation
            return (
              <li key={reservationId} className="grid gap-1">
                <p className="text-note">
                  <span className="text-ink-2">{t('screen.reservation')}</span> <Words>{text}</Words>
                  {reservation.name !== undefined && (
                    <span className="text-ink-2"> · {reservation.name}</span>
                  )}
                  {reservation.hidden && <span className="text-ink-2"> · {item('hidden')}</span>}
                </p>
                <ItemActions
                  itemId={reservationId}
                  text={text}
                  isHidden={reservation.hidden}
                  isFocused={focusedItemId === reservationId}
                  onFocus={focusOn(reservationId)}
                  onHide={() =>
                    void send({ type: 'HideReservation', reservationId, hidden: !reservation.hidden })
                  }
                />
              </li>
            )
          })}
        </ul>
      )}
    </li>
  )
}
