import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/app/_components/button-link'
import { consoleOf, requireOwnWorkshop } from '@/app/_data/workshops'
import { Prepare } from '@/app/_console/prepare'
import { ClientMessages } from '@/app/_i18n/client-messages'
import { Announcer } from '@/app/_live/announcer'
import { LiveProvider } from '@/app/_live/live-provider'
import { DeskPage } from '@/app/_shell/desk-page'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('console.prepare')
  return { title: t('title') }
}

export default async function PreparePage({ params }: { params: Promise<{ workshopId: string }> }) {
  const { workshopId } = await params
  const { title } = await requireOwnWorkshop(workshopId)
  const [t, paper] = [await getTranslations('console.prepare'), await getTranslations('paper')]
  const first = await consoleOf(workshopId)
  return (
    <DeskPage
      title={title}
      actions={
        <>
          <ButtonLink href={`/workshops/${workshopId}/paper`} tone="secondary">
            {paper('open')}
          </ButtonLink>
          <ButtonLink href={`/workshops/${workshopId}/lead`}>{t('toLead')}</ButtonLink>
        </>
      }
    >
      <ClientMessages parts={['console', 'common', 'desk', 'phone', 'refusals', 'steps']}>
        <LiveProvider workshopId={workshopId} as="console" initial={first}>
          <Announcer>
            <Prepare workshopId={workshopId} />
          </Announcer>
        </LiveProvider>
      </ClientMessages>
    </DeskPage>
  )
}
