import { useTranslations } from 'next-intl'

interface PaperStandingProps {
  readonly isFixed: boolean
  readonly isKeptBack: boolean
}

/** What becomes of counts beyond that they are saved: they stand, or are not in the figures yet. */
export function PaperStanding({ isFixed, isKeptBack }: PaperStandingProps) {
  const t = useTranslations('paper.counts')
  if (!isFixed && !isKeptBack) return null
  return <p className="text-note text-ink-2">{t(isFixed ? 'fixed' : 'keptBack')}</p>
}
