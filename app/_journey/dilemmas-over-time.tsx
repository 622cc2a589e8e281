import { useTranslations } from 'next-intl'
import { FigureTable } from '@/app/_components/figure-table'
import { FigureWithTable } from '@/app/_components/figure-with-table'
import { DilemmaAxis } from '@/app/_figures/dilemma-axis'
import { dimensionOf } from '@/app/_figures/dimension'
import { Words } from '@/app/_shell/words'
import type { DilemmaOverTime } from '@/lib/domain/journey/dilemmas'
import type { StopName } from './stop-names'

type Names = ReadonlyMap<string, StopName>

interface Row {
  readonly name: string
  readonly counts: readonly number[] | undefined
}

function useRows(): (dilemma: DilemmaOverTime, names: Names) => readonly Row[] {
  const t = useTranslations('groups.journey')
  return ({ places }, names) =>
    places.flatMap(({ workshopId, rounds }) =>
      rounds.map(({ when, points }) => ({
        name: t(when, { day: names.get(workshopId)?.day ?? '' }),
        counts: points,
      })),
    )
}

const places = Array.from({ length: 11 }, (_, place) => place)
/** More lines than these in one picture are too small to read; the table has all of them. */
const mostLines = 4

function OneDilemma({ dilemma, names, index }: { dilemma: DilemmaOverTime; names: Names; index: number }) {
  const t = useTranslations('groups.journey')
  const [screen, common] = [useTranslations('steps.dilemma.screen'), useTranslations('common')]
  const rows = useRows()(dilemma, names)
  const told = rows.flatMap(({ name, counts }) => (counts ? [{ name, counts }] : []))
  const untold = rows.filter(({ counts }) => counts === undefined)
  return (
    <li className="grid gap-3">
      <h3>
        <Words>{dilemma.title}</Words>
      </h3>
      {told.length > 0 && (
        <FigureWithTable
          tableLabel={common('asTable')}
          table={
            <FigureTable
              tableId={`journey-dilemma-${index}`}
              caption={t('placesTable')}
              columns={[{ label: t('place') }, ...rows.map(({ name }) => ({ label: name, isNumber: true }))]}
              rows={places.map((place) => ({
                rowId: String(place),
                head: place + 1,
                cells: rows.map(({ counts }) => counts?.[place] ?? t('hidden')),
              }))}
            />
          }
        >
          <DilemmaAxis
            figureId={`journey-axis-${index}`}
            title={screen('title')}
            desc={screen('desc')}
            size="report"
            dimension={dimensionOf(dilemma.dimension)}
            poles={{ a: { name: dilemma.poles.a }, b: { name: dilemma.poles.b } }}
            rounds={told.slice(-mostLines)}
            ribbon={false}
            labels={{ and: common('and'), oneSide: screen('one'), otherSide: screen('other') }}
          />
        </FigureWithTable>
      )}
      {untold.length > 0 && (
        <p className="text-ink-2">{t('tooFew', { names: untold.map(({ name }) => name).join('; ') })}</p>
      )}
    </li>
  )
}

/** The same two poles on another day. People may be others too: nothing says who moved. */
export function DilemmasOverTime({
  dilemmas,
  names,
}: {
  readonly dilemmas: readonly DilemmaOverTime[]
  readonly names: Names
}) {
  const t = useTranslations('groups.journey')
  if (dilemmas.length === 0) return null
  return (
    <section className="grid gap-5" aria-labelledby="journey-dilemmas">
      <h2 id="journey-dilemmas" className="text-head">
        {t('dilemmas')}
      </h2>
      <ul className="grid gap-8">
        {dilemmas.map((dilemma, index) => (
          <OneDilemma key={dilemma.title} dilemma={dilemma} names={names} index={index} />
        ))}
      </ul>
    </section>
  )
}
