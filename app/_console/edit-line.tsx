'use client'

import { ArrowDown, ArrowUp, GripVertical } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Button } from '@/app/_components/button'
import { Words } from '@/app/_shell/words'
import type { PlanView } from '@/lib/domain/workshop/view-console'
import { useDragOrder } from './use-drag-order'

interface EditLineProps {
  readonly plan: PlanView
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly onMove: (by: number) => void
  readonly onDrop: (stepId: string) => void
  readonly onEdit: () => void
  readonly onRemove: () => void
  readonly onRepeat: () => void
}

/** One step of a running order that is being changed. A step that was opened stays; it can be held once more. */
export function EditLine({
  plan,
  isFirst,
  isLast,
  onMove,
  onDrop,
  onEdit,
  onRemove,
  onRepeat,
}: EditLineProps) {
  const t = useTranslations('console.order')
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
        <Button tone="text" size="small" aria-label={t('repeatStep', { title })} onClick={onRepeat}>
          {t('repeat')}
        </Button>
        {plan.status === 'planned' && (
          <Button tone="text" size="small" aria-label={t('removeStep', { title })} onClick={onRemove}>
            {t('remove')}
          </Button>
        )}
      </div>
    </li>
  )
}
