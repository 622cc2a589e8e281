'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import { Banner } from '@/app/_components/banner'
import { useAnnounce } from '@/app/_live/announcer'
import { useLive, useSend } from '@/app/_live/live-provider'
import { secondsUntil, useServerTime } from '@/app/_live/use-clock'
import { stepParts } from '@/app/_steps/registry'
import type { PhoneView, StepView } from '@/lib/domain/workshop/view'
import { WithFocus } from './focus-page'
import { MinorityPart } from './minority-part'
import { PhoneAfter } from './phone-after'
import { ReadyBar } from './ready-bar'

/** Says what changed when the facilitator moves on. */
function useStepNews(step: StepView): void {
  const t = useTranslations('phone.announce')
  const announce = useAnnounce()
  const said = useRef('')
  const { title, moment } = step
  const key = `${step.stepId} ${moment.round} ${moment.phase}`
  useEffect(() => {
    if (said.current === key) return
    said.current = key
    announce(moment.phase === 'open' ? t('step', { title }) : t(moment.phase))
  }, [key, moment.phase, title, announce, t])
}

function LastCall({ endsAt }: { readonly endsAt: string }) {
  const t = useTranslations('phone')
  const now = useServerTime()
  if (now === 0) return null
  return (
    <p role="timer" className="bg-lantern-soft px-4 py-2 font-label">
      {t('lastCall', { seconds: Math.max(0, secondsUntil(endsAt, now)) })}
    </p>
  )
}

interface PhoneStepPageProps {
  readonly step: StepView
  readonly view: PhoneView
  readonly workshopId: string
}

/** The step everybody is at: the kit's own task while it is open, and what happens in the room afterwards. */
export function PhoneStep({ step, view, workshopId }: PhoneStepPageProps) {
  useStepNews(step)
  const t = useTranslations('phone')
  const sendCommand = useSend()
  const own = useLive((state) => state.own?.steps[step.stepId])
  const parts = stepParts(step.kind)
  if (!parts) return null
  const { stepId, kind } = step
  const props = {
    step,
    view: step.content,
    own,
    draftKey: `${workshopId}-${stepId}`,
    send: (input: unknown, key?: string) =>
      sendCommand(
        { type: 'InStep', stepId, kind, input },
        key === undefined ? undefined : `${stepId}-${key}`,
      ),
  }
  if (step.moment.phase === 'open' && !step.isDone) {
    const Task = parts.phone
    return (
      <>
        {step.lastCallEndsAt !== undefined && <LastCall endsAt={step.lastCallEndsAt} />}
        {step.isFixed && <Banner tone="info">{t('fixed')}</Banner>}
        <WithFocus view={view}>
          <Task key={step.moment.round} {...props} />
          <MinorityPart key={`minority ${step.moment.round}`} step={step} workshopId={workshopId} />
        </WithFocus>
        <ReadyBar step={step} />
      </>
    )
  }
  const After = parts.phoneAfter
  return (
    <>
      <PhoneAfter step={step} view={view} draftKey={props.draftKey}>
        <After {...props} />
      </PhoneAfter>
      <ReadyBar step={step} />
    </>
  )
}
