import { useFormatter, useTranslations } from 'next-intl'
import { CompassRose } from '@/app/_figures/compass-rose'
import { dimensionOf } from '@/app/_figures/dimension'
import type { NeedleOverTime } from '@/lib/domain/journey/needles'
import type { StopName } from './stop-names'

interface RoseOfStopProps {
  readonly workshopId: string
  readonly name: StopName
  readonly shared: readonly NeedleOverTime[]
}

const noNames = { 1: '', 2: '', 3: '', 4: '', 5: '' } as const

/** The shape of the group in one conversation, over the needles that can be compared. */
export function RoseOfStop({ workshopId, name, shared }: RoseOfStopProps) {
  const t = useTranslations('steps.compass.screen')
  const format = useFormatter()
  const needles = shared.flatMap(({ needle, places }) => {
    const place = places.find((each) => each.workshopId === workshopId)
    return place ? [{ needle, figures: place.figures }] : []
  })
  if (needles.length === 0) return null
  return (
    <li>
      <figure>
        <CompassRose
          figureId={`rose-${workshopId}`}
          title={`${t('title')}: ${name.title}`}
          desc={t('desc')}
          size="small"
          needles={needles.map(({ needle, figures }) => ({
            number: needle.number,
            dimension: dimensionOf(needle.dimension),
            name: needle.name,
            tooFew: figures === undefined,
            cannotSay: 0,
            ...(figures ? { now: figures.now, desired: figures.desired, band: figures.band } : {}),
          }))}
          dimensionNames={noNames}
          labels={{
            now: t('now'),
            desired: t('desired'),
            tooFew: t('tooFew'),
            cannotSay: (count) => t('without', { count }),
            format: (value) => format.number(value, { maximumFractionDigits: 1 }),
          }}
        />
        <figcaption className="text-center">
          <span className="block font-label" dir="auto">
            {name.title}
          </span>
          <span className="block text-note text-ink-2">{name.day}</span>
        </figcaption>
      </figure>
    </li>
  )
}
