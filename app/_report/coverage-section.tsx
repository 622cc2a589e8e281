import { useTranslations } from 'next-intl'
import { FigureTable } from '@/app/_components/figure-table'
import { NumberBadge } from '@/app/_components/number-badge'
import { dimensionOf } from '@/app/_figures/dimension'
import { Words } from '@/app/_shell/words'
import type { NeedleCoverage } from '@/lib/domain/workshop/coverage'
import { isLeftAside } from '@/lib/domain/workshop/coverage'

/** Which needles got attention, and which were left for another time. No verdict: a conversation chooses. */
export function CoverageSection({
  coverage,
  dimensionNames,
}: {
  readonly coverage: readonly NeedleCoverage[]
  readonly dimensionNames: readonly string[]
}) {
  const t = useTranslations('report.coverage')
  const aside = coverage.filter(isLeftAside)
  const dimensions = [...new Set(coverage.map(({ dimension }) => dimension))]
  const untouched = dimensions.filter((dimension) =>
    coverage.every((needle) => needle.dimension !== dimension || isLeftAside(needle)),
  )
  return (
    <section className="report-step" aria-labelledby="report-coverage">
      <h2 id="report-coverage">{t('title')}</h2>
      <p>
        {aside.length === 0
          ? t('all')
          : t('aside', { count: aside.length, numbers: aside.map(({ number }) => number).join(', ') })}{' '}
        {untouched.length > 0 &&
          t('dimensions', { names: untouched.map((each) => dimensionNames[each - 1] ?? each).join('; ') })}
      </p>
      <FigureTable
        tableId="coverage"
        caption={t('caption')}
        columns={[
          { label: t('needle') },
          { label: t('placed') },
          { label: t('talk') },
          { label: t('notes'), isNumber: true },
          { label: t('harvest'), isNumber: true },
          { label: t('promises'), isNumber: true },
        ]}
        rows={coverage.map((needle) => ({
          rowId: String(needle.number),
          head: (
            <span className="flex items-center gap-2">
              <NumberBadge
                dimension={dimensionOf(needle.dimension)}
                label={needle.number}
                size="small"
                isOpen={isLeftAside(needle)}
              />
              <Words>{needle.name}</Words>
            </span>
          ),
          cells: [
            needle.isPlaced ? t('yes') : t('no'),
            needle.isTalkedAbout ? t('yes') : t('no'),
            needle.notes,
            needle.harvest,
            needle.promises,
          ],
        }))}
      />
    </section>
  )
}
