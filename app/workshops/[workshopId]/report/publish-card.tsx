import { getFormatter, getTranslations } from 'next-intl/server'
import { publishReport, takeReportBack } from '@/app/_actions/report'
import { Button } from '@/app/_components/button'
import { ButtonLink } from '@/app/_components/button-link'
import { Card } from '@/app/_components/card'
import type { OwnPublication } from '@/app/_data/reports'
import { ForewordForm } from './foreword-form'

/** What who leads does with the report before others read it, and giving it to the participants. */
export async function PublishCard({
  workshopId,
  publication,
}: {
  readonly workshopId: string
  readonly publication: OwnPublication
}) {
  const [t, format] = [await getTranslations('report.publish'), await getFormatter()]
  const { foreword, hidden, publishedAt } = publication
  return (
    <Card className="grid max-w-[52rem] gap-4 p-5 print:hidden">
      <h2 className="text-lead">{t('title')}</h2>
      <ForewordForm workshopId={workshopId} text={foreword} />
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <ButtonLink href={`/workshops/${workshopId}/report/lines`} tone="secondary">
          {t('lines')}
        </ButtonLink>
        <span className="text-ink-2">{t('hidden', { count: hidden.length })}</span>
      </div>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-line pt-4">
        {publishedAt === undefined ? (
          <form action={publishReport.bind(null, workshopId)}>
            <Button type="submit">{t('publish')}</Button>
          </form>
        ) : (
          <form action={takeReportBack.bind(null, workshopId)}>
            <Button type="submit" tone="secondary">
              {t('takeBack')}
            </Button>
          </form>
        )}
        <p className="min-w-60 flex-1 text-ink-2">
          {publishedAt === undefined
            ? t('notYet')
            : t('published', { date: format.dateTime(new Date(publishedAt), { dateStyle: 'long' }) })}
        </p>
      </div>
    </Card>
  )
}
