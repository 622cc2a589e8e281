import { useTranslations } from 'next-intl'
import type { MinorityView } from '@/lib/domain/workshop/view-tables'

interface MinorityListProps {
  readonly notes: readonly MinorityView[]
  readonly className?: string
}

/** What some at a table saw differently: it stands beside what their table answered. */
export function MinorityList({ notes, className }: MinorityListProps) {
  const t = useTranslations('tables.minority')
  return (
    <ul className={className ?? 'grid gap-2'}>
      {notes.map(({ table, text }, index) => (
        <li key={`${table ?? ''}-${index}`} className="border-l-4 border-dashed border-warn pl-3">
          <p className="text-ink-2">{table === undefined ? t('fromSome') : t('from', { table })}</p>
          <p dir="auto">{text}</p>
        </li>
      ))}
    </ul>
  )
}
