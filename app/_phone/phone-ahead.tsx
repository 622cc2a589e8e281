'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/app/_components/button'
import { useLive, useSend } from '@/app/_live/live-provider'
import { stepParts } from '@/app/_steps/registry'
import type { PhoneView } from '@/lib/domain/workshop/view'
import { KeptDialog } from './kept-dialog'

interface PhoneAheadProps {
  readonly view: PhoneView
  readonly preWork: NonNullable<PhoneView['preWork']>
  readonly workshopId: string
}

/** Answering before the conversation: the task of the kit, with a word about what it is for and until when. */
export function PhoneAhead({ view, preWork: { step, closesAt }, workshopId }: PhoneAheadProps) {
  const t = useTranslations('phone.ahead')
  const format = useFormatter()
  const sendCommand = useSend()
  const own = useLive((state) => state.own?.steps[step.stepId])
  const [hasBegun, setBegun] = useState(own !== undefined)
  const [isKeptOpen, setKeptOpen] = useState(false)
  const Task = stepParts(step.kind)?.phone
  const { stepId, kind } = step
  const until = format.dateTime(new Date(closesAt), {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
  })
  if (!Task) return null
  if (!hasBegun) {
    return (
      <div className="phone-task">
        <div className="phone-task-body">
          <h1 className="text-head">{t('title')}</h1>
          <p>{t('text', { host: view.hostName })}</p>
          <p>{t('change', { until })}</p>
          <p className="text-ink-2">{t(`seen.${view.mode}`)}</p>
          <p className="text-ink-2">{t('again')}</p>
        </div>
        <div className="phone-foot">
          <Button size="phone" isWide onClick={() => setBegun(true)}>
            {t('begin')}
          </Button>
          <Button tone="text" size="phone" isWide onClick={() => setKeptOpen(true)}>
            {t('kept')}
          </Button>
        </div>
        <KeptDialog
          view={view}
          workshopId={workshopId}
          isOpen={isKeptOpen}
          onClose={() => setKeptOpen(false)}
        />
      </div>
    )
  }
  return (
    <>
      <p className="bg-sunk px-4 py-2 text-note text-ink-2">{t('until', { until })}</p>
      <Task
        key={stepId}
        step={step}
        view={step.content}
        own={own}
        draftKey={`${workshopId}-${stepId}`}
        send={(input, key) =>
          sendCommand(
            { type: 'InStep', stepId, kind, input },
            key === undefined ? undefined : `${stepId}-${key}`,
          )
        }
      />
    </>
  )
}

/** Before the lobby opens, when there is nothing to answer (any more). */
export function PhoneWaitingAhead({ view }: { readonly view: PhoneView }) {
  const t = useTranslations('phone.ahead')
  return (
    <div className="phone-task-body justify-center text-center">
      <h1 className="text-head">{t('closedTitle')}</h1>
      <p>{t('closedText', { title: view.title })}</p>
    </div>
  )
}
