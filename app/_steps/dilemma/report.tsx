import { useTranslations } from 'next-intl'
import { FigureWithTable } from '@/app/_components/figure-with-table'
import { Words } from '@/app/_shell/words'
import type { ReportStepProps } from '@/app/_steps/parts'
import type { DilemmaRoundView } from '@/lib/domain/steps/dilemma/round-view'
import { answersInRoom, comparisons } from '@/lib/domain/steps/dilemma/round-view'
import type { DilemmaResult } from '@/lib/domain/steps/dilemma/view'
import { DilemmaFigure, DilemmaTable, useRoundNames } from './figure'
import { Firmness } from './firmness'
import { useMovementWords } from './movement-words'

interface RoundWordsProps {
  readonly round: DilemmaRoundView
  readonly name: string
  readonly result: DilemmaResult
}

/** What the figure of a round does not say: how glasses moved people, how firm they stand, who valued both sides. */
function RoundWords({ round, name, result }: RoundWordsProps) {
  const t = useTranslations('steps.dilemma')
  const { shift = { told: 'nothing' }, firmness, bothValued } = round
  const answers = answersInRoom(round)
  const moved = useMovementWords({ movement: shift, by: 'glasses', poles: result.poles })
  if (moved.length === 0 && !firmness && bothValued === undefined) return null
  return (
    <section>
      <h3>{name}</h3>
      {moved.length > 0 && <p>{moved.join('. ')}.</p>}
      {bothValued !== undefined && <p>{t('reasons.bothValued', { count: bothValued, answers })}</p>}
      {firmness && <Firmness firmness={firmness} />}
    </section>
  )
}

/** Question, cases, where the group stood before and after, and why. */
export function DilemmaReport({ stepId, result }: ReportStepProps<DilemmaResult>) {
  const t = useTranslations('steps.dilemma')
  const { title, cases, subject, poles, rounds, reasons } = result
  const movement = useMovementWords(result)
  const groups = comparisons(rounds).filter((group) => group.some(({ points }) => points))
  const names = useRoundNames(rounds)
  const floors = rounds.filter(({ floor }) => floor?.counts)
  const fromPaper = rounds.flatMap(({ fromPaper: count }, index) =>
    count === undefined ? [] : t('document.ofRound', { number: index + 1, count }),
  )
  return (
    <>
      <p className="text-lead">
        <Words>{title}</Words>
      </p>
      {cases.map((scene) => (
        <blockquote key={scene.text} className="report-case">
          <Words>{scene.text}</Words>
        </blockquote>
      ))}
      {groups.length === 0 && <p className="text-ink-2">{t('screen.tooFew')}</p>}
      {groups.map((group, index) => (
        <FigureWithTable
          key={group.at(-1)?.round}
          caption={t('report.answers', { count: group.at(-1)?.answers ?? 0 })}
          tableLabel={t('table.caption')}
          table={<DilemmaTable tableId={`${stepId}-table-${index}`} rounds={group} />}
        >
          <DilemmaFigure
            figureId={`${stepId}-axis-${index}`}
            size="report"
            subject={subject}
            poles={poles}
            rounds={group}
          />
        </FigureWithTable>
      ))}
      {fromPaper.length > 0 && (
        <p className="text-note text-ink-2">{t('document.fromPaper', { list: fromPaper.join(', ') })}</p>
      )}
      {movement.length > 0 && <p>{movement.join('. ')}.</p>}
      {rounds.map((round, index) => (
        <RoundWords key={round.round} round={round} name={names[index] ?? ''} result={result} />
      ))}
      {floors.map((round) => (
        <FigureWithTable
          key={round.round}
          caption={t('floor.people', { count: round.floor?.people ?? 0 })}
          tableLabel={t('table.caption')}
          table={
            <DilemmaTable
              tableId={`${stepId}-floor-${round.round}-table`}
              rounds={[round]}
              {...(round.floor ? { floor: round.floor } : {})}
            />
          }
        >
          <DilemmaFigure
            figureId={`${stepId}-floor-${round.round}`}
            size="report"
            subject={subject}
            poles={poles}
            rounds={[round]}
            {...(round.floor ? { floor: round.floor } : {})}
          />
        </FigureWithTable>
      ))}
      {reasons.length > 0 && (
        <section>
          <h3>{t('reasons.title')}</h3>
          <ul className="report-quotes">
            {reasons.map(({ reasonId, text, otherPole, side, name }) => (
              <li key={reasonId}>
                <Words className="block">{text}</Words>
                <span className="block text-note text-ink-2">
                  <Words>{t('reasons.otherPole', { text: otherPole })}</Words>
                  {side !== undefined &&
                    ` · ${t(`reasons.side.${side}`, { pole: side === 'b' ? poles.b.name : poles.a.name })}`}
                  {name !== undefined && ` · ${name}`}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
