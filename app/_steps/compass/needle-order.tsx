import { useTranslations } from 'next-intl'
import { NumberBadge } from '@/app/_components/number-badge'
import { dimensionOf } from '@/app/_figures/dimension'
import { Words } from '@/app/_shell/words'
import type { SortedBy } from '@/lib/domain/steps/compass/state'
import type { CompassNeedleView } from '@/lib/domain/steps/compass/view'

interface NeedleOrderProps {
  /** In the order the facilitator chose. */
  readonly needles: readonly CompassNeedleView[]
  readonly by: Exclude<SortedBy, 'compass'>
  readonly size: 'room' | 'hand'
}

const most = 3

/** With which needles the talk could begin: the widest spread or the largest gap first. */
export function NeedleOrder({ needles, by, size }: NeedleOrderProps) {
  const t = useTranslations('steps.compass.screen')
  const first = needles.filter(({ figures }) => figures !== undefined).slice(0, most)
  if (first.length === 0) return null
  return (
    <section className={size === 'room' ? 'needle-order' : 'grid gap-2'}>
      <h2 className={size === 'room' ? 'text-screen-note text-ink-2' : 'text-base'}>{t(`order.${by}`)}</h2>
      <ol className={size === 'room' ? 'needle-order-list' : 'grid gap-1'}>
        {first.map(({ number, dimension, name }) => (
          <li key={number} className="flex items-center gap-[0.8vh]">
            <NumberBadge
              dimension={dimensionOf(dimension)}
              label={number}
              size={size === 'room' ? 'screen' : 'small'}
            />
            <Words>{name}</Words>
          </li>
        ))}
      </ol>
    </section>
  )
}
