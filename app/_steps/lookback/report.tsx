import { useTranslations } from 'next-intl'
import { Words } from '@/app/_shell/words'
import type { ReportStepProps } from '@/app/_steps/parts'
import type { LookbackResult } from '@/lib/domain/steps/lookback/view'
import { OutcomeBar } from './outcome-bar'
import { OutcomeSign } from './outcome-sign'
import { PromiseFacts } from './promise-facts'

/** What the group promised, what became of it in the words of the group, and how people saw it. */
export function LookbackReport({ result }: ReportStepProps<LookbackResult>) {
  const t = useTranslations('steps.lookback')
  const { question, promises } = result
  return (
    <>
      <p className="text-lead">
        <Words>{question}</Words>
      </p>
      {promises.length === 0 && <p className="text-ink-2">{t('screen.none')}</p>}
      <ul className="report-clusters">
        {promises.map((promise) => {
          const { promiseId, what, settled, counts, remarks } = promise
          const outcome = settled?.outcome ?? 'open'
          return (
            <li key={promiseId} className="report-cluster grid gap-1.5">
              <p className="flex items-center gap-2 text-note font-label">
                <OutcomeSign outcome={outcome} />
                {t(`outcomes.${outcome}`)}
              </p>
              <p className="font-label">
                <Words>{what}</Words>
              </p>
              {settled && settled.why !== '' && <Words>{settled.why}</Words>}
              <PromiseFacts promise={promise} className="text-note" />
              <OutcomeBar counts={counts} />
              {remarks.length > 0 && (
                <ul className="lookback-remarks text-note">
                  {remarks.map(({ remarkId, text, name }) => (
                    <li key={remarkId}>
                      <Words>{text}</Words>
                      {name !== undefined && <span className="text-ink-2"> · {name}</span>}
                    </li>
                  ))}
                </ul>
              )}
            </li>
          )
        })}
      </ul>
    </>
  )
}
