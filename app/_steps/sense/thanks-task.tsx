'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/app/_components/button'
import { PhoneTask } from '@/app/_phone/phone-task'
import { SentMark } from '@/app/_phone/sent-mark'
import { Words } from '@/app/_shell/words'
import { OwnChoice } from './own-choice'
import type { SensePhoneProps } from './phone'

interface ThanksTaskProps extends SensePhoneProps {
  readonly onNature: () => void
  readonly onReason: () => void
}

/** What was given, with a way back to each part as long as the round is open. */
export function ThanksTask({ view, own, send, onNature, onReason }: ThanksTaskProps) {
  const t = useTranslations('steps.sense.phone')
  return (
    <PhoneTask
      over={<Words>{view.matter}</Words>}
      title={t('thanksTitle')}
      foot={
        <>
          <SentMark keyPart="nature" hasSent={own?.nature !== undefined} />
          {view.askReason && (
            <Button tone="secondary" size="phone" isWide onClick={onReason}>
              {own?.reason === undefined ? t('addReason') : t('changeReason')}
            </Button>
          )}
          <Button tone="secondary" size="phone" isWide onClick={onNature}>
            {t('change')}
          </Button>
        </>
      }
    >
      <OwnChoice own={own} />
      {own?.reason !== undefined && (
        <Button tone="text" size="small" onClick={() => void send({ type: 'WithdrawReason' }, 'withdraw')}>
          {t('withdraw')}
        </Button>
      )}
      <p className="text-ink-2">{t('thanksText')}</p>
    </PhoneTask>
  )
}
