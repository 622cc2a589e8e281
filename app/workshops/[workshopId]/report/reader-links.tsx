import { getFormatter, getTranslations } from 'next-intl/server'
import { revokeReaderLink } from '@/app/_actions/report'
import { Button } from '@/app/_components/button'
import { Card } from '@/app/_components/card'
import { linkDays, readerLinksOf } from '@/app/_data/reports'
import { NewReaderLink } from './new-reader-link'

/** Links with which others read this report; each can be taken back. */
export async function ReaderLinks({ workshopId }: { readonly workshopId: string }) {
  const [t, format] = [await getTranslations('report.links'), await getFormatter()]
  const links = await readerLinksOf(workshopId)
  return (
    <Card className="grid max-w-[52rem] gap-3 p-5 print:hidden">
      <h2 className="text-lead">{t('title')}</h2>
      <NewReaderLink workshopId={workshopId} choices={linkDays} usual={30} />
      {links.length > 0 && (
        <ul className="grid gap-1">
          {links.map(({ linkId, createdAt, expiresAt }) => (
            <li key={linkId} className="flex flex-wrap items-center gap-x-4">
              <span className="flex-1">
                {createdAt &&
                  t('made', {
                    date: format.dateTime(createdAt, { dateStyle: 'medium', timeStyle: 'short' }),
                  })}{' '}
                {expiresAt && t('until', { date: format.dateTime(expiresAt, { dateStyle: 'medium' }) })}
              </span>
              <form action={revokeReaderLink.bind(null, workshopId, linkId)}>
                <Button type="submit" tone="text">
                  {t('revoke')}
                </Button>
              </form>
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}
