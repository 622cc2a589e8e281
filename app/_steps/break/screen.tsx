'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import { clockDigits } from '@/app/_components/timer-ring'
import { useAnnounce } from '@/app/_live/announcer'
import { ScreenFrame } from '@/app/_screen/screen-frame'
import { Words } from '@/app/_shell/words'
import type { ScreenStepProps } from '@/app/_steps/parts'
import type { BreakView } from '@/lib/domain/steps/break/kit'
import { BreakScene } from './scene'
import type { Return } from './use-return'
import { minutesLeft, useReturn } from './use-return'

function Countdown({ back, size }: { readonly back: Return; readonly size: 'room' | 'hand' }) {
  const t = useTranslations('steps.break')
  const announce = useAnnounce()
  const isOver = back.secondsLeft <= 0
  const wasOver = useRef(isOver)
  useEffect(() => {
    if (isOver && !wasOver.current) announce(t('over'))
    wasOver.current = isOver
  }, [isOver, announce, t])
  return (
    <div className={size === 'room' ? 'break-room' : 'break-phone'}>
      <p className={size === 'room' ? 'text-screen-title font-label' : 'text-lead'}>{t('backAt')}</p>
      <p className={size === 'room' ? 'break-room-time' : 'break-phone-time'}>{back.clock}</p>
      {isOver ? (
        <p className={size === 'room' ? 'text-screen-title font-label' : ''}>{t('over')}</p>
      ) : (
        <p
          role="timer"
          aria-label={t('left', { minutes: minutesLeft(back) })}
          className={size === 'room' ? 'text-screen-lead tabular-nums' : ''}
        >
          {t('screen.left', { time: clockDigits(back.secondsLeft) })}
        </p>
      )}
    </div>
  )
}

/** Large enough to read from the coffee machine: when we go on. */
export function BreakScreen({ step, view, size }: ScreenStepProps<BreakView>) {
  const t = useTranslations('steps.break')
  const back = useReturn()
  return (
    <ScreenFrame over={t('name')} question={step.title} size={size}>
      {size === 'room' && <BreakScene />}
      {back === undefined ? (
        <p className={size === 'room' ? 'break-room text-screen-title' : ''}>{t('noTime')}</p>
      ) : (
        <Countdown back={back} size={size} />
      )}
      {view.text !== '' && (
        <p className={size === 'room' ? 'break-room-text' : 'whitespace-pre-line'}>
          <Words>{view.text}</Words>
        </p>
      )}
    </ScreenFrame>
  )
}
