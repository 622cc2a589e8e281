import { useTranslations } from 'next-intl'
import { FigureWithTable } from '@/app/_components/figure-with-table'
import { Words } from '@/app/_shell/words'
import type { ReportStepProps } from '@/app/_steps/parts'
import type { DilemmaResult } from '@/lib/domain/steps/dilemma/view'
import { DilemmaFigure, DilemmaTable } from './figure'
import { useMovementWords } from './movement-words'

/** Question, cases, where the group stood before and after, and why. */
export function DilemmaReport({ stepId, result }: ReportStepProps<DilemmaResult>) {
  const t = useTranslations('steps.dilemma')
  const { title, cases, subject, poles, rounds, reasons } = result
  const movement = useMovementWords(result)
  const fromPaper = rounds.flatMap(({ fromPaper: count }, index) =>
    count === undefined ? [] : t('document.ofRound', { number: index + 1, count }),
  )
  const isTold = rounds.some((round) => round.points)
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
      {isTold ? (
        <FigureWithTable
          caption={t('report.answers', { count: rounds[0]?.answers ?? 0 })}
          tableLabel={t('table.caption')}
          table={<DilemmaTable tableId={`${stepId}-table`} rounds={rounds} />}
        >
          <DilemmaFigure
            figureId={`${stepId}-axis`}
            size="report"
            subject={subject}
            poles={poles}
            rounds={rounds}
          />
        </FigureWithTable>
      ) : (
        <p className="text-ink-2">{t('screen.tooFew')}</p>
      )}
      {fromPaper.length > 0 && (
        <p className="text-note text-ink-2">{t('document.fromPaper', { list: fromPaper.join(', ') })}</p>
      )}
      {movement.length > 0 && <p>{movement.join('. ')}.</p>}
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
