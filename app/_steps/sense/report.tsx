import { useTranslations } from 'next-intl'
import { Words } from '@/app/_shell/words'
import type { ReportStepProps } from '@/app/_steps/parts'
import type { SenseResult } from '@/lib/domain/steps/sense/view'
import { Split } from './split'

/** What the group saw in the matter, and every reason. */
export function SenseReport({ result }: ReportStepProps<SenseResult>) {
  const t = useTranslations('steps.sense')
  const { matter, about, split, reasons } = result
  return (
    <>
      <p className="text-lead">
        <Words>{matter}</Words>
      </p>
      {about !== '' && (
        <blockquote className="report-case">
          <Words>{about}</Words>
        </blockquote>
      )}
      <p className="text-note text-ink-2">{t('report.answers', { count: split.answers })}</p>
      {split.counts ? (
        <Split counts={split.counts} size="page" />
      ) : (
        <p className="text-ink-2">{t('screen.tooFew')}</p>
      )}
      {reasons.length > 0 && (
        <section>
          <h3>{t('reasons.title')}</h3>
          <ul className="report-quotes">
            {reasons.map(({ reasonId, text, nature, name }) => {
              const seen = nature && t('reasons.seen', { nature: t(`natures.${nature}.name`).toLowerCase() })
              const origin = [seen, name].filter((each) => each !== undefined)
              return (
                <li key={reasonId}>
                  <Words className="block">{text}</Words>
                  {origin.length > 0 && (
                    <span className="block text-note text-ink-2">{origin.join(' · ')}</span>
                  )}
                </li>
              )
            })}
          </ul>
        </section>
      )}
    </>
  )
}
