import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/app/_components/button-link'
import { consoleOf, requireLedWorkshop } from '@/app/_data/workshops'
import { Prepare } from '@/app/_console/prepare'
import { GroupChoice } from '@/app/_journey/group-choice'
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
  const { title } = await requireLedWorkshop(workshopId)
  const [t, paper] = [await getTranslations('console.prepare'), await getTranslations('paper')]
  const { first, facilitatorId } = await consoleOf(workshopId)
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
      <GroupChoice workshopId={workshopId} />
      <ClientMessages parts={['console', 'common', 'desk', 'phone', 'refusals', 'steps', 'tables']}>
        <LiveProvider workshopId={workshopId} as="console" initial={first}>
          <Announcer>
            <Prepare workshopId={workshopId} facilitatorId={facilitatorId} />
          </Announcer>
        </LiveProvider>
      </ClientMessages>
    </DeskPage>
  )
}
