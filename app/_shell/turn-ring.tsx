'use client'

import { useTranslations } from 'next-intl'
import { TimerRing } from '@/app/_components/timer-ring'
import { useServerTime } from '@/app/_live/use-clock'
import { turnSeconds } from '@/lib/domain/workshop/speaking'

interface TurnRingProps {
  readonly since: string
  readonly size: 'phone' | 'screen'
}

/** How long somebody has the floor. It counts on after the ring is empty and cuts nobody off. */
export function TurnRing({ since, size }: TurnRingProps) {
  const t = useTranslations('clock')
  const now = useServerTime()
  if (now === 0) return null
  const left = turnSeconds - Math.max(0, Math.round((now - Date.parse(since)) / 1000))
  const state = left < 0 ? 'over' : 'running'
  const spoken =
    left < 0
      ? t('over', { minutes: Math.floor(-left / 60), seconds: -left % 60 })
      : t('left', { minutes: Math.floor(left / 60), seconds: left % 60 })
  return (
    <TimerRing
      secondsLeft={left}
      totalSeconds={turnSeconds}
      state={state}
      labels={{ word: t(`word.${state}`), spoken }}
      size={size}
    />
  )
}
