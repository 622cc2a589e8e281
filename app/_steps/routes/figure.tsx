import { useTranslations } from 'next-intl'
import { FigureTable } from '@/app/_components/figure-table'
import { NumberBadge } from '@/app/_components/number-badge'
import { dimensionOf } from '@/app/_figures/dimension'
import { RouteKey } from '@/app/_figures/route-key'
import { RouteMap } from '@/app/_figures/route-map'
import { RouteMapTall } from '@/app/_figures/route-map-tall'
import type { RoutesScreenView } from '@/lib/domain/steps/routes/view'

interface RoutesFigureProps {
  readonly figureId: string
  readonly view: RoutesScreenView
  readonly shape: 'wide' | 'tall'
}

/** The map of the group. Without figures it is the map alone: no road is said to be chosen or not. */
export function RoutesFigure({ figureId, view, shape }: RoutesFigureProps) {
  const t = useTranslations('steps.routes.screen')
  const { routes, dimensionNames, shown } = view
  const figures = shown?.figures
  const name = (index: number) => dimensionNames[index] ?? ''
  const Map = shape === 'wide' ? RouteMap : RouteMapTall
  return (
    <Map
      figureId={figureId}
      title={t('title')}
      desc={figures ? t('desc') : t('descOpen')}
      routes={routes.map((route) => ({
        letter: route.letter,
        dimension: dimensionOf(route.dimension),
        name: route.name,
        surface: route.surface,
        count: figures?.[route.letter]?.count ?? 0,
        lit: figures?.[route.letter]?.lit ?? false,
      }))}
      labels={{
        dimensionNames: { 1: name(0), 2: name(1), 3: name(2), 4: name(3), 5: name(4) },
        count: (count) => t('times', { count }),
        none: figures ? t('none') : '',
      }}
    />
  )
}

/** What the roads look like, and what light means once it is there. */
export function RoutesKey({ size, isLit }: { readonly size: 'screen' | 'note'; readonly isLit: boolean }) {
  const t = useTranslations('steps.routes.screen')
  return (
    <div className={size === 'screen' ? 'grid gap-[0.9vh]' : 'grid gap-2'}>
      <RouteKey
        size={size}
        labels={{
          asphalt: t('surface.asphalt'),
          cobbles: t('surface.cobbles'),
          'goat-track': t('surface.goat-track'),
          tunnel: t('surface.tunnel'),
        }}
      />
      {isLit && (
        <p className={size === 'screen' ? 'text-center text-screen-note text-ink-2' : 'text-note text-ink-2'}>
          {t('lit')}
        </p>
      )}
    </div>
  )
}

interface RoutesTableProps {
  readonly tableId: string
  readonly view: RoutesScreenView
}

/** The same figures, for whoever reads rather than looks. Nothing when there are none to show. */
export function RoutesTable({ tableId, view }: RoutesTableProps) {
  const t = useTranslations('steps.routes.table')
  const figures = view.shown?.figures
  if (!figures) return null
  return (
    <FigureTable
      tableId={tableId}
      caption={t('caption')}
      columns={[{ label: t('route') }, { label: t('count'), isNumber: true }, { label: t('lit') }]}
      rows={view.routes.map(({ letter, name, dimension }) => ({
        rowId: letter,
        head: (
          <span className="flex items-center gap-2">
            <NumberBadge dimension={dimensionOf(dimension)} label={letter} size="small" />
            {name}
          </span>
        ),
        cells: [figures[letter]?.count ?? 0, figures[letter]?.lit === true ? t('yes') : t('no')],
      }))}
    />
  )
}
