import { useTranslations } from 'next-intl'
import { HarvestList } from '@/app/_shell/harvest-list'
import { MinorityList } from '@/app/_shell/minority-list'
import { Words } from '@/app/_shell/words'
import { stepParts } from '@/app/_steps/registry'
import type { ReportStep } from '@/lib/domain/workshop/report'

/** The same once more for each table that may be told apart. */
function Tables({ step }: { readonly step: ReportStep }) {
  const t = useTranslations('tables.report')
  const Part = stepParts(step.kind)?.report
  if (!Part || !step.tables) return null
  return (
    <section className="grid gap-4">
      <h3>{t('title')}</h3>
      {step.tables.map(({ table, people, result }) => (
        <details key={table} className="report-table">
          <summary>
            <h4>
              {people === undefined ? t('of', { number: table }) : t('ofPeople', { number: table, people })}
            </h4>
          </summary>
          <Part stepId={`${step.stepId}-${table}`} result={result} outcomes={[]} />
        </details>
      ))}
    </section>
  )
}

/** One step: what its kit tells of it, and what the talk left behind. */
export function StepSection({
  step,
  level,
}: {
  readonly step: ReportStep
  /** Inside a chapter about a needle it stands one deeper. */
  readonly level: 'h2' | 'h3'
}) {
  const t = useTranslations('report')
  const tables = useTranslations('tables.report')
  const Part = stepParts(step.kind)?.report
  const Heading = level
  return (
    <section className="report-step" aria-labelledby={`step-${step.stepId}`}>
      <Heading id={`step-${step.stepId}`} className="report-step-title">
        <Words>{step.title}</Words>
      </Heading>
      {step.ahead !== undefined && <p className="text-ink-2">{t('ahead', { count: step.ahead })}</p>}
      {Part && <Part stepId={step.stepId} result={step.result} outcomes={step.outcomes ?? []} />}
      {step.minority && (
        <section>
          <h3>{tables('minority')}</h3>
          <MinorityList notes={step.minority} />
        </section>
      )}
      <Tables step={step} />
      {step.harvest.length > 0 && (
        <section className="report-harvest">
          <h3>{t('harvest')}</h3>
          <HarvestList lines={step.harvest} />
        </section>
      )}
    </section>
  )
}
