'use client'

import { useTranslations } from 'next-intl'
import { useLive, useView } from '@/app/_live/live-provider'
import { usePreloadedParts } from '@/app/_steps/use-preloaded-parts'
import type { PhoneView } from '@/lib/domain/workshop/view'
import { ConnectionBar } from './connection-bar'
import { PhoneAhead, PhoneWaitingAhead } from './phone-ahead'
import { PhoneClosed } from './phone-closed'
import { PhoneEnded } from './phone-ended'
import { PhoneLobby } from './phone-lobby'
import { PhoneStep } from './phone-step'
import { RefusedEntries } from './refused-entries'
import { TableBar } from './table-bar'

/** What a participant holds: follows the conversation by itself. */
export function Phone({ workshopId }: { readonly workshopId: string }) {
  const t = useTranslations('phone')
  const view = useView<PhoneView>()
  const connection = useLive((state) => state.connection)
  usePreloadedParts('phone')

  function content() {
    if (connection.status === 'ended') return <PhoneEnded code={connection.code} workshopId={workshopId} />
    if (view.status === 'closed') return <PhoneClosed view={view} workshopId={workshopId} />
    if (view.preWork) return <PhoneAhead view={view} preWork={view.preWork} workshopId={workshopId} />
    if (view.status === 'prepared') return <PhoneWaitingAhead view={view} />
    if (view.step === undefined) return <PhoneLobby view={view} workshopId={workshopId} />
    return <PhoneStep key={view.step.stepId} step={view.step} view={view} workshopId={workshopId} />
  }

  return (
    <div className="phone">
      <ConnectionBar title={view.title === '' ? t('yourTalk') : view.title} />
      {connection.status !== 'ended' && <TableBar view={view} />}
      <RefusedEntries />
      <main id="content" className="flex flex-1 flex-col" lang={view.language}>
        {content()}
      </main>
    </div>
  )
}
