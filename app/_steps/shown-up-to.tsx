import { useTranslations } from 'next-intl'

interface ShownUpToProps {
  readonly kind: 'routes' | 'notes' | 'commitments' | 'reaction'
  readonly count: number | undefined
  readonly className?: string
}

/** Says that the largest number may be more, where that is so. */
export function ShownUpTo({ kind, count, className = 'text-note text-ink-2' }: ShownUpToProps) {
  const t = useTranslations('steps')
  return count === undefined ? null : <p className={className}>{t(`${kind}.shownUpTo`, { count })}</p>
}
