import { useTranslations } from 'next-intl'
import { FigureWithTable } from '@/app/_components/figure-with-table'
import type { ReportStepProps } from '@/app/_steps/parts'
import type { CompassNeedleView, CompassResult } from '@/lib/domain/steps/compass/view'
import { CompassFigure, CompassTable } from './figure'

function largest(needles: readonly CompassNeedleView[], size: (needle: CompassNeedleView) => number) {
  const known = needles.filter((needle) => needle.figures !== undefined)
  return known.length < 2 ? undefined : [...known].sort((a, b) => size(b) - size(a))[0]
}

/** The compass of the group with its table, and the two needles that ask for a talk. */
export function CompassReport({ stepId, result }: ReportStepProps<CompassResult>) {
  const t = useTranslations('steps.compass')
  const { needles, dimensionNames, question } = result
  const fromPaper = needles.flatMap(({ number, fromPaper: count }) =>
    count === undefined ? [] : t('document.ofNeedle', { number, count }),
  )
  const gap = largest(needles, ({ figures }) => (figures ? Math.abs(figures.desired - figures.now) : 0))
  const wide = largest(needles, ({ figures }) => (figures ? figures.band[1] - figures.band[0] : 0))
  return (
    <>
      <p className="text-lead">{question}</p>
      <p>
        {gap && t('report.largestGap', { number: gap.number })}{' '}
        {wide && t('report.widestSpread', { number: wide.number })}
      </p>
      {fromPaper.length > 0 && (
        <p className="text-note text-ink-2">{t('document.fromPaper', { list: fromPaper.join(', ') })}</p>
      )}
      <FigureWithTable
        caption={t('report.legend')}
        tableLabel={t('table.caption')}
        table={<CompassTable tableId={`${stepId}-table`} needles={needles} />}
        isTableShown
      >
        <CompassFigure
          figureId={`${stepId}-rose`}
          needles={needles}
          dimensionNames={dimensionNames}
          size="small"
        />
      </FigureWithTable>
    </>
  )
}
