import { useTranslations } from 'next-intl'
import { FigureTable } from '@/app/_components/figure-table'
import { Sky } from '@/app/_figures/sky'
import { SkyTall } from '@/app/_figures/sky-tall'
import { skies } from '@/lib/domain/steps/weather/skies'
import type { WordView } from '@/lib/domain/steps/weather/view'
import { SkyIcon } from './sky-icon'

interface WeatherFigureProps {
  readonly figureId: string
  /** Over the whole screen of the room, or upright for a hand and a page. */
  readonly look: 'wide' | 'tall'
  readonly counts: readonly number[]
  readonly words: readonly WordView[]
}

/** A word as it is quoted: with its writer where the mode has names. */
function said({ text, name }: WordView): string {
  return name === undefined ? text : `${text} (${name})`
}

export function WeatherFigure({ figureId, look, counts, words }: WeatherFigureProps) {
  const t = useTranslations('steps.weather')
  const common = useTranslations('common')
  const columns = skies.map((weather, index) => ({
    weather,
    name: t(`sky.${weather}`),
    count: counts[index] ?? 0,
  }))
  const props = {
    figureId,
    title: t('figure.title'),
    desc: columns.map(({ name, count }) => t('figure.part', { name, count })).join(' '),
    columns,
    words: words.map(said),
    labels: {
      people: (count: number) => common('people', { count }),
      words: t('figure.words'),
      more: (count: number) => t('figure.more', { count }),
      unit: (people: number) => t('figure.unit', { count: people }),
    },
  }
  return look === 'wide' ? <Sky {...props} /> : <SkyTall {...props} />
}

/** The same counts, sky by sky. */
export function WeatherTable({
  tableId,
  counts,
}: {
  readonly tableId: string
  readonly counts: readonly number[]
}) {
  const t = useTranslations('steps.weather')
  return (
    <FigureTable
      tableId={tableId}
      caption={t('table.caption')}
      columns={[{ label: t('table.sky') }, { label: t('table.people'), isNumber: true }]}
      rows={skies.map((sky, index) => ({
        rowId: sky,
        head: (
          <span className="flex items-center gap-2">
            <SkyIcon sky={sky} />
            {t(`sky.${sky}`)}
          </span>
        ),
        cells: [counts[index] ?? 0],
      }))}
    />
  )
}

/** All words, also those for which the picture has no room. */
export function WordList({ words }: { readonly words: readonly WordView[] }) {
  const t = useTranslations('steps.weather')
  if (words.length === 0) return null
  return (
    <section>
      <h3 className="text-base">{t('figure.words')}</h3>
      <ul className="flex flex-wrap gap-x-4 gap-y-1">
        {words.map((word) => (
          <li key={word.wordId} dir="auto">
            ‘{said(word)}’
          </li>
        ))}
      </ul>
    </section>
  )
}
