'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { ButtonLink } from '@/app/_components/button-link'
import { ClosedCard } from '@/app/_components/closed-card'
import { ErrorCard } from '@/app/_components/error-card'
import { useLive, useView } from '@/app/_live/live-provider'
import { forgetDrafts } from '@/app/_live/use-draft'
import { ContentLanguageProvider } from '@/app/_shell/words'
import type { ConsoleView } from '@/lib/domain/workshop/view-console'
import { ConsoleHead } from './console-head'
import { ConsoleLobby } from './console-lobby'
import { ConsoleStep } from './console-step'
import { ConnectionNote } from './connection-note'
import { PeopleList } from './people-list'
import { RunningOrder } from './running-order'
import { TablesCard } from './tables-card'
import { RunProvider } from './use-run'

const tabs = ['step', 'order', 'people'] as const

/** Everything for this minute in one glance. */
export function Console({ workshopId }: { readonly workshopId: string }) {
  const t = useTranslations('console')
  const refusals = useTranslations('refusals')
  const view = useView<ConsoleView>()
  const connection = useLive((state) => state.connection)
  // What was half-written for somebody without a phone stays on this device no longer than on theirs.
  useEffect(() => {
    if (view.status === 'closed') forgetDrafts(workshopId)
  }, [view.status, workshopId])
  const [tab, setTab] = useState<(typeof tabs)[number]>('step')

  function middle() {
    if (connection.status === 'ended')
      return <ErrorCard title={t('title')}>{refusals(connection.code)}</ErrorCard>
    if (view.status === 'closed') {
      const report = <ButtonLink href={`/workshops/${workshopId}/report`}>{t('closed.report')}</ButtonLink>
      return (
        <ClosedCard title={t('closed.title')} action={report}>
          {view.title}
        </ClosedCard>
      )
    }
    return view.step ? (
      <ConsoleStep key={view.step.stepId} view={view} step={view.step} />
    ) : (
      <ConsoleLobby view={view} />
    )
  }

  return (
    <ContentLanguageProvider language={view.language}>
      <div className="console" data-tab={tab}>
        <RunProvider>
          <ConsoleHead view={view} workshopId={workshopId} />
          <ConnectionNote />
          <nav className="console-tabs" aria-label={t('tabs.label')}>
            {tabs.map((each) => (
              <button key={each} type="button" aria-pressed={tab === each} onClick={() => setTab(each)}>
                {t(`tabs.${each}`)}
              </button>
            ))}
          </nav>
          <div className="console-columns">
            <div className="console-left">
              <RunningOrder view={view} workshopId={workshopId} />
            </div>
            <main id="content" className="console-middle">
              {middle()}
            </main>
            <aside className="console-right">
              <TablesCard view={view} />
              <PeopleList view={view} workshopId={workshopId} />
            </aside>
          </div>
        </RunProvider>
      </div>
    </ContentLanguageProvider>
  )
}
