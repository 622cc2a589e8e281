import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/app/_components/button-link'
import { EmptyState } from '@/app/_components/empty-state'
import { ownReport, publicationOf } from '@/app/_data/reports'
import { requireLedWorkshop } from '@/app/_data/workshops'
import { ClientMessages } from '@/app/_i18n/client-messages'
import { Downloads } from '@/app/_report/downloads'
import { Report } from '@/app/_report/report'
import { GroupChoice } from '@/app/_journey/group-choice'
import { DeskPage } from '@/app/_shell/desk-page'
import { ownerId } from '@/lib/domain/workshop/leading'
import { PublishCard } from './publish-card'
import { ReaderLinks } from './reader-links'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('report')
  return { title: t('title') }
}

export default async function OwnReportPage({ params }: { params: Promise<{ workshopId: string }> }) {
  const { workshopId } = await params
  const t = await getTranslations('report')
  const { facilitatorId } = await requireLedWorkshop(workshopId)
  const report = await ownReport(workshopId)
  const publication = facilitatorId === ownerId ? await publicationOf(workshopId) : undefined
  return (
    <DeskPage title={t('title')}>
      {report ? (
        <ClientMessages parts={['common', 'report', 'steps', 'tables', 'refusals', 'export']}>
          {publication && (
            <>
              <PublishCard workshopId={workshopId} publication={publication} />
              <ReaderLinks workshopId={workshopId} />
              <GroupChoice workshopId={workshopId} />
            </>
          )}
          <Downloads workshopId={workshopId} />
          <Report report={report} />
        </ClientMessages>
      ) : (
        <EmptyState title={t('notYet')}>
          <p className="mb-3">{t('notYetText')}</p>
          <ButtonLink href={`/workshops/${workshopId}/lead`} tone="secondary">
            {t('toLead')}
          </ButtonLink>
        </EmptyState>
      )}
    </DeskPage>
  )
}
