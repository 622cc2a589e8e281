'use client'

import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { Card } from '@/app/_components/card'
import { useView } from '@/app/_live/live-provider'
import { ContentLanguageProvider } from '@/app/_shell/words'
import type { ConsoleView } from '@/lib/domain/workshop/view-console'
import { AboutForm } from './about-form'
import { ConnectionNote } from './connection-note'
import { plansInOrder } from './course'
import { OrderEditor } from './order-editor'
import { LeadingCard } from './leading-card'
import { LiveRun } from './live-run'
import { workshopSource } from './step-source'
import { UndoLine } from './undo-line'
import { LeadingProvider } from './use-leading'
import { PreWorkCard } from './pre-work-card'

/** Before the door opens: what the conversation is called, who sees what, and the running order. */
interface PrepareProps {
  readonly workshopId: string
  readonly facilitatorId: string
}

export function Prepare({ workshopId, facilitatorId }: PrepareProps) {
  const t = useTranslations('console')
  const view = useView<ConsoleView>()
  const plans = plansInOrder(view)
  const source = useMemo(() => workshopSource(workshopId), [workshopId])
  const minutes = plans.reduce((sum, plan) => sum + plan.minutes, 0)
  return (
    <ContentLanguageProvider language={view.language}>
      <ConnectionNote />
      <LeadingProvider facilitatorId={facilitatorId}>
        <LiveRun>
          <div className="grid items-start gap-6 lg:grid-cols-2">
            <div className="grid gap-6">
              <Card className="grid gap-4 p-5">
                <h2 className="text-head">{t('prepare.about')}</h2>
                <AboutForm view={view} />
                <LeadingCard view={view} workshopId={workshopId} />
              </Card>
              <PreWorkCard view={view} workshopId={workshopId} />
            </div>
            <Card className="grid gap-3 p-5">
              <h2 className="text-head">{t('order.title')}</h2>
              <p className="text-ink-2">{t('order.total', { minutes })}</p>
              <OrderEditor plans={plans} language={view.language} source={source} />
              <UndoLine />
            </Card>
          </div>
        </LiveRun>
      </LeadingProvider>
    </ContentLanguageProvider>
  )
}
