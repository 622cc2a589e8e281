'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import type { TimerState } from '@/app/_components/timer-ring'
import { TimerRing, clockDigits } from '@/app/_components/timer-ring'
import { useAnnounce } from '@/app/_live/announcer'
import { secondsUntil, useServerTime } from '@/app/_live/use-clock'
import type { CountdownView } from '@/lib/domain/workshop/view'

interface ClockProps {
  readonly countdown: CountdownView
  readonly look: 'ring' | 'words'
  readonly className?: string
}

const almostSeconds = 60
/** Said aloud at these moments only. */
const announcedAt = [300, 60, 0]

function stateOf(countdown: CountdownView, left: number): TimerState {
  if (countdown.status === 'paused') return 'paused'
  if (left < 0) return 'over'
  return left < almostSeconds ? 'almost' : 'running'
}

/** The shared clock. At zero it goes on counting and asks; it cuts nobody off. */
export function Clock({ countdown, look, className }: ClockProps) {
  const t = useTranslations('clock')
  const announce = useAnnounce()
  const now = useServerTime()
  const left = countdown.status === 'paused' ? countdown.secondsLeft : secondsUntil(countdown.endsAt, now)
  const state = stateOf(countdown, left)
  const before = useRef<number | undefined>(undefined)
  const spoken =
    left < 0
      ? t('over', { minutes: Math.floor(-left / 60), seconds: -left % 60 })
      : t('left', { minutes: Math.floor(left / 60), seconds: left % 60 })

  useEffect(() => {
    const last = before.current
    before.current = left
    if (last === undefined || countdown.status === 'paused') return
    if (announcedAt.some((mark) => last > mark && left <= mark)) announce(spoken)
  }, [left, spoken, countdown.status, announce])

  if (now === 0) return null
  if (look === 'words') {
    return (
      <span role="timer" aria-label={spoken} className={className}>
        {clockDigits(left)}
      </span>
    )
  }
  return (
    <TimerRing
      secondsLeft={left}
      totalSeconds={countdown.totalSeconds}
      state={state}
      labels={{ word: t(`word.${state}`), spoken }}
      size="console"
    />
  )
}
