'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/app/_components/button'
import { secondsUntil, useServerTime } from '@/app/_live/use-clock'
import type { StepView } from '@/lib/domain/workshop/view'
import type { ConsoleView } from '@/lib/domain/workshop/view-console'
import { CloseDialog } from './close-dialog'
import type { Way } from './course'
import { UndoLine } from './undo-line'
import { useLeading } from './use-leading'
import { useRun } from './use-run'
import type { StepActions } from './use-step-actions'
import { lastCallSeconds } from './use-step-actions'

interface StepFootProps {
  readonly view: ConsoleView
  readonly step: StepView
  readonly actions: StepActions
}

/** Back, and the one button that leads on; for who leads. */
export function StepFoot({ view, step, actions }: StepFootProps) {
  const t = useTranslations('console')
  const phases = useTranslations('common.phases')
  const run = useRun()
  const now = useServerTime()
  const { isLeading } = useLeading(view)
  const { next, previous, isWaiting } = actions
  const { moment, lastCallEndsAt } = step

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

  if (!isLeading) {
    return (
      <div className="console-foot">
        <UndoLine />
      </div>
    )
  }
  const isOpen = moment.phase === 'open' && next.to === 'moment' && next.moment.phase === 'closed'
  return (
    <div className="console-foot">
      {previous && (
        <Button tone="secondary" onClick={actions.goBack}>
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
      <UndoLine />
      {isOpen && isWaiting && <p className="max-w-56 text-note text-ink-2">{t('lastCallNote')}</p>}
      <Button isBusy={actions.isSettling} onClick={actions.goOn}>
        {nextLabel(next)}
      </Button>
      <CloseDialog mode={view.mode} isOpen={actions.isClosing} onClose={() => actions.setClosing(false)} />
    </div>
  )
}
