'use client'

import { Check } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { useEffect, useMemo, useRef, useState } from 'react'
import { Button } from '@/app/_components/button'
import { useServerTime } from '@/app/_live/use-clock'
import { Words } from '@/app/_shell/words'
import type { ConsoleView, PlanView } from '@/lib/domain/workshop/view-console'
import { entryOf, plansInOrder } from './course'
import { OrderEditor } from './order-editor'
import { workshopSource } from './step-source'
import { minutesSpent, scheduleOf } from './schedule'
import { useLeading } from './use-leading'
import { useRun } from './use-run'

interface RunningOrderProps {
  readonly view: ConsoleView
  readonly workshopId: string
}

/** The step everybody is at stays in sight in a long order. Only its own column scrolls: nothing else moves. */
function useInSight(isCurrent: boolean) {
  const line = useRef<HTMLLIElement>(null)
  useEffect(() => {
    const column = line.current?.closest('.console-left')
    if (isCurrent && line.current && column)
      column.scrollTop = line.current.offsetTop - column.clientHeight / 3
  }, [isCurrent])
  return line
}

function StepLine({
  plan,
  index,
  view,
}: {
  readonly plan: PlanView
  readonly index: number
  readonly view: ConsoleView
}) {
  const t = useTranslations('console.order')
  const run = useRun()
  const now = useServerTime()
  const isCurrent = view.step?.stepId === plan.stepId
  const isDone = plan.status === 'finished' || plan.status === 'sealed'
  const moment = entryOf(plan)
  const from = view.step ? { stepId: view.step.stepId, moment: view.step.moment } : null
  const spent = minutesSpent(plan, now)
  const { isLeading } = useLeading(view)
  const line = useInSight(isCurrent)
  const canGo = isLeading && !isCurrent && moment !== undefined && view.status !== 'prepared'

  return (
    <li ref={line} className="order-line" data-state={isCurrent ? 'now' : isDone ? 'done' : 'next'}>
      <button
        type="button"
        className="order-button"
        aria-current={isCurrent ? 'step' : undefined}
        aria-disabled={!canGo}
        onClick={() => {
          if (canGo) {
            void run({ type: 'GoTo', from, stepId: plan.stepId, moment, finish: false })
          }
        }}
      >
        <span className="order-number" aria-hidden="true">
          {isDone ? <Check size="1.1em" strokeWidth={3} /> : index + 1}
        </span>
        <span className="min-w-0">
          <Words>{plan.title}</Words>
          {isDone && <span className="sr-only"> ({t('done')})</span>}
        </span>
        <span className="order-minutes">
          {plan.status === 'planned'
            ? t('planned', { planned: plan.minutes })
            : t('minutes', { spent, planned: plan.minutes })}
        </span>
      </button>
      {plan.status === 'finished' && isLeading && (
        <Button
          tone="text"
          size="small"
          onClick={() => void run({ type: 'ReopenStep', stepId: plan.stepId })}
        >
          {t('reopen')}
        </Button>
      )}
    </li>
  )
}

/** The steps in order, with planned minutes against the clock. */
export function RunningOrder({ view, workshopId }: RunningOrderProps) {
  const t = useTranslations('console.order')
  const now = useServerTime()
  const [isEditing, setEditing] = useState(false)
  const plans = plansInOrder(view)
  const schedule = scheduleOf(view, now)
  const source = useMemo(() => workshopSource(workshopId), [workshopId])

  function scheduleWords(): ReactNode {
    if (!schedule) return t('total', { minutes: plans.reduce((sum, plan) => sum + plan.minutes, 0) })
    const { behind, left } = schedule
    const tempo =
      behind > 0
        ? t('behind', { minutes: behind })
        : behind < 0
          ? t('ahead', { minutes: -behind })
          : t('onTime')
    return (
      <>
        <b>{tempo}</b> {t('left', { minutes: left })}
      </>
    )
  }

  return (
    <nav aria-label={t('title')} className="grid content-start gap-3">
      <h2 className="console-label mb-0">{t('title')}</h2>
      {isEditing ? (
        <OrderEditor plans={plans} language={view.language} currentId={view.step?.stepId} source={source} />
      ) : (
        <ol className="grid">
          {plans.map((plan, index) => (
            <StepLine key={plan.stepId} plan={plan} index={index} view={view} />
          ))}
        </ol>
      )}
      <p className="rounded-m bg-sunk px-3 py-2 text-note">{scheduleWords()}</p>
      {view.status !== 'closed' && (
        <div>
          <Button tone="secondary" size="small" onClick={() => setEditing(!isEditing)}>
            {isEditing ? t('editDone') : t('edit')}
          </Button>
        </div>
      )}
    </nav>
  )
}
