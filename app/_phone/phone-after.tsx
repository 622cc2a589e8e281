'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Card } from '@/app/_components/card'
import { useLive } from '@/app/_live/live-provider'
import { HarvestList } from '@/app/_shell/harvest-list'
import { MinorityList } from '@/app/_shell/minority-list'
import type { PhoneView, StepView } from '@/lib/domain/workshop/view'
import { PhoneTask } from './phone-task'
import { SpeakingPart } from './speaking-part'
import { WatchScreen } from './watch-screen'

interface PhoneAfterProps {
  readonly step: StepView
  readonly view: PhoneView
  /** What this person gave. */
  readonly children: ReactNode
}

/** Input is closed: the phone says where to look, and what was written down. */
export function PhoneAfter({ step, view, children }: PhoneAfterProps) {
  const t = useTranslations('phone')
  const tables = useTranslations('tables.minority')
  const { phase } = step.moment
  const table = useLive((state) => state.own?.table)
  const shown = phase === 'open' ? 'closed' : phase
  return (
    <PhoneTask title={t(`phase.${shown}.title`)} over={step.title} foot={<WatchScreen table={table} />}>
      <p>{t(`phase.${shown}.text`)}</p>
      {view.focus && (
        <Card tone="lantern">
          <p className="text-note text-ink-2">{t('focus')}</p>
          <p dir="auto" className="font-label">
            {view.focus.text}
          </p>
        </Card>
      )}
      {(phase === 'talk' || phase === 'harvest') && !step.isDone && <SpeakingPart view={view} />}
      {step.minority && (
        <section>
          <h2 className="mb-2 text-base">{tables('heading')}</h2>
          <MinorityList notes={step.minority} />
        </section>
      )}
      {step.harvest.length > 0 && (
        <section>
          <h2 className="mb-2 text-base">{t('harvestTitle')}</h2>
          <HarvestList lines={step.harvest} />
        </section>
      )}
      {children}
    </PhoneTask>
  )
}
