'use client'

import { useTranslations } from 'next-intl'
import { ScreenFrame } from '@/app/_screen/screen-frame'
import { ScreenWaiting } from '@/app/_screen/screen-waiting'
import { Words } from '@/app/_shell/words'
import type { ScreenStepProps } from '@/app/_steps/parts'
import { ShownUpTo } from '@/app/_steps/shown-up-to'
import { backingRound } from '@/lib/domain/steps/commitments/rounds'
import type { CommitmentsScreenView, CommitmentView } from '@/lib/domain/steps/commitments/view'
import { CommitmentFacts } from './facts'

// With more than this many the words would be too small to read from the back of a room.
const mostWithFacts = 6
const mostInRoom = 14

interface CommitmentCardProps {
  readonly commitment: CommitmentView
  readonly look: 'large' | 'facts' | 'short' | 'hand'
}

function CommitmentCard({ commitment, look }: CommitmentCardProps) {
  const t = useTranslations('steps.commitments.screen')
  const { what, name, backers, reservations } = commitment
  const isShort = look === 'short'
  const about = [
    name,
    backers === undefined ? undefined : t('backers', { count: backers }),
    isShort && reservations.length > 0 ? t('reservations', { count: reservations.length }) : undefined,
  ].filter((each) => each !== undefined)
  return (
    <li className="commitment" data-look={look}>
      <p className="commitment-what">
        <Words>{what}</Words>
      </p>
      {about.length > 0 && <p className="text-ink-2">{about.join(' · ')}</p>}
      {!isShort && <CommitmentFacts promised={commitment} />}
      {!isShort && reservations.length > 0 && (
        <ul className="commitment-reservations">
          {reservations.map(({ reservationId, text }) => (
            <li key={reservationId}>
              <span className="text-ink-2">{t('reservation')}</span> <Words>{text}</Words>
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}

type WallProps = Pick<ScreenStepProps<CommitmentsScreenView>, 'view' | 'size' | 'focusedItemId'>

function Wall({ view, size, focusedItemId }: WallProps) {
  const t = useTranslations('steps.commitments.screen')
  const commitments = view.commitments ?? []
  const focused = commitments.find(({ commitmentId }) => commitmentId === focusedItemId)
  if (size === 'hand')
    return (
      <ul className="grid gap-3">
        {commitments.map((commitment) => (
          <CommitmentCard key={commitment.commitmentId} commitment={commitment} look="hand" />
        ))}
      </ul>
    )
  if (focused)
    return (
      <ul className="commitments-one">
        <CommitmentCard commitment={focused} look="large" />
      </ul>
    )
  const look = commitments.length <= mostWithFacts ? 'facts' : 'short'
  const more = commitments.length - mostInRoom
  return (
    <>
      <ul className="commitments-wall">
        {commitments.slice(0, mostInRoom).map((commitment) => (
          <CommitmentCard key={commitment.commitmentId} commitment={commitment} look={look} />
        ))}
      </ul>
      {more > 0 && <p className="text-screen-base text-ink-2">{t('more', { count: more })}</p>}
    </>
  )
}

/** Nothing until the reveal; then what the group takes along, each with its backing and its reservations. */
export function CommitmentsScreen({
  step,
  view,
  here,
  size,
  focusedItemId,
}: ScreenStepProps<CommitmentsScreenView>) {
  const t = useTranslations('steps.commitments.screen')
  const { round, phase } = step.moment
  const isBacking = round === backingRound
  const note = size === 'room' ? 'text-screen-base text-ink-2' : 'text-ink-2'
  const isEmpty = view.commitments?.length === 0
  return (
    <ScreenFrame
      over={step.title}
      question={view.question}
      count={{ here, answered: step.answered, label: isBacking ? t('reacted') : t('wrote') }}
      size={size}
    >
      {!view.commitments && <ScreenWaiting instruction={step.instruction}>{t('waiting')}</ScreenWaiting>}
      {isEmpty && <p className={note}>{t('empty')}</p>}
      {isBacking && phase === 'open' && !isEmpty && <p className={note}>{t('backing')}</p>}
      {view.tooFewReacted && !isEmpty && <p className={note}>{t('tooFew')}</p>}
      {view.keptCount !== undefined && <p className={note}>{t('kept', { count: view.keptCount })}</p>}
      <ShownUpTo kind="commitments" count={view.shownUpTo} className={note} />
      {view.commitments && <Wall view={view} size={size} focusedItemId={focusedItemId} />}
    </ScreenFrame>
  )
}
