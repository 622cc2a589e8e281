'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/app/_components/button'
import { Card } from '@/app/_components/card'
import { secondsUntil, useServerTime } from '@/app/_live/use-clock'
import { Clock } from '@/app/_shell/clock'
import type { ConsoleView } from '@/lib/domain/workshop/view-console'
import { useRun } from './use-run'

const secondsPerMinute = 60
const choices = [3, 5, 10] as const

interface StepClockProps {
  readonly view: ConsoleView
  /** Planned for this step. */
  readonly minutes: number
}

/** The shared clock: start, one more minute, hold, take away. At zero it asks. */
export function StepClock({ view, minutes }: StepClockProps) {
  const t = useTranslations('console.clock')
  const run = useRun()
  const now = useServerTime()
  const { countdown } = view
  const starts = [...new Set<number>([...choices, minutes])].sort((a, b) => a - b)

  if (!countdown) {
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
  return (
    <Card className="grid justify-items-center gap-2">
      <h3 className="sr-only">{t('title')}</h3>
      <Clock countdown={countdown} look="ring" />
      {isOver && <p className="text-note">{t('over')}</p>}
      <div className="flex flex-wrap justify-center gap-2">
        <Button
          tone="secondary"
          size="small"
          onClick={() => void run({ type: 'ExtendCountdown', seconds: secondsPerMinute })}
        >
          {t('more')}
        </Button>
        <Button
          tone="secondary"
          size="small"
          onClick={() =>
            void run({ type: countdown.status === 'paused' ? 'ResumeCountdown' : 'PauseCountdown' })
          }
        >
          {countdown.status === 'paused' ? t('resume') : t('pause')}
        </Button>
        <Button tone="text" size="small" onClick={() => void run({ type: 'StopCountdown' })}>
          {t('stop')}
        </Button>
      </div>
    </Card>
  )
}
