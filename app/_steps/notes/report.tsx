import { useTranslations } from 'next-intl'
import { FigureTable } from '@/app/_components/figure-table'
import { Words } from '@/app/_shell/words'
import type { ReportStepProps } from '@/app/_steps/parts'
import { ShownUpTo } from '@/app/_steps/shown-up-to'
import type { NotesResult } from '@/lib/domain/steps/notes/view'
import { byDots, grouped } from './wall'

/** The notes in their clusters, most dots first; what got none stands there too. */
export function NotesReport({ stepId, result }: ReportStepProps<NotesResult>) {
  const t = useTranslations('steps.notes')
  const { question, notes, clusters, columns, dotsShown } = result
  const { clusters: groups, loose } = grouped(byDots(notes), clusters)
  const columnName = (columnId: string) => columns.find((column) => column.columnId === columnId)?.name ?? ''
  const sections = [
    ...groups.filter((group) => group.notes.length > 0),
    ...(loose.length > 0
      ? [{ groupId: 'loose', name: groups.length > 0 ? t('report.loose') : '', notes: loose }]
      : []),
  ]
  return (
    <>
      <p className="text-lead">
        <Words>{question}</Words>
      </p>
      {notes.length === 0 && <p className="text-ink-2">{t('report.none')}</p>}
      <div className="report-clusters">
        {sections.map(({ groupId, name, notes: inside }) => (
          <section key={groupId} className="report-cluster">
            {name !== '' && (
              <h3>
                <Words>{name}</Words>
              </h3>
            )}
            <ul>
              {inside.map(({ noteId, text, dots, columnId, name: writer, fromPaper }) => (
                <li key={noteId}>
                  <Words>{text}</Words>{' '}
                  <span className="text-note text-ink-2">
                    {[
                      writer,
                      columns.length > 1 ? columnName(columnId) : undefined,
                      fromPaper ? t('report.onPaper') : undefined,
                      dotsShown ? t('screen.dots', { dots: dots ?? 0 }) : undefined,
                    ]
                      .filter((each) => each !== undefined && each !== '')
                      .join(' · ')}
                  </span>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      <ShownUpTo kind="notes" count={result.shownUpTo} />
      {notes.length > 0 && (
        <details className="report-details">
          <summary>{t('report.caption')}</summary>
          <FigureTable
            tableId={`${stepId}-table`}
            caption={t('report.caption')}
            columns={[
              { label: t('report.note') },
              { label: t('report.cluster') },
              { label: t('report.column') },
              ...(dotsShown ? [{ label: t('report.dots'), isNumber: true }] : []),
            ]}
            rows={notes.map(({ noteId, text, clusterId, columnId, dots }) => ({
              rowId: noteId,
              head: text,
              cells: [
                clusters.find((cluster) => cluster.clusterId === clusterId)?.name ?? '',
                columnName(columnId),
                ...(dotsShown ? [dots ?? 0] : []),
              ],
            }))}
          />
        </details>
      )}
    </>
  )
}
