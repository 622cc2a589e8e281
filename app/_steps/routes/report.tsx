import { useTranslations } from 'next-intl'
import { FigureWithTable } from '@/app/_components/figure-with-table'
import { Words } from '@/app/_shell/words'
import type { ReportStepProps } from '@/app/_steps/parts'
import { ShownUpTo } from '@/app/_steps/shown-up-to'
import type { RoutesResult } from '@/lib/domain/steps/routes/view'
import { RoutesFigure, RoutesTable } from './figure'

/** The map with its table, and road by road why people chose it. */
export function RoutesReport({ stepId, result }: ReportStepProps<RoutesResult>) {
  const t = useTranslations('steps.routes')
  const { question, routes, most, shown } = result
  const { figures, whys, answers } = shown
  const groups = [
    ...routes.map(({ letter, name }) => ({
      key: letter,
      name: t('report.of', { letter, name }),
      whys: whys.filter((why) => why.letter === letter),
    })),
    { key: 'loose', name: '', whys: whys.filter((why) => why.letter === undefined) },
  ].filter((group) => group.whys.length > 0)
  return (
    <>
      <p className="text-lead">
        <Words>{question}</Words>
      </p>
      {figures ? (
        <FigureWithTable
          caption={t('report.answers', { count: answers, most })}
          tableLabel={t('table.caption')}
          table={<RoutesTable tableId={`${stepId}-table`} view={result} />}
          isTableShown
        >
          <RoutesFigure figureId={`${stepId}-map`} view={result} shape="tall" />
        </FigureWithTable>
      ) : (
        <p className="text-ink-2">{t('screen.tooFew', { count: answers })}</p>
      )}
      <ShownUpTo kind="routes" count={result.shown.shownUpTo} />
      {groups.length > 0 && (
        <section>
          <h3>{t('report.whys')}</h3>
          <div className="report-clusters">
            {groups.map((group) => (
              <section key={group.key} className="report-cluster">
                {group.name !== '' && (
                  <h4 className="mb-2 font-heading">
                    <Words>{group.name}</Words>
                  </h4>
                )}
                <ul>
                  {group.whys.map(({ whyId, text, name }) => (
                    <li key={whyId}>
                      <Words>{text}</Words>
                      {name !== undefined && <span className="text-note text-ink-2"> · {name}</span>}
                    </li>
                  ))}
                </ul>
              </section>
            ))}
          </div>
        </section>
      )}
    </>
  )
}
