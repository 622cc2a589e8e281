'use client'

import { ArrowDown, ArrowUp, GripVertical } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/app/_components/button'
import { EmptyState } from '@/app/_components/empty-state'
import { Words } from '@/app/_shell/words'
import { useAnnounce } from '@/app/_live/announcer'
import type { StepPlan } from '@/lib/domain/workshop/plan'
import type { ConsoleView, PlanView } from '@/lib/domain/workshop/view-console'
import { AddStepDialog } from './add-step-dialog'
import { planOf, plansInOrder } from './course'
import { EditStepDialog } from './edit-step-dialog'
import { useDragOrder } from './use-drag-order'
import { useRun } from './use-run'

interface OrderEditorProps {
  readonly view: ConsoleView
  readonly workshopId: string
}

interface RemovedStep {
  readonly plan: StepPlan
  readonly before: string | null
}

/** Changing the running order: by buttons, by dragging, while preparing and while live. Nothing entered is lost by it. */
export function OrderEditor({ view, workshopId }: OrderEditorProps) {
  const t = useTranslations('console.order')
  const run = useRun()
  const announce = useAnnounce()
  const [edited, setEdited] = useState<PlanView>()
  const [isAdding, setAdding] = useState(false)
  const [removed, setRemoved] = useState<RemovedStep>()
  const plans = plansInOrder(view)

  async function move(stepId: string, to: number): Promise<void> {
    const rest = plans.filter((plan) => plan.stepId !== stepId)
    const moved = plans.find((plan) => plan.stepId === stepId)
    const place = Math.max(0, Math.min(rest.length, to))
    const reply = await run({ type: 'MoveStep', stepId, before: rest[place]?.stepId ?? null })
    if (reply.ok && moved) announce(t('moved', { title: moved.title, place: place + 1, total: plans.length }))
  }

  async function remove(removedPlan: PlanView): Promise<void> {
    const { stepId } = removedPlan
    const next = plans[plans.findIndex((plan) => plan.stepId === stepId) + 1]
    const reply = await run({ type: 'RemoveStep', stepId })
    if (reply.ok) setRemoved({ plan: planOf(removedPlan), before: next?.stepId ?? null })
  }

  return (
    <div className="grid gap-2">
      {plans.length === 0 && <EmptyState title={t('empty')}>{t('emptyText')}</EmptyState>}
      <ol className="grid gap-1.5">
        {plans.map((plan, index) => (
          <EditLine
            key={plan.stepId}
            plan={plan}
            isFirst={index === 0}
            isLast={index === plans.length - 1}
            onMove={(by) => void move(plan.stepId, index + by)}
            onDrop={(stepId) => void move(stepId, index)}
            onEdit={() => setEdited(plan)}
            onRemove={() => void remove(plan)}
          />
        ))}
      </ol>
      {removed && (
        <p role="status" className="flex flex-wrap items-center gap-2 rounded-m bg-sunk px-3 py-1 text-note">
          {t('removed', { title: removed.plan.title })}
          <Button
            tone="text"
            size="small"
            onClick={() => {
              void run({ type: 'AddStep', plan: removed.plan, before: removed.before })
              setRemoved(undefined)
            }}
          >
            {t('undo')}
          </Button>
        </p>
      )}
      <div>
        <Button size="small" onClick={() => setAdding(true)}>
          {t('add')}
        </Button>
      </div>
      {isAdding && <AddStepDialog plans={plans} workshopId={workshopId} onClose={() => setAdding(false)} />}
      {edited && (
        <EditStepDialog plan={edited} language={view.language} onClose={() => setEdited(undefined)} />
      )}
    </div>
  )
}

interface EditLineProps {
  readonly plan: PlanView
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly onMove: (by: number) => void
  readonly onDrop: (stepId: string) => void
  readonly onEdit: () => void
  readonly onRemove: () => void
}

function EditLine({ plan, isFirst, isLast, onMove, onDrop, onEdit, onRemove }: EditLineProps) {
  const t = useTranslations('console.order')
  const run = useRun()
  const { lineRef, handleRef, isOver } = useDragOrder(plan.stepId, onDrop)
  const { title, minutes } = plan
  return (
    <li ref={lineRef} className="order-edit" data-over={isOver}>
      <div className="flex items-center gap-1">
        <span ref={handleRef} className="order-grip" title={t('drag')} aria-hidden="true">
          <GripVertical size="1.1em" />
        </span>
        <span className="min-w-0 flex-1 font-label leading-tight">
          <Words>{title}</Words>{' '}
          <span className="text-note font-normal text-ink-2">{t('planned', { planned: minutes })}</span>
        </span>
        <button
          type="button"
          className="icon-button"
          aria-label={t('up', { title })}
          aria-disabled={isFirst}
          onClick={() => !isFirst && onMove(-1)}
        >
          <ArrowUp aria-hidden="true" size="1.2em" />
        </button>
        <button
          type="button"
          className="icon-button"
          aria-label={t('down', { title })}
          aria-disabled={isLast}
          onClick={() => !isLast && onMove(1)}
        >
          <ArrowDown aria-hidden="true" size="1.2em" />
        </button>
      </div>
      <div className="flex flex-wrap gap-1">
        {plan.status !== 'sealed' && (
          <Button tone="text" size="small" aria-label={t('changeStep', { title })} onClick={onEdit}>
            {t('change')}
          </Button>
        )}
        {plan.status === 'planned' ? (
          <Button tone="text" size="small" aria-label={t('removeStep', { title })} onClick={onRemove}>
            {t('remove')}
          </Button>
        ) : (
          <Button
            tone="text"
            size="small"
            onClick={() => void run({ type: 'AddStep', plan: planOf(plan), before: null })}
          >
            {t('repeat')}
          </Button>
        )}
      </div>
    </li>
  )
}
