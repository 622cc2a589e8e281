import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { ownPlace } from '@/app/_data/places'
import { ClientMessages } from '@/app/_i18n/client-messages'
import { Announcer } from '@/app/_live/announcer'
import { LiveProvider } from '@/app/_live/live-provider'
import { Phone } from '@/app/_phone/phone'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('phone')
  return { title: t('yourTalk') }
}

export default async function PhonePage({ params }: { params: Promise<{ workshopId: string }> }) {
  const { workshopId } = await params
  const place = await ownPlace(workshopId)
  if (!place) redirect('/')
  return (
    <ClientMessages parts={['phone', 'common', 'refusals', 'steps', 'tables']}>
      <LiveProvider workshopId={workshopId} as="phone" initial={place}>
        <Announcer>
          <Phone workshopId={workshopId} />
        </Announcer>
      </LiveProvider>
    </ClientMessages>
  )
}
