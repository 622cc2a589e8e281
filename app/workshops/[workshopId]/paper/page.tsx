import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { ButtonLink } from '@/app/_components/button-link'
import { Card } from '@/app/_components/card'
import { paperEntry, paperOffers, paperSizes } from '@/app/_data/paper'
import { requireOwnWorkshop } from '@/app/_data/workshops'
import { ClientMessages } from '@/app/_i18n/client-messages'
import { EnterCounts } from '@/app/_paper/enter-counts'
import { DeskPage } from '@/app/_shell/desk-page'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('paper')
  return { title: t('title') }
}

/** Everything on paper: the cards to print, and afterwards what came on them. */
export default async function PaperPage({ params }: { params: Promise<{ workshopId: string }> }) {
  const { workshopId } = await params
  const { title } = await requireOwnWorkshop(workshopId)
  const [t, offers, entry] = [
    await getTranslations('paper'),
    await paperOffers(workshopId),
    await paperEntry(workshopId),
  ]
  return (
    <DeskPage title={t('title')}>
      <p>
        <Link href={`/workshops/${workshopId}/${entry.status === 'closed' ? 'report' : 'prepare'}`}>
          <bdi>{title}</bdi>
        </Link>
      </p>
      <p className="max-w-2xl">{t('about')}</p>
      <Card className="grid gap-4 p-5" aria-labelledby="print">
        <h2 id="print" className="text-head">
          {t('print')}
        </h2>
        <ul className="grid gap-4">
          {offers.map(({ set, count }) => (
            <li key={set} className="flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-line pt-3">
              <p className="min-w-60 flex-1">
                <span className="block font-label">{t(`sets.${set}`)}</span>
                <span className="text-ink-2">{count === 0 ? t('none') : t('count', { count })}</span>
              </p>
              {count > 0 &&
                paperSizes.flatMap((size) => [
                  <ButtonLink
                    key={`${size}-print`}
                    href={`/workshops/${workshopId}/paper/print?set=${set}&size=${size}`}
                    tone="secondary"
                    size="small"
                    aria-label={`${t('preview', { size: t(`sizes.${size}`) })}: ${t(`sets.${set}`)}`}
                  >
                    {t('preview', { size: t(`sizes.${size}`) })}
                  </ButtonLink>,
                  <ButtonLink
                    key={`${size}-pdf`}
                    href={`/workshops/${workshopId}/paper/file?set=${set}&size=${size}`}
                    tone="text"
                    size="small"
                    prefetch={false}
                    aria-label={`${t('pdf', { size: t(`sizes.${size}`) })}: ${t(`sets.${set}`)}`}
                  >
                    {t('pdf', { size: t(`sizes.${size}`) })}
                  </ButtonLink>,
                ])}
            </li>
          ))}
        </ul>
      </Card>
      <ClientMessages parts={['paper', 'refusals', 'common']}>
        <EnterCounts workshopId={workshopId} entry={entry} />
      </ClientMessages>
    </DeskPage>
  )
}
