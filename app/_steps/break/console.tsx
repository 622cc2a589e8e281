'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/app/_components/button'
import { TextField } from '@/app/_components/text-field'
import { useRun } from '@/app/_console/use-run'
import { useServerTime } from '@/app/_live/use-clock'
import type { ConsoleStepProps } from '@/app/_steps/parts'
import type { BreakView } from '@/lib/domain/steps/break/kit'
import { secondsUntilClock, secondsUntilReturn } from '@/lib/domain/steps/break/return'
import { useReturn } from './use-return'

const usualMinutes = [5, 10, 15, 20, 30] as const
const millisecondsPerSecond = 1000

/** When are we back? One tap starts the clock for everybody. */
export function BreakConsole({ step }: ConsoleStepProps<BreakView, never>) {
  const t = useTranslations('steps.break')
  const format = useFormatter()
  const run = useRun()
  const now = useServerTime()
  const back = useReturn()
  const [typed, setTyped] = useState('')
  const [isWrong, setWrong] = useState(false)
  const choices = [...new Set<number>([...usualMinutes, step.minutes])].sort((a, b) => a - b)

  function clockAt(ms: number): string {
    return format.dateTime(new Date(ms), { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
  }

  function start(seconds: number): void {
    void run({ type: 'StartCountdown', seconds })
  }

  function startAtTyped(): void {
    const seconds = secondsUntilClock(now, clockAt(now), typed)
    setWrong(seconds === undefined)
    if (seconds !== undefined) start(seconds)
  }

  if (now === 0) return null
  return (
    <div className="grid gap-4">
      <p className="text-lead font-label" aria-live="polite">
        {back === undefined ? t('console.ask') : t('console.set', { time: back.clock })}
      </p>
      <fieldset className="flex flex-wrap gap-2">
        <legend className="field-label mb-2">{t('console.choose')}</legend>
        {choices.map((minutes) => {
          const seconds = secondsUntilReturn(now, minutes)
          const time = clockAt(now + seconds * millisecondsPerSecond)
          return (
            <Button key={minutes} tone="secondary" onClick={() => start(seconds)}>
              {t('console.backIn', { time, minutes })}
            </Button>
          )
        })}
      </fieldset>
      <form
        className="flex flex-wrap items-end gap-2"
        onSubmit={(event) => {
          event.preventDefault()
          startAtTyped()
        }}
      >
        <TextField
          id="break-time"
          type="time"
          label={t('console.otherTime')}
          required
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value)
            setWrong(false)
          }}
          {...(isWrong ? { error: t('console.wrongTime') } : {})}
        />
        <Button type="submit" tone="secondary">
          {t('console.setTime')}
        </Button>
      </form>
      <p className="text-note text-ink-2">{t('console.hint')}</p>
    </div>
  )
}
