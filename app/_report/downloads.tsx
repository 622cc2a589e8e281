import { useTranslations } from 'next-intl'
import { exportFormats } from '@/app/_data/exports'
import { ownAddress } from '@/app/_data/own-address'
import { DownloadLink } from './download-link'

/** The report as a file. */
export function Downloads({ workshopId }: { readonly workshopId: string }) {
  const t = useTranslations('export')
  return (
    <section className="mx-auto grid max-w-[52rem] gap-2 px-5 pb-6 print:hidden" aria-labelledby="downloads">
      <h2 id="downloads" className="text-lead">
        {t('title')}
      </h2>
      <p className="text-ink-2">{t('about')}</p>
      <ul className="flex flex-wrap gap-x-6 gap-y-2">
        {exportFormats.map((format) => (
          <li key={format}>
            <DownloadLink
              address={ownAddress(`/report/${workshopId}/export/${format}`)}
              name={t(`formats.${format}.name`)}
              about={t(`formats.${format}.about`)}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
