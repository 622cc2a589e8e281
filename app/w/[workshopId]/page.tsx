import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { readCookie } from '@/app/_data/cookies'
import { ClientMessages } from '@/app/_i18n/client-messages'
import { Announcer } from '@/app/_live/announcer'
import { LiveProvider } from '@/app/_live/live-provider'
import { Phone } from '@/app/_phone/phone'
import { participantCookie } from '@/lib/cookies'
import { runtime } from '@/lib/runtime'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('phone')
  return { title: t('yourTalk') }
}

/** Somebody's own place in a workshop; without a valid pass it is not there. */
async function ownPlace(workshopId: string) {
  const token = await readCookie(participantCookie(workshopId))
  const { passes, live, now } = runtime()
  const pass = token === undefined ? undefined : await passes.find(token, now())
  if (pass?.kind !== 'participant' || pass.workshopId !== workshopId || pass.participantId === null)
    return undefined
  return live.phone(workshopId, pass.participantId)
}

export default async function PhonePage({ params }: { params: Promise<{ workshopId: string }> }) {
  const { workshopId } = await params
  const place = await ownPlace(workshopId)
  if (!place) redirect('/')
  return (
    <ClientMessages parts={['phone', 'common', 'refusals', 'steps']}>
      <LiveProvider workshopId={workshopId} as="phone" initial={place}>
        <Announcer>
          <Phone workshopId={workshopId} />
        </Announcer>
      </LiveProvider>
    </ClientMessages>
  )
}
