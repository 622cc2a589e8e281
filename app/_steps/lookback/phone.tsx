'use client'

import { useTranslations } from 'next-intl'
import { PhoneTask } from '@/app/_phone/phone-task'
import { Words } from '@/app/_shell/words'
import type { PhoneStepProps } from '@/app/_steps/parts'
import type { LookbackCommand } from '@/lib/domain/steps/lookback/message'
import type { LookbackOwn, LookbackPhoneView } from '@/lib/domain/steps/lookback/view'
import { PromiseTask } from './promise-task'

export type LookbackPhoneProps = PhoneStepProps<LookbackPhoneView, LookbackOwn, LookbackCommand>

/** What the group promised, one under another, each with the question what became of it. */
export function LookbackPhone({ view, own, send, draftKey }: LookbackPhoneProps) {
  const t = useTranslations('steps.lookback.phone')
  return (
    <PhoneTask
      title={<Words>{view.question}</Words>}
      foot={<p className="text-note text-ink-2">{t('foot')}</p>}
    >
      <p>{t('intro')}</p>
      <ul className="grid gap-3">
        {view.promises.map((promise, index) => (
          <PromiseTask
            key={promise.promiseId}
            promise={promise}
            fieldId={`promise-${index + 1}`}
            own={own}
            send={send}
            draftKey={draftKey}
          />
        ))}
      </ul>
    </PhoneTask>
  )
}
