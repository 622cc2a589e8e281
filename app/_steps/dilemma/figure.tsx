import { useTranslations } from 'next-intl'
import { FigureTable } from '@/app/_components/figure-table'
import { DilemmaAxis } from '@/app/_figures/dilemma-axis'
import { dimensionOf } from '@/app/_figures/dimension'
import type { DilemmaPole } from '@/lib/domain/steps/dilemma/config'
import type { FloorView } from '@/lib/domain/steps/dilemma/floor'
import type { DilemmaRoundView } from '@/lib/domain/steps/dilemma/round-view'
import { roundName } from '@/lib/domain/steps/dilemma/round-view'
import type { Subject } from '@/lib/domain/steps/subject'

interface DilemmaFigureProps {
  readonly figureId: string
  readonly size: 'screen' | 'console' | 'report'
  readonly subject: Subject
  readonly poles: { readonly a: DilemmaPole; readonly b: DilemmaPole }
  readonly rounds: readonly DilemmaRoundView[]
  /** Drawn as the last row: points as long as they move, how many stood where afterwards. */
  readonly floor?: FloorView
}

/** What each round is called beside the others, on the screen, the console and in the report alike. */
export function useRoundNames(rounds: readonly DilemmaRoundView[]): readonly string[] {
  const t = useTranslations('steps.dilemma.screen.rounds')
  return rounds.map((round) => {
    const name = roundName(round, rounds)
    if (name === 'case') return t(name, { label: round.caseLabel })
    return name === 'glasses' ? t(name, { glasses: round.glasses ?? '' }) : t(name)
  })
}

/** Before and after the talk are one movement; cases and glasses stand beside each other without a ribbon. */
function isMovement(rounds: readonly DilemmaRoundView[]): boolean {
  return rounds.length === 2 && rounds[0]?.round === 'first' && rounds[1]?.round === 'second'
}

export function DilemmaFigure({ figureId, size, subject, poles, rounds, floor }: DilemmaFigureProps) {
  const t = useTranslations('steps.dilemma')
  const common = useTranslations('common')
  const names = useRoundNames(rounds)
  const drawn = rounds.flatMap(({ points }, index) =>
    points ? [{ name: names[index] ?? '', counts: points }] : [],
  )
  const floorName = rounds.length === 0 ? t('floor.name') : t('floor.end')
  const onFloor = floor?.counts ? [{ name: floorName, counts: floor.counts }] : []
  return (
    <DilemmaAxis
      figureId={figureId}
      title={t('screen.title')}
      desc={t('screen.desc')}
      size={size}
      dimension={dimensionOf(subject.dimension)}
      poles={{
        a: { name: poles.a.name, gives: poles.a.gives },
        b: { name: poles.b.name, gives: poles.b.gives },
      }}
      rounds={[...drawn, ...onFloor]}
      ribbon={isMovement(rounds) && drawn.length === 2}
      silentMiddle={rounds.at(-1)?.silentMiddle !== undefined}
      labels={{ and: common('and'), oneSide: t('screen.one'), otherSide: t('screen.other') }}
      {...(floor?.points ? { livePoints: floor.points } : {})}
    />
  )
}

interface DilemmaTableProps {
  readonly tableId: string
  readonly rounds: readonly DilemmaRoundView[]
  readonly floor?: FloorView
}

/** The same counts, place by place. */
export function DilemmaTable({ tableId, rounds, floor }: DilemmaTableProps) {
  const t = useTranslations('steps.dilemma')
  const names = useRoundNames(rounds)
  const places = Array.from({ length: 11 }, (_, place) => place)
  const floorColumn = floor ? [{ label: t('floor.end'), isNumber: true }] : []
  return (
    <FigureTable
      tableId={tableId}
      caption={t('table.caption')}
      columns={[
        { label: t('table.place') },
        ...names.map((label) => ({ label, isNumber: true })),
        ...floorColumn,
      ]}
      rows={places.map((place) => ({
        rowId: String(place),
        head: place + 1,
        cells: [
          ...rounds.map((round) => round.points?.[place] ?? t('table.hidden')),
          ...(floor ? [floor.counts?.[place] ?? t('table.hidden')] : []),
        ],
      }))}
    />
  )
}
