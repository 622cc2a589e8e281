import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { currentAccount } from '@/app/_data/account'
import { readCookie } from '@/app/_data/cookies'
import { ClientMessages } from '@/app/_i18n/client-messages'
import { LiveProvider } from '@/app/_live/live-provider'
import { Screen } from '@/app/_screen/screen'
import { screenCookie } from '@/lib/cookies'
import { runtime } from '@/lib/runtime'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('screen')
  return { title: t('title') }
}

/** With the link of the screen, or by who leads. */
async function mayShow(workshopId: string): Promise<boolean> {
  const token = await readCookie(screenCookie(workshopId))
  const { passes, workshops, now } = runtime()
  const pass = token === undefined ? undefined : await passes.find(token, now())
  if (pass?.kind === 'screen' && pass.workshopId === workshopId) return true
  const [account, header] = [await currentAccount(), await workshops.header(workshopId)]
  return account !== undefined && header?.ownerId === account.userId
}

export default async function ScreenPage({ params }: { params: Promise<{ workshopId: string }> }) {
  const { workshopId } = await params
  const first = (await mayShow(workshopId)) ? await runtime().live.screen(workshopId) : undefined
  if (!first) notFound()
  return (
    <ClientMessages parts={['screen', 'clock', 'common', 'steps']}>
      <LiveProvider workshopId={workshopId} as="screen" initial={first}>
        <Screen />
      </LiveProvider>
    </ClientMessages>
  )
}
