import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { consoleOf } from '@/app/_data/workshops'
import { Console } from '@/app/_console/console'
import { ClientMessages } from '@/app/_i18n/client-messages'
import { Announcer } from '@/app/_live/announcer'
import { LiveProvider } from '@/app/_live/live-provider'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('console')
  return { title: t('title') }
}

export default async function LeadPage({ params }: { params: Promise<{ workshopId: string }> }) {
  const { workshopId } = await params
  const first = await consoleOf(workshopId)
  return (
    <ClientMessages parts={['console', 'clock', 'common', 'phone', 'refusals', 'screen', 'steps', 'tables']}>
      <LiveProvider workshopId={workshopId} as="console" initial={first}>
        <Announcer>
          <Console workshopId={workshopId} />
        </Announcer>
      </LiveProvider>
    </ClientMessages>
  )
}
