import { useTranslations } from 'next-intl'
import { HarvestList } from '@/app/_shell/harvest-list'
import { Words } from '@/app/_shell/words'
import { stepParts } from '@/app/_steps/registry'
import type { ReportStep } from '@/lib/domain/workshop/report'

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
  const Part = stepParts(step.kind)?.report
  const Heading = level
  return (
    <section className="report-step" aria-labelledby={`step-${step.stepId}`}>
      <Heading id={`step-${step.stepId}`} className="report-step-title">
        <Words>{step.title}</Words>
      </Heading>
      {Part && <Part stepId={step.stepId} result={step.result} outcomes={step.outcomes ?? []} />}
      {step.harvest.length > 0 && (
        <section className="report-harvest">
          <h3>{t('harvest')}</h3>
          <HarvestList lines={step.harvest} />
        </section>
      )}
    </section>
  )
}
