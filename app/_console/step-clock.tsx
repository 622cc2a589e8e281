'use client'

import { Pause, Play, X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Button } from '@/app/_components/button'
import { Card } from '@/app/_components/card'
import { secondsUntil, useServerTime } from '@/app/_live/use-clock'
import { Clock } from '@/app/_shell/clock'
import type { ConsoleView } from '@/lib/domain/workshop/view-console'
import { useLeading } from './use-leading'
import { useRun } from './use-run'

const secondsPerMinute = 60
const choices = [3, 5, 10] as const

interface StepClockProps {
  readonly view: ConsoleView
  /** Planned for this step. */
  readonly minutes: number
}

/** The shared clock: start, one more minute, hold, take away; for who leads. At zero it asks. */
export function StepClock({ view, minutes }: StepClockProps) {
  const t = useTranslations('console.clock')
  const run = useRun()
  const now = useServerTime()
  const { isLeading } = useLeading(view)
  const { countdown } = view
  const starts = [...new Set<number>([...choices, minutes])].sort((a, b) => a - b)

  if (!countdown) {
    if (!isLeading) return null
    return (
      <Card>
        <h3 className="console-label">{t('title')}</h3>
        <div className="flex flex-wrap gap-2">
          {starts.map((each) => (
            <Button
              key={each}
              tone="secondary"
              size="small"
              onClick={() => void run({ type: 'StartCountdown', seconds: each * secondsPerMinute })}
            >
              {t('start', { minutes: each })}
            </Button>
          ))}
        </div>
      </Card>
    )
  }
  const isOver = countdown.status === 'running' && now > 0 && secondsUntil(countdown.endsAt, now) < 0
  const isPaused = countdown.status === 'paused'
  const HoldSign = isPaused ? Play : Pause
  return (
    <Card className="clock-card">
      <h3 className="sr-only">{t('title')}</h3>
      <Clock countdown={countdown} look="ring" />
      {isOver && <p className="text-note">{t('over')}</p>}
      {isLeading && (
        <div className="clock-buttons">
          <Button
            tone="secondary"
            size="small"
            onClick={() => void run({ type: 'ExtendCountdown', seconds: secondsPerMinute })}
          >
            {t('more')}
          </Button>
          <span className="flex">
            <button
              type="button"
              className="icon-button"
              aria-label={isPaused ? t('resume') : t('pause')}
              onClick={() => void run({ type: isPaused ? 'ResumeCountdown' : 'PauseCountdown' })}
            >
              <HoldSign aria-hidden="true" size="1.2em" />
            </button>
            <button
              type="button"
              className="icon-button"
              aria-label={t('stop')}
              onClick={() => void run({ type: 'StopCountdown' })}
            >
              <X aria-hidden="true" size="1.2em" />
            </button>
          </span>
        </div>
      )}
    </Card>
  )
}
