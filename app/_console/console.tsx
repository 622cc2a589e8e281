'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { ButtonLink } from '@/app/_components/button-link'
import { ClosedCard } from '@/app/_components/closed-card'
import { ErrorCard } from '@/app/_components/error-card'
import { useLive, useView } from '@/app/_live/live-provider'
import { forgetDrafts } from '@/app/_live/use-draft'
import { ContentLanguageProvider } from '@/app/_shell/words'
import { usePreloadedParts } from '@/app/_steps/use-preloaded-parts'
import type { ConsoleView } from '@/lib/domain/workshop/view-console'
import { ConsoleHead } from './console-head'
import { ConsoleLobby } from './console-lobby'
import { ConsoleRight } from './console-right'
import { ConsoleStep } from './console-step'
import { ConnectionNote } from './connection-note'
import { LeadingLine } from './leading-line'
import { LiveRun } from './live-run'
import { RunningOrder } from './running-order'
import { useDrawer } from './use-drawer'
import { LeadingProvider } from './use-leading'

const tabs = ['step', 'order', 'voices'] as const

interface ConsoleProps {
  readonly workshopId: string
  /** As whom this person leads. */
  readonly facilitatorId: string
}

/** Everything for this minute in one glance. */
export function Console({ workshopId, facilitatorId }: ConsoleProps) {
  const t = useTranslations('console')
  const refusals = useTranslations('refusals')
  const view = useView<ConsoleView>()
  const connection = useLive((state) => state.connection)
  usePreloadedParts('console')
  // What was half-written for somebody without a phone stays on this device no longer than on theirs.
  useEffect(() => {
    if (view.status === 'closed') forgetDrafts(workshopId)
  }, [view.status, workshopId])
  const [tab, setTab] = useState<(typeof tabs)[number]>('step')
  const drawer = useDrawer()
  const toHear = view.floor.handIds.length + view.pointers.length

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
      <ConsoleStep key={view.step.stepId} view={view} step={view.step} workshopId={workshopId} />
    ) : (
      <ConsoleLobby view={view} workshopId={workshopId} />
    )
  }

  return (
    <ContentLanguageProvider language={view.language}>
      <LeadingProvider facilitatorId={facilitatorId}>
        <div className="console" data-tab={tab} data-drawer={drawer.isOpen}>
          <LiveRun>
            <ConsoleHead
              view={view}
              workshopId={workshopId}
              drawer={{ ...drawer, label: t('voices', { count: toHear }) }}
            />
            <ConnectionNote />
            <LeadingLine view={view} />
            <nav className="console-tabs" aria-label={t('tabs.label')}>
              {tabs.map((each) => (
                <button key={each} type="button" aria-pressed={tab === each} onClick={() => setTab(each)}>
                  {t(`tabs.${each}`)}
                  {each === 'voices' && toHear > 0 && <span className="tab-count">{toHear}</span>}
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
              <aside id="console-voices" className="console-right" aria-label={t('tabs.voices')}>
                <ConsoleRight view={view} workshopId={workshopId} />
              </aside>
            </div>
          </LiveRun>
        </div>
      </LeadingProvider>
    </ContentLanguageProvider>
  )
}
