'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/app/_components/button'
import { secondsUntil, useServerTime } from '@/app/_live/use-clock'
import type { Moment } from '@/lib/domain/workshop/moment'
import type { StepView } from '@/lib/domain/workshop/view'
import type { ConsoleView } from '@/lib/domain/workshop/view-console'
import { CloseDialog } from './close-dialog'
import type { Way } from './course'
import { nextWay, previousWay } from './course'
import { useRun } from './use-run'

const lastCallSeconds = 20

interface StepFootProps {
  readonly view: ConsoleView
  readonly step: StepView
}

/** Back, and the one button that leads on. */
export function StepFoot({ view, step }: StepFootProps) {
  const t = useTranslations('console')
  const phases = useTranslations('common.phases')
  const run = useRun()
  const now = useServerTime()
  const [isClosing, setClosing] = useState(false)
  const { stepId, moment, lastCallEndsAt } = step
  const from = { stepId, moment }
  const [next, previous] = [nextWay(view, step), previousWay(view, step)]

  function goTo(target: string, at: Moment, finish: boolean): void {
    void run({ type: 'GoTo', from, stepId: target, moment: at, finish })
  }

  /** People who are still writing get a moment; when everybody has answered it closes at once. */
  function closeInput(at: Moment): void {
    const isWaitingFor = step.answered < view.here && lastCallEndsAt === undefined
    if (isWaitingFor) void run({ type: 'CallLast', from, seconds: lastCallSeconds })
    else goTo(stepId, at, false)
  }

  function follow(way: Way): void {
    if (way.to === 'end') setClosing(true)
    else if (way.to === 'step') goTo(way.plan.stepId, way.moment, true)
    else if (way.moment.phase === 'closed') closeInput(way.moment)
    else goTo(stepId, way.moment, false)
  }

  function nextLabel(way: Way): string {
    if (way.to === 'end') return t('next.end')
    if (way.to === 'step') return t('next.step', { title: way.plan.title })
    if (way.moment.phase === 'open') return way.isNewRound ? t('next.openRound') : t('next.open')
    if (way.moment.phase === 'closed' && lastCallEndsAt !== undefined) {
      return t('next.closeNow', {
        seconds: now === 0 ? lastCallSeconds : Math.max(0, secondsUntil(lastCallEndsAt, now)),
      })
    }
    return t(`next.${way.moment.phase}`)
  }

  const isOpen = moment.phase === 'open' && next.to === 'moment' && next.moment.phase === 'closed'
  return (
    <div className="console-foot">
      {previous && (
        <Button
          tone="secondary"
          onClick={() =>
            previous.to === 'moment'
              ? goTo(stepId, previous.moment, false)
              : goTo(previous.plan.stepId, previous.moment, false)
          }
        >
          {previous.to === 'moment'
            ? t('back.phase', { phase: phases(previous.moment.phase) })
            : t('back.step', { title: previous.plan.title })}
        </Button>
      )}
      <Button
        tone="secondary"
        aria-pressed={view.blank}
        onClick={() => void run({ type: 'BlankScreen', blank: !view.blank })}
      >
        {view.blank ? t('unblank') : t('blank')}
      </Button>
      <span className="flex-1" />
      {isOpen && step.answered < view.here && lastCallEndsAt === undefined && (
        <p className="max-w-56 text-note text-ink-2">{t('lastCallNote')}</p>
      )}
      <Button onClick={() => follow(next)}>{nextLabel(next)}</Button>
      <CloseDialog mode={view.mode} isOpen={isClosing} onClose={() => setClosing(false)} />
    </div>
  )
}
