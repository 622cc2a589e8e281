import { useFormatter, useTranslations } from 'next-intl'
import { FigureTable } from '@/app/_components/figure-table'
import { NumberBadge } from '@/app/_components/number-badge'
import { dimensionOf } from '@/app/_figures/dimension'
import { ScaleStrip } from '@/app/_figures/scale-strip'
import { Words } from '@/app/_shell/words'
import type { NeedleOverTime, NeedlePlace, NeedlesOverTime } from '@/lib/domain/journey/needles'
import type { StopName } from './stop-names'
import { RoseOfStop } from './rose-of-stop'

interface CompassOverTimeProps {
  readonly needles: NeedlesOverTime
  readonly names: ReadonlyMap<string, StopName>
}

function useShown(): (value: number) => string {
  const format = useFormatter()
  return (value) => format.number(value, { maximumFractionDigits: 1 })
}

interface NeedlePartProps extends Pick<CompassOverTimeProps, 'names'> {
  readonly over: NeedleOverTime
}

function Strip({ over, place, names }: NeedlePartProps & { readonly place: NeedlePlace }) {
  const t = useTranslations('groups.journey')
  const { needle } = over
  const { workshopId, figures } = place
  return (
    <li className="journey-strip">
      <span className="text-note text-ink-2">{names.get(workshopId)?.day}</span>
      <ScaleStrip
        figureId={`strip-${needle.number}-${workshopId}`}
        title={t('stripTitle', { number: needle.number })}
        desc={t('stripDesc')}
        dimension={dimensionOf(needle.dimension)}
        tooFew={figures === undefined}
        {...(figures ? { now: figures.now, desired: figures.desired, band: figures.band } : {})}
      />
    </li>
  )
}

/** One needle, conversation under conversation, with what happened to the spread in words. */
function NeedlePart({ over, names }: NeedlePartProps) {
  const t = useTranslations('groups.journey')
  const { needle, places, spread } = over
  return (
    <li className="journey-needle">
      <h3 className="flex items-center gap-2">
        <NumberBadge dimension={dimensionOf(needle.dimension)} label={needle.number} />
        <Words>{needle.name}</Words>
      </h3>
      <ul>
        {places.map((place) => (
          <Strip key={place.workshopId} over={over} place={place} names={names} />
        ))}
      </ul>
      {spread && <p className="text-note text-ink-2">{t(`spread.${spread}`)}</p>}
    </li>
  )
}

function NeedleTable({ needles, names }: CompassOverTimeProps) {
  const t = useTranslations('groups.journey')
  const shown = useShown()
  return (
    <FigureTable
      tableId="journey-needles"
      caption={t('needleTable')}
      columns={[
        { label: t('needle') },
        { label: t('when') },
        { label: t('now'), isNumber: true },
        { label: t('desired'), isNumber: true },
        { label: t('band'), isNumber: true },
      ]}
      rows={needles.shared.flatMap(({ needle, places }) =>
        places.map(({ workshopId, figures }) => ({
          rowId: `${needle.number}-${workshopId}`,
          head: `${needle.number}. ${needle.name}`,
          cells: [
            names.get(workshopId)?.day ?? '',
            ...(figures
              ? [
                  shown(figures.now),
                  shown(figures.desired),
                  t('range', { low: shown(figures.band[0]), high: shown(figures.band[1]) }),
                ]
              : [t('hidden'), '', '']),
          ],
        })),
      )}
    />
  )
}

/** Compass beside compass, for the needles that conversations share; what they do not share is said. */
export function CompassOverTime({ needles, names }: CompassOverTimeProps) {
  const t = useTranslations('groups.journey')
  const { shared, alone } = needles
  return (
    <section className="grid gap-5" aria-labelledby="journey-compass">
      <h2 id="journey-compass" className="text-head">
        {t('compass')}
      </h2>
      {shared.length === 0 && <p>{t('compassNone')}</p>}
      {shared.length > 1 && (
        <ul className="journey-roses">
          {[...names].map(([workshopId, name]) => (
            <RoseOfStop key={workshopId} workshopId={workshopId} name={name} shared={shared} />
          ))}
        </ul>
      )}
      {shared.length > 0 && (
        <>
          <ul className="journey-needles">
            {shared.map((over) => (
              <NeedlePart key={over.needle.number} over={over} names={names} />
            ))}
          </ul>
          <NeedleTable needles={needles} names={names} />
        </>
      )}
      {alone.length > 0 && (
        <details>
          <summary className="min-h-11 py-2 font-label">{t('alone')}</summary>
          <ul className="grid gap-1">
            {alone.map(({ needle, workshopId, why }) => (
              <li key={`${needle.number}-${workshopId}-${needle.name}`}>
                {t(why, {
                  number: needle.number,
                  name: needle.name,
                  title: names.get(workshopId)?.title ?? '',
                })}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}
