import clsx from 'clsx'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { HarvestView } from '@/lib/domain/workshop/view'

interface HarvestListProps {
  readonly lines: readonly HarvestView[]
  /** Buttons beside a line, for who may change it. */
  readonly actionsFor?: (line: HarvestView) => ReactNode
  /** What stands in the place of the words of a line, such as a form to word it better. */
  readonly wordsFor?: (line: HarvestView) => ReactNode
}

/** What a talk left behind. A reservation stands under the line it is about. */
export function HarvestList({ lines, actionsFor, wordsFor }: HarvestListProps) {
  const t = useTranslations('common.harvest')
  const tables = useTranslations('tables')
  const own = lines.filter((line) => line.about === undefined)
  const about = (lineId: string) => lines.filter((line) => line.about === lineId)

  function item(line: HarvestView) {
    const isReservation = line.kind === 'reservation'
    return (
      <li key={line.lineId}>
        <div
          className={clsx(
            'flex flex-wrap items-start justify-end gap-x-3 border-l-4 pl-3',
            isReservation ? 'border-dashed border-warn' : 'border-ink',
          )}
        >
          <div className="min-w-[min(8rem,100%)] flex-1">
            <p className="harvest-kind">
              {t(line.about === undefined ? line.kind : 'reservationAbout')}
              {line.table !== undefined && ` · ${tables('table', { number: line.table })}`}
            </p>
            {wordsFor?.(line) ?? <p dir="auto">{line.text}</p>}
          </div>
          {actionsFor?.(line)}
        </div>
        {about(line.lineId).length > 0 && (
          <ul className="harvest-about-it">{about(line.lineId).map(item)}</ul>
        )}
      </li>
    )
  }

  return <ul className="harvest-list">{own.map(item)}</ul>
}
