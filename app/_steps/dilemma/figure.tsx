import { useTranslations } from 'next-intl'
import { FigureTable } from '@/app/_components/figure-table'
import { DilemmaAxis } from '@/app/_figures/dilemma-axis'
import { dimensionOf } from '@/app/_figures/dimension'
import type { DilemmaPole } from '@/lib/domain/steps/dilemma/config'
import type { DilemmaRoundView } from '@/lib/domain/steps/dilemma/view'
import type { Subject } from '@/lib/domain/steps/subject'

interface DilemmaFigureProps {
  readonly figureId: string
  readonly size: 'screen' | 'console' | 'report'
  readonly subject: Subject
  readonly poles: { readonly a: DilemmaPole; readonly b: DilemmaPole }
  readonly rounds: readonly DilemmaRoundView[]
}

/** What a round is called, on the screen, the console and in the report alike. */
export function useRoundName(): (round: DilemmaRoundView, isOnly: boolean) => string {
  const t = useTranslations('steps.dilemma.screen.rounds')
  return ({ round, caseLabel, glasses }, isOnly) => {
    if (glasses !== undefined) return t('glasses', { glasses })
    if (round === 'second') return t('second')
    if (round !== 'first') return t('case', { label: caseLabel })
    return isOnly ? t('only') : t('first')
  }
}

/** Before and after the talk are one movement; cases and glasses stand beside each other without a ribbon. */
function isMovement(rounds: readonly DilemmaRoundView[]): boolean {
  return rounds.length === 2 && rounds[0]?.round === 'first' && rounds[1]?.round === 'second'
}

export function DilemmaFigure({ figureId, size, subject, poles, rounds }: DilemmaFigureProps) {
  const t = useTranslations('steps.dilemma.screen')
  const common = useTranslations('common')
  const roundName = useRoundName()
  const drawn = rounds.flatMap((round) =>
    round.points ? [{ name: roundName(round, rounds.length === 1), counts: round.points }] : [],
  )
  return (
    <DilemmaAxis
      figureId={figureId}
      title={t('title')}
      desc={t('desc')}
      size={size}
      dimension={dimensionOf(subject.dimension)}
      poles={{
        a: { name: poles.a.name, gives: poles.a.gives },
        b: { name: poles.b.name, gives: poles.b.gives },
      }}
      rounds={drawn}
      ribbon={isMovement(rounds) && drawn.length === 2}
      silentMiddle={rounds.at(-1)?.silentMiddle !== undefined}
      labels={{ and: common('and'), oneSide: t('one'), otherSide: t('other') }}
    />
  )
}

/** The same counts, place by place. */
export function DilemmaTable({
  tableId,
  rounds,
}: {
  readonly tableId: string
  readonly rounds: readonly DilemmaRoundView[]
}) {
  const t = useTranslations('steps.dilemma.table')
  const roundName = useRoundName()
  const places = Array.from({ length: 11 }, (_, place) => place)
  return (
    <FigureTable
      tableId={tableId}
      caption={t('caption')}
      columns={[
        { label: t('place') },
        ...rounds.map((round) => ({ label: roundName(round, rounds.length === 1), isNumber: true })),
      ]}
      rows={places.map((place) => ({
        rowId: String(place),
        head: place + 1,
        cells: rounds.map((round) => round.points?.[place] ?? t('hidden')),
      }))}
    />
  )
}
