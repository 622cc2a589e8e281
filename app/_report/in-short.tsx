import { useTranslations } from 'next-intl'
import { HarvestList } from '@/app/_shell/harvest-list'
import { kits } from '@/lib/domain/steps/registry'
import type { HarvestLine } from '@/lib/domain/workshop/harvest'
import type { NeedleCoverage } from '@/lib/domain/workshop/coverage'
import { isLeftAside } from '@/lib/domain/workshop/coverage'
import { kitOf } from '@/lib/domain/workshop/kit'
import type { Report } from '@/lib/domain/workshop/report'

/** What was agreed, each with what is held against it. */
function agreementsIn({ steps }: Report): readonly HarvestLine[] {
  return steps.flatMap(({ harvest }) => {
    const agreed = new Set(harvest.filter(({ kind }) => kind === 'agreement').map(({ lineId }) => lineId))
    return harvest.filter(({ lineId, about }) => agreed.has(lineId) || agreed.has(about ?? ''))
  })
}

/** Over all steps, also those that are about no needle. */
function given({ steps }: Report, what: 'notes' | 'promises'): number {
  return steps.reduce((sum, { kind, result }) => {
    return sum + (kitOf(kits, kind)?.story?.gave?.(result)[what] ?? 0)
  }, 0)
}

/** For who reads one page only: how much was said, what was agreed, what is still open. */
export function InShort({
  report,
  coverage,
}: {
  readonly report: Report
  readonly coverage: readonly NeedleCoverage[]
}) {
  const t = useTranslations('report.short')
  const agreements = agreementsIn(report)
  const questions = report.steps.flatMap(({ harvest }) => harvest.filter(({ kind }) => kind === 'question'))
  const minutes = report.steps.reduce((all, { spentMinutes }) => all + spentMinutes, 0)
  const discussed = coverage.filter((needle) => !isLeftAside(needle))
  return (
    <section className="report-short" aria-labelledby="report-short">
      <h2 id="report-short">{t('title')}</h2>
      <p>
        {t('minutes', { minutes })} {t('needles', { count: discussed.length, of: coverage.length })}{' '}
        {t('words', { notes: given(report, 'notes'), promises: given(report, 'promises') })}
      </p>
      <div className="report-columns">
        <section>
          <h3>{t('agreed')}</h3>
          {agreements.length === 0 ? <p>{t('noAgreements')}</p> : <HarvestList lines={agreements} />}
        </section>
        {questions.length > 0 && (
          <section>
            <h3>{t('open')}</h3>
            <HarvestList lines={questions.map(({ about: _none, ...line }) => line)} />
          </section>
        )}
      </div>
    </section>
  )
}
