import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { screenOf } from '@/app/_data/screens'
import { ClientMessages } from '@/app/_i18n/client-messages'
import { LiveProvider } from '@/app/_live/live-provider'
import { Screen } from '@/app/_screen/screen'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('screen')
  return { title: t('title') }
}

export default async function ScreenPage({ params }: { params: Promise<{ workshopId: string }> }) {
  const { workshopId } = await params
  const first = (await screenOf(workshopId)) ?? notFound()
  return (
    <ClientMessages parts={['screen', 'clock', 'common', 'steps', 'tables']}>
      <LiveProvider workshopId={workshopId} as="screen" initial={first}>
        <Screen />
      </LiveProvider>
    </ClientMessages>
  )
}
