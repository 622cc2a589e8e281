'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/app/_components/button'
import { NumberBadge } from '@/app/_components/number-badge'
import { dimensionOf } from '@/app/_figures/dimension'
import { PhoneTask } from '@/app/_phone/phone-task'
import type { PhoneStepProps } from '@/app/_steps/parts'
import { Words } from '@/app/_shell/words'
import type { CompassCommand } from '@/lib/domain/steps/compass/message'
import type { Answers } from '@/lib/domain/steps/compass/state'
import type { CompassPhoneView } from '@/lib/domain/steps/compass/view'
import { NeedleControls } from './needle-controls'
import { OwnAnswers } from './own-answers'

export type CompassPhoneProps = PhoneStepProps<CompassPhoneView, Answers, CompassCommand>

/** One needle at a time: two handles on one line, or "I cannot say". */
export function CompassPhone({ view, own, send }: CompassPhoneProps) {
  const t = useTranslations('steps.compass.phone')
  const { needles } = view
  const firstOpen = needles.findIndex((needle) => own?.[needle.number] === undefined)
  const [index, setIndex] = useState(firstOpen < 0 ? needles.length : firstOpen)
  const needle = needles[index]

  if (!needle) {
    return (
      <PhoneTask title={t('allDone')}>
        <p>{t('allDoneText')}</p>
        <p className="text-ink-2">{t('change')}</p>
        <OwnAnswers needles={needles} answers={own ?? {}} onPick={setIndex} />
      </PhoneTask>
    )
  }
  const isLast = index === needles.length - 1
  return (
    <PhoneTask
      key={needle.number}
      over={t('over', { index: index + 1, total: needles.length })}
      badge={<NumberBadge dimension={dimensionOf(needle.dimension)} label={needle.number} size="large" />}
      title={<Words>{needle.name}</Words>}
      foot={
        <div className="flex gap-3">
          {index > 0 && (
            <Button tone="secondary" size="phone" onClick={() => setIndex(index - 1)}>
              {t('previous')}
            </Button>
          )}
          <Button size="phone" isWide onClick={() => setIndex(index + 1)}>
            {isLast ? t('done') : t('next')}
          </Button>
        </div>
      }
    >
      <NeedleControls needle={needle} answer={own?.[needle.number]} send={send} />
    </PhoneTask>
  )
}
