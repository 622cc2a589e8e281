'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/app/_components/button'
import { EmptyState } from '@/app/_components/empty-state'
import { useAnnounce } from '@/app/_live/announcer'
import type { Language } from '@/lib/domain/language'
import type { PlanView } from '@/lib/domain/workshop/view-console'
import { AddStepDialog } from './add-step-dialog'
import { EditLine } from './edit-line'
import { EditStepDialog } from './edit-step-dialog'
import type { StepSource } from './step-source'
import { useRun } from './use-run'

interface OrderEditorProps {
  readonly plans: readonly PlanView[]
  readonly language: Language
  /** The step everybody is at: a new step goes after it. */
  readonly currentId?: string | undefined
  readonly source: StepSource
}

/** Changing a running order: by buttons, by dragging, while preparing and while live. Nothing entered is lost by it. */
export function OrderEditor({ plans, language, currentId, source }: OrderEditorProps) {
  const t = useTranslations('console.order')
  const run = useRun()
  const announce = useAnnounce()
  const [edited, setEdited] = useState<PlanView>()
  const [isAdding, setAdding] = useState(false)

  async function move(stepId: string, to: number): Promise<void> {
    const rest = plans.filter((plan) => plan.stepId !== stepId)
    const moved = plans.find((plan) => plan.stepId === stepId)
    const place = Math.max(0, Math.min(rest.length, to))
    const reply = await run({ type: 'MoveStep', stepId, before: rest[place]?.stepId ?? null })
    if (reply.ok && moved) announce(t('moved', { title: moved.title, place: place + 1, total: plans.length }))
  }

  /** A new round of a step is a step of its own, right after it: what was said in the first stays as it is. */
  async function repeat(stepId: string, index: number): Promise<void> {
    const plan = await source.again(stepId)
    if (!plan) return
    const reply = await run({ type: 'AddStep', plan, before: plans[index + 1]?.stepId ?? null })
    if (reply.ok) announce(t('added', { title: plan.title }))
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
            onRemove={() => void run({ type: 'RemoveStep', stepId: plan.stepId })}
            onRepeat={() => void repeat(plan.stepId, index)}
          />
        ))}
      </ol>
      <div>
        <Button size="small" onClick={() => setAdding(true)}>
          {t('add')}
        </Button>
      </div>
      {isAdding && (
        <AddStepDialog
          plans={plans}
          source={source}
          {...(currentId === undefined ? {} : { after: currentId })}
          onClose={() => setAdding(false)}
        />
      )}
      {edited && <EditStepDialog plan={edited} language={language} onClose={() => setEdited(undefined)} />}
    </div>
  )
}
