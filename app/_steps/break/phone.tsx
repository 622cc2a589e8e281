'use client'

import { useTranslations } from 'next-intl'
import { PhoneTask } from '@/app/_phone/phone-task'
import { Words } from '@/app/_shell/words'
import type { PhoneStepProps } from '@/app/_steps/parts'
import type { BreakView } from '@/lib/domain/steps/break/kit'
import { minutesLeft, useReturn } from './use-return'

export type BreakPhoneProps = PhoneStepProps<BreakView, never, never>

/** Calm: when to be back, in minutes and not in seconds. */
export function BreakPhone({ step, view }: BreakPhoneProps) {
  const t = useTranslations('steps.break')
  const back = useReturn()
  return (
    <PhoneTask title={<Words>{step.title}</Words>}>
      {back === undefined ? (
        <p className="text-lead">{t('noTime')}</p>
      ) : (
        <div className="break-phone">
          <p className="text-lead">{t('backAt')}</p>
          <p className="break-phone-time">{back.clock}</p>
          <p>{back.secondsLeft > 0 ? t('left', { minutes: minutesLeft(back) }) : t('over')}</p>
        </div>
      )}
      {view.text !== '' && (
        <p className="whitespace-pre-line">
          <Words>{view.text}</Words>
        </p>
      )}
      <p className="text-ink-2">{t('phone.rest')}</p>
    </PhoneTask>
  )
}
