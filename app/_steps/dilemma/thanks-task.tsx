'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/app/_components/button'
import { Card } from '@/app/_components/card'
import { DilemmaLine } from '@/app/_figures/dilemma-line'
import { dimensionOf } from '@/app/_figures/dimension'
import { PhoneTask } from '@/app/_phone/phone-task'
import { SentMark } from '@/app/_phone/sent-mark'
import { SubjectBadge } from '@/app/_steps/subject-badge'
import type { DilemmaPhoneProps } from './phone'
import { PolePair } from './pole-pair'

interface ThanksTaskProps extends DilemmaPhoneProps {
  readonly onPlace: () => void
  readonly onReason: () => void
}

/** What was given, with a way back to each part as long as the round is open. */
export function ThanksTask({ step, view, own, send, onPlace, onReason }: ThanksTaskProps) {
  const t = useTranslations('steps.dilemma.phone')
  const { round } = step.moment
  const given = own?.[round]
  const position = given?.position
  return (
    <PhoneTask
      title={t('thanksTitle')}
      badge={<SubjectBadge subject={view.subject} size="large" />}
      foot={
        <>
          <SentMark keyPart={`place-${round}`} hasSent={position !== undefined} />
          {view.askReason && (
            <Button tone="secondary" size="phone" isWide onClick={onReason}>
              {given?.reason ? t('changeReason') : t('addReason')}
            </Button>
          )}
          <Button tone="secondary" size="phone" isWide onClick={onPlace}>
            {t('change')}
          </Button>
        </>
      }
    >
      <PolePair a={view.poles.a.name} b={view.poles.b.name} />
      <DilemmaLine
        figureId="own-line"
        title={t('line')}
        desc={position === undefined ? t('noPlace') : t('place', { place: position + 1 })}
        dimension={dimensionOf(view.subject.dimension)}
        {...(position === undefined ? {} : { position })}
      />
      {given?.reason && (
        <Card>
          <p dir="auto">‘{given.reason.text}’</p>
          <Button
            tone="text"
            size="small"
            onClick={() => void send({ type: 'WithdrawReason', round }, `withdraw-${round}`)}
          >
            {t('withdraw')}
          </Button>
        </Card>
      )}
      <p className="text-ink-2">{t('thanksText')}</p>
    </PhoneTask>
  )
}
