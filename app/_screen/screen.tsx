'use client'

import { useTranslations } from 'next-intl'
import { useLive, useView } from '@/app/_live/live-provider'
import { ContentLanguageProvider } from '@/app/_shell/words'
import { usePreloadedParts } from '@/app/_steps/use-preloaded-parts'
import type { ScreenView } from '@/lib/domain/workshop/view'
import { ScreenContent } from './screen-content'
import { ScreenFoot } from './screen-foot'
import { ScreenHarvest } from './screen-harvest'
import { ScreenLobby } from './screen-lobby'
import { ScreenMessage } from './screen-message'
import { ScreenSeated } from './screen-seated'
import { ScreenMinority, ScreenTables, shownPart } from './screen-tables'

/** What the whole room sees. Takes no input and knows nothing about anybody. */
export function Screen() {
  const t = useTranslations('screen')
  const view = useView<ScreenView>()
  const connection = useLive((state) => state.connection)
  usePreloadedParts('screen')

  function content() {
    if (connection.status === 'ended')
      return <ScreenMessage title={t('ended.title')} text={t('ended.text')} />
    if (view.blank) return <ScreenMessage title={view.title} text="" />
    if (view.status === 'closed') return <ScreenMessage title={t('closed.title')} text={t('closed.text')} />
    if (view.seated) return <ScreenSeated view={view} />
    if (view.status !== 'live' || !view.step) return <ScreenLobby view={view} />
    if (view.step.moment.phase === 'harvest') return <ScreenHarvest step={view.step} />
    const shown = shownPart(view.step.tables)
    return (
      <>
        {shown === 'whole' ? (
          <ScreenContent view={view} size="room" />
        ) : (
          <ScreenTables view={view} shown={shown} />
        )}
        <ScreenMinority view={view} />
      </>
    )
  }

  return (
    <ContentLanguageProvider language={view.language}>
      <main id="content" className="screen">
        {content()}
        {view.status === 'live' && connection.status !== 'ended' && <ScreenFoot view={view} />}
      </main>
    </ContentLanguageProvider>
  )
}
