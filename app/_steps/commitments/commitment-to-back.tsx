'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/app/_components/button'
import { Card } from '@/app/_components/card'
import { ChoiceChip } from '@/app/_components/choice-chip'
import { SentMark } from '@/app/_phone/sent-mark'
import { Words } from '@/app/_shell/words'
import { OwnLine } from '@/app/_steps/own-line'
import type { CommitmentView } from '@/lib/domain/steps/commitments/view'
import { textLimits } from '@/lib/domain/text-limits'
import { CommitmentFacts } from './facts'
import type { CommitmentsPhoneProps } from './phone'

interface CommitmentToBackProps {
  readonly commitment: CommitmentView
  readonly backs: boolean
  readonly reservation: string | undefined
  readonly draftKey: string
  readonly onBack: (backs: boolean) => void
  readonly send: CommitmentsPhoneProps['send']
}

/** The promise of somebody else, with room for a yes and for a but. Both at once is possible. */
export function CommitmentToBack({
  commitment,
  backs,
  reservation,
  draftKey,
  onBack,
  send,
}: CommitmentToBackProps) {
  const t = useTranslations('steps.commitments.phone')
  const { commitmentId, what, name } = commitment
  const [isOpen, setOpen] = useState(reservation !== undefined)
  const fieldId = `reservation-${commitmentId}`
  return (
    <li>
      <Card aria-label={what} className="grid gap-2">
        <Words className="font-label">{what}</Words>
        {name !== undefined && <p className="text-note text-ink-2">{name}</p>}
        <CommitmentFacts promised={commitment} className="text-note" />
        <div className="flex flex-wrap items-center gap-2">
          <ChoiceChip
            kind="check"
            label={t('back')}
            aria-label={`${t('back')}: ${what}`}
            checked={backs}
            onChange={(event) => onBack(event.target.checked)}
          />
          {!isOpen && (
            <Button
              tone="text"
              size="small"
              aria-label={`${t('reserve')}: ${what}`}
              onClick={() => setOpen(true)}
            >
              {t('reserve')}
            </Button>
          )}
        </div>
        <SentMark keyPart={`back-${commitmentId}`} hasSent={backs} />
        {isOpen && (
          <OwnLine
            fieldId={fieldId}
            label={t('reservation')}
            hint={t('reservationHint')}
            limit={textLimits.note}
            draftKey={`${draftKey}-${fieldId}`}
            given={reservation}
            submitLabel={t('sendReservation')}
            withdrawLabel={t('withdrawReservation')}
            onSubmit={(text, key) => send({ type: 'GiveReservation', commitmentId, text }, key)}
            onWithdraw={(key) => send({ type: 'WithdrawReservation', commitmentId }, key)}
          />
        )}
      </Card>
    </li>
  )
}
