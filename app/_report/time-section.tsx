import { useTranslations } from 'next-intl'
import { FigureTable } from '@/app/_components/figure-table'
import type { Report } from '@/lib/domain/workshop/report'

interface BarProps {
  readonly planned: number
  readonly spent: number
  readonly longest: number
}

/** Planned as an open bar, spent as a filled one in it: the same minutes as in the row. */
function TimeBar({ planned, spent, longest }: BarProps) {
  const share = (minutes: number) => `${(100 * minutes) / Math.max(1, longest)}%`
  return (
    <svg aria-hidden="true" className="time-bar">
      <rect className="time-planned" y="1" width={share(planned)} height="6" />
      <rect className="time-spent" y="9" width={share(spent)} height="6" />
    </svg>
  )
}

/** Planned minutes against the time it really took. */
export function TimeSection({ report }: { readonly report: Report }) {
  const t = useTranslations('report.time')
  const { steps, notHeld } = report
  const longest = Math.max(1, ...steps.flatMap((step) => [step.plannedMinutes, step.spentMinutes]))
  const total = (key: 'plannedMinutes' | 'spentMinutes') => steps.reduce((sum, step) => sum + step[key], 0)
  return (
    <section className="report-step" aria-labelledby="report-time">
      <h2 id="report-time">{t('title')}</h2>
      <p>{t('total', { planned: total('plannedMinutes'), spent: total('spentMinutes') })}</p>
      <FigureTable
        tableId="time"
        caption={t('caption')}
        columns={[
          { label: t('step') },
          { label: t('bar') },
          { label: t('planned'), isNumber: true },
          { label: t('spent'), isNumber: true },
          { label: t('talk'), isNumber: true },
        ]}
        rows={steps.map(({ stepId, title, plannedMinutes, spentMinutes, talkMinutes }) => ({
          rowId: stepId,
          head: title,
          cells: [
            <TimeBar key="bar" planned={plannedMinutes} spent={spentMinutes} longest={longest} />,
            plannedMinutes,
            spentMinutes,
            talkMinutes,
          ],
        }))}
      />
      {notHeld.length > 0 && <p>{t('notHeld', { titles: notHeld.join(', ') })}</p>}
    </section>
  )
}
