'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { Dialog } from '@/app/_components/dialog'
import { useLiveActions } from '@/app/_live/live-provider'
import { stepParts } from '@/app/_steps/registry'
import type { Json } from '@/lib/domain/json'
import type { PhoneView } from '@/lib/domain/workshop/view'
import type { OwnView } from '@/lib/domain/workshop/view-own'
import type { ConsoleView } from '@/lib/domain/workshop/view-console'
import { useRun } from './use-run'

interface StandInDialogProps {
  readonly view: ConsoleView
  readonly workshopId: string
  readonly participantId: string
  readonly who: string
  readonly onClose: () => void
}

interface StandIn {
  readonly view: PhoneView
  readonly own: OwnView
}

/** The same task as on a phone, filled in by the facilitator for somebody who has none. */
export function StandInDialog({ view, workshopId, participantId, who, onClose }: StandInDialogProps) {
  const t = useTranslations('console.standIn')
  const common = useTranslations('common')
  const run = useRun()
  const { standIn } = useLiveActions()
  const [seen, setSeen] = useState<StandIn>()
  const [own, setOwn] = useState<Json>()
  const stepId = view.step?.stepId
  const momentKey = view.step && `${stepId} ${view.step.moment.round} ${view.step.moment.phase}`

  useEffect(() => {
    let isGone = false
    void standIn(participantId).then((reply) => {
      if (isGone || !reply.ok) return
      setSeen({ view: reply.view, own: reply.own })
      setOwn(stepId === undefined ? undefined : reply.own.steps[stepId])
    })
    return () => {
      isGone = true
    }
  }, [participantId, stepId, momentKey, standIn])

  const step = seen?.view.step?.stepId === stepId ? seen?.view.step : undefined
  const parts = step && stepParts(step.kind)
  const isOpen = view.step?.moment.phase === 'open' && !view.step.isDone
  const Task = isOpen ? parts?.phone : parts?.phoneAfter

  return (
    <Dialog
      dialogId="stand-in"
      isOpen
      onClose={onClose}
      title={t('title', { who })}
      closeLabel={common('close')}
    >
      <p className="text-note text-ink-2">
        {view.mode === 'anonymous' ? t('anonymous') : t('named', { who })}
      </p>
      {step && Task && view.step?.readiness ? (
        <div className="stand-in">
          <Task
            key={momentKey}
            step={step}
            view={step.content}
            own={own}
            draftKey={`${workshopId}-${step.stepId}-${participantId}`}
            send={async (input) => {
              const reply = await run({
                type: 'EnterFor',
                participantId,
                stepId: step.stepId,
                kind: step.kind,
                input,
              })
              if (reply.ok && reply.own) setOwn(reply.own.own)
              return reply
            }}
          />
        </div>
      ) : (
        <p>{t('closed')}</p>
      )}
    </Dialog>
  )
}
