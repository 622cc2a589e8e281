import { getFormatter, getTranslations } from 'next-intl/server'
import { EmptyState } from '@/app/_components/empty-state'
import { FigureTable } from '@/app/_components/figure-table'
import { runningWorkshops } from '@/app/_data/installation'
import { DeskPage } from '@/app/_shell/desk-page'
import { AdminParts } from '../admin-parts'

const shownOfId = 8

export default async function RunningPage() {
  const workshops = await runningWorkshops()
  const [t, format] = [await getTranslations('admin.running'), await getFormatter()]
  const numbers = ['people', 'here', 'screens'] as const
  return (
    <DeskPage title={t('title')}>
      <AdminParts here="running" />
      <p className="text-ink-2">{t('about')}</p>
      {workshops.length === 0 ? (
        <EmptyState title={t('none')} />
      ) : (
        <FigureTable
          tableId="running"
          caption={t('caption')}
          columns={[
            { label: t('workshop') },
            { label: t('status') },
            { label: t('made') },
            ...numbers.map((each) => ({ label: t(each), isNumber: true })),
          ]}
          rows={workshops.map((each) => ({
            rowId: each.workshopId,
            head: <code>{each.workshopId.slice(0, shownOfId)}</code>,
            cells: [
              t(each.status === 'live' ? 'live' : 'lobby'),
              format.dateTime(each.createdAt, { dateStyle: 'medium', timeStyle: 'short' }),
              ...numbers.map((number) => each[number]),
            ],
          }))}
        />
      )}
    </DeskPage>
  )
}
