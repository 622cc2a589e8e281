import { useFormatter, useTranslations } from 'next-intl'
import { FigureTable } from '@/app/_components/figure-table'
import { Mark } from '@/app/_components/mark'
import { HarvestList } from '@/app/_shell/harvest-list'
import { ContentLanguageProvider, Words } from '@/app/_shell/words'
import { stepParts } from '@/app/_steps/registry'
import type { Report as ReportData, ReportStep } from '@/lib/domain/workshop/report'

function StepSection({ step }: { readonly step: ReportStep }) {
  const t = useTranslations('report')
  const Part = stepParts(step.kind)?.report
  return (
    <section className="report-step" aria-labelledby={`step-${step.stepId}`}>
      <h2 id={`step-${step.stepId}`}>
        <Words>{step.title}</Words>
      </h2>
      {step.ahead !== undefined && <p className="text-ink-2">{t('ahead', { count: step.ahead })}</p>}
      {Part && <Part stepId={step.stepId} result={step.result} />}
      {step.harvest.length > 0 && (
        <section>
          <h3>{t('harvest')}</h3>
          <HarvestList lines={step.harvest} />
        </section>
      )}
    </section>
  )
}

/** Planned minutes against the time it really took. */
function TimeTable({ report }: { readonly report: ReportData }) {
  const t = useTranslations('report.time')
  const { steps, notHeld } = report
  return (
    <section className="report-step" aria-labelledby="report-time">
      <h2 id="report-time">{t('title')}</h2>
      <FigureTable
        tableId="time"
        caption={t('caption')}
        columns={[
          { label: t('step') },
          { label: t('planned'), isNumber: true },
          { label: t('spent'), isNumber: true },
          { label: t('talk'), isNumber: true },
        ]}
        rows={steps.map(({ stepId, title, plannedMinutes, spentMinutes, talkMinutes }) => ({
          rowId: stepId,
          head: title,
          cells: [plannedMinutes, spentMinutes, talkMinutes],
        }))}
      />
      {notHeld.length > 0 && <p>{t('notHeld', { titles: notHeld.join(', ') })}</p>}
    </section>
  )
}

/** The travel report: what was asked, where the group stood, what was said and taken along, in order. */
export function Report({ report }: { readonly report: ReportData }) {
  const t = useTranslations('report')
  const common = useTranslations('common')
  const format = useFormatter()
  const { about, compass, people, closedAt, steps } = report
  return (
    <ContentLanguageProvider language={about.language}>
      <article className="report">
        <header className="report-head">
          <p className="flex items-center gap-3 font-label">
            <Mark className="size-7" />
            {common('product')}
          </p>
          <h1>
            <Words>{about.title}</Words>
          </h1>
          <p className="text-lead">
            {about.groupName !== '' && (
              <>
                <Words>{about.groupName}</Words>.{' '}
              </>
            )}
            {t('opening', { people })}{' '}
            {report.onPaper !== undefined && `${t('onPaper', { count: report.onPaper })} `}
            {closedAt !== undefined &&
              t('heldOn', { date: format.dateTime(new Date(closedAt), { dateStyle: 'long' }) })}
          </p>
          <p className="text-ink-2">
            {compass !== undefined && `${t('compass', { name: compass.name, version: compass.version })} `}
            {t('ledBy', { name: about.hostName })} {common(`modes.${about.mode}.name`)}.{' '}
            {about.mode !== 'named' && t('smallGroups', { count: about.atLeast })}
          </p>
        </header>
        {steps.map((step) => (
          <StepSection key={step.stepId} step={step} />
        ))}
        <TimeTable report={report} />
        <footer className="report-foot">{common('motto')}</footer>
      </article>
    </ContentLanguageProvider>
  )
}
