'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Card } from '@/app/_components/card'
import { ChoiceChip } from '@/app/_components/choice-chip'
import { SentMark } from '@/app/_phone/sent-mark'
import { Words } from '@/app/_shell/words'
import { OwnLine } from '@/app/_steps/own-line'
import { textLimits } from '@/lib/domain/text-limits'
import type { OutcomeKind } from '@/lib/domain/workshop/outcome-kinds'
import { outcomeKinds } from '@/lib/domain/workshop/outcome-kinds'
import type { OpenPromise } from '@/lib/domain/workshop/promise'
import { OutcomeSign } from './outcome-sign'
import type { LookbackPhoneProps } from './phone'
import { PromiseFacts } from './promise-facts'

interface PromiseTaskProps extends Pick<LookbackPhoneProps, 'own' | 'send' | 'draftKey'> {
  readonly promise: OpenPromise
  readonly fieldId: string
}

/** One promise: what became of it in the eyes of this person, sent with the tap; a line why is optional. */
export function PromiseTask({ promise, own, send, draftKey, fieldId }: PromiseTaskProps) {
  const t = useTranslations('steps.lookback')
  const [tapped, setTapped] = useState<OutcomeKind>()
  const { promiseId, what } = promise
  const given = own?.said[promiseId]
  const chosen = tapped ?? given?.outcome
  const say = (outcome: OutcomeKind, why: string, key: string) =>
    send({ type: 'SayOutcome', promiseId, outcome, why }, key)

  function choose(outcome: OutcomeKind): void {
    setTapped(outcome)
    void say(outcome, given?.why ?? '', fieldId)
  }

  return (
    <li>
      <Card className="grid gap-2">
        <fieldset className="grid gap-2">
          <legend className="mb-1 font-label">
            <Words>{what}</Words>
          </legend>
          <PromiseFacts promise={promise} className="text-note" />
          <div className="flex flex-wrap gap-2">
            {outcomeKinds.map((outcome) => (
              <ChoiceChip
                key={outcome}
                kind="radio"
                name={fieldId}
                label={t(`outcomes.${outcome}`)}
                icon={<OutcomeSign outcome={outcome} />}
                checked={chosen === outcome}
                onChange={() => choose(outcome)}
              />
            ))}
          </div>
        </fieldset>
        {chosen !== undefined && (
          <>
            <SentMark keyPart={fieldId} hasSent={given !== undefined} />
            <OwnLine
              fieldId={`${fieldId}-why`}
              label={t('phone.why')}
              hint={t('phone.whyHint')}
              limit={textLimits.note}
              draftKey={`${draftKey}-${fieldId}`}
              given={given === undefined || given.why === '' ? undefined : given.why}
              submitLabel={t('phone.sendWhy')}
              withdrawLabel={t('phone.withdrawWhy')}
              onSubmit={(text, key) => say(chosen, text, key)}
              onWithdraw={(key) => say(chosen, '', key)}
            />
          </>
        )}
      </Card>
    </li>
  )
}
