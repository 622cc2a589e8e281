import { useFormatter, useTranslations } from 'next-intl'
import { FigureTable } from '@/app/_components/figure-table'
import { NumberBadge } from '@/app/_components/number-badge'
import { CompassRose } from '@/app/_figures/compass-rose'
import { dimensionOf } from '@/app/_figures/dimension'
import type { CompassNeedleView } from '@/lib/domain/steps/compass/view'

interface CompassFigureProps {
  readonly figureId: string
  readonly needles: readonly CompassNeedleView[]
  readonly dimensionNames: readonly string[]
  readonly size: 'full' | 'small'
  readonly focusNeedle?: number
}

function byNumber(a: CompassNeedleView, b: CompassNeedleView): number {
  return a.number - b.number
}

/** The rose drawn from what a view holds. Always in compass order, however the list beside it is sorted. */
export function CompassFigure({ figureId, needles, dimensionNames, size, focusNeedle }: CompassFigureProps) {
  const t = useTranslations('steps.compass.screen')
  const format = useFormatter()
  const name = (index: number) => dimensionNames[index] ?? ''
  return (
    <CompassRose
      figureId={figureId}
      title={t('title')}
      desc={t('desc')}
      size={size}
      needles={[...needles]
        .sort(byNumber)
        .map(({ number, dimension, name: needleName, figures, cannotSay }) => ({
          number,
          dimension: dimensionOf(dimension),
          name: needleName,
          tooFew: figures === undefined,
          cannotSay: cannotSay ?? 0,
          ...(figures ? { now: figures.now, desired: figures.desired, band: figures.band } : {}),
        }))}
      dimensionNames={{ 1: name(0), 2: name(1), 3: name(2), 4: name(3), 5: name(4) }}
      labels={{
        now: t('now'),
        desired: t('desired'),
        tooFew: t('tooFew'),
        cannotSay: (count) => t('without', { count }),
        format: (value) => format.number(value, { maximumFractionDigits: 1 }),
      }}
      {...(focusNeedle === undefined ? {} : { focusNeedle })}
    />
  )
}

/** The same figures, for whoever reads rather than looks. */
export function CompassTable({
  tableId,
  needles,
}: {
  readonly tableId: string
  readonly needles: readonly CompassNeedleView[]
}) {
  const t = useTranslations('steps.compass.table')
  const format = useFormatter()
  const shown = (value: number) => format.number(value, { maximumFractionDigits: 1 })
  return (
    <FigureTable
      tableId={tableId}
      caption={t('caption')}
      columns={[
        { label: t('needle') },
        { label: t('now'), isNumber: true },
        { label: t('desired'), isNumber: true },
        { label: t('band'), isNumber: true },
        { label: t('cannotSay'), isNumber: true },
      ]}
      rows={[...needles].sort(byNumber).map(({ number, dimension, name, figures, cannotSay }) => ({
        rowId: String(number),
        head: (
          <span className="flex items-center gap-2">
            <NumberBadge dimension={dimensionOf(dimension)} label={number} size="small" />
            {name}
          </span>
        ),
        cells: figures
          ? [
              shown(figures.now),
              shown(figures.desired),
              t('range', { low: shown(figures.band[0]), high: shown(figures.band[1]) }),
              cannotSay,
            ]
          : [t('hidden'), '', '', ''],
      }))}
    />
  )
}
