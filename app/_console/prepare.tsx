'use client'

import { useTranslations } from 'next-intl'
import { Card } from '@/app/_components/card'
import { useView } from '@/app/_live/live-provider'
import { ContentLanguageProvider } from '@/app/_shell/words'
import type { ConsoleView } from '@/lib/domain/workshop/view-console'
import { AboutForm } from './about-form'
import { ConnectionNote } from './connection-note'
import { plansInOrder } from './course'
import { OrderEditor } from './order-editor'
import { PreWorkCard } from './pre-work-card'
import { RunProvider } from './use-run'

/** Before the door opens: what the conversation is called, who sees what, and the running order. */
export function Prepare({ workshopId }: { readonly workshopId: string }) {
  const t = useTranslations('console')
  const view = useView<ConsoleView>()
  const minutes = plansInOrder(view).reduce((sum, plan) => sum + plan.minutes, 0)
  return (
    <ContentLanguageProvider language={view.language}>
      <ConnectionNote />
      <RunProvider>
        <div className="grid items-start gap-6 lg:grid-cols-2">
          <div className="grid gap-6">
            <Card className="grid gap-4 p-5">
              <h2 className="text-head">{t('prepare.about')}</h2>
              <AboutForm view={view} />
            </Card>
            <PreWorkCard view={view} workshopId={workshopId} />
          </div>
          <Card className="grid gap-3 p-5">
            <h2 className="text-head">{t('order.title')}</h2>
            <p className="text-ink-2">{t('order.total', { minutes })}</p>
            <OrderEditor view={view} workshopId={workshopId} />
          </Card>
        </div>
      </RunProvider>
    </ContentLanguageProvider>
  )
}
